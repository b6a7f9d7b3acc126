import { describe, expect, it } from 'vitest';
import { formPlan, ingest, type FormAnswers } from '../src/index.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { checkSet, delivered, form, outcome, published, together } from './set-together.js';
import { csv, planWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const OTHERS = 'numbers-of-another';
const BEFORE = 'numbers-of-before';
const said = (set: ReturnType<typeof checkSet>) =>
  together(set).map(({ code, at, params }) => [
    code,
    at.file,
    params['other'] ?? params['round'],
    params['numbers'],
  ]);

/** The good form with one more woman in situation 4, and everything else that follows from her. */
const ONE_MORE: FormAnswers = {
  ...GOOD,
  answer: (question) => {
    const { codes, measure } = question;
    const isHers =
      measure === 'persons' &&
      (codes['situation'] ?? '4') === '4' &&
      (codes['sex'] ?? 'woman') === 'woman' &&
      (codes['age'] ?? '25-34') === '25-34';
    const number = GOOD.answer(question);
    return isHers && typeof number === 'number' ? number + 1 : number;
  },
};

describe('two municipalities', () => {
  it('with the same numbers are told, each with the other', () => {
    const set = checkSet([form(survey, '0180', GOOD), form(survey, '0184', GOOD)], survey);
    const [first] = together(set);
    expect(first?.params).toMatchObject({
      municipality: { sv: 'Stockholm' },
      otherMunicipality: { sv: 'Solna' },
    });
    // By sex 10, by age 5, by age and sex 3, 4 in situation 3 and 1 in situation 1.
    expect(said(set)).toEqual([
      ['set.same-numbers', '0180.xlsx', '0184.xlsx', 23],
      ['set.same-numbers', '0184.xlsx', '0180.xlsx', 23],
    ]);
    expect(outcome(set, '0180.xlsx', OTHERS)).toBe('0/1/0');
  });

  it('with one number that differs pass', () => {
    const set = checkSet([form(survey, '0180', GOOD), form(survey, '0184', ONE_MORE)], survey);
    expect(said(set)).toEqual([]);
    expect(outcome(set, '0180.xlsx', OTHERS)).toBe('1/0/0');
  });

  it('with nothing but zeros are not compared', () => {
    const zero = { answer: () => 0 };
    const set = checkSet([form(survey, '0180', zero), form(survey, '0184', zero)], survey);
    expect(said(set)).toEqual([]);
    expect([...set.rules]).toEqual([]);
  });

  const rows = (code: string, ...numbers: readonly number[]) =>
    numbers.map((number, index) => `| ${code} | 2023 | 1 | ${AGES[index]} | ${number} |`).join('\n');
  const AGES = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+', 'unknown'];
  const aged = (code: string, extra: string, ...numbers: readonly number[]) =>
    ingest(
      csv(
        `| kommun | omgång | situation | ålder | antal |\n${rows(code, ...numbers)}\n${extra}`,
        `${code}.csv`,
      ),
      survey,
    );

  it.each([
    ['enough numbers, enough of them different', [1, 2, 3, 4, 1, 2, 3], 4, '0/1/0'],
    ['too few numbers', [1, 2, 3, 4, 1, 2, 0], 4, '0/0/1'],
    ['too few that differ', [1, 2, 3, 1, 1, 2, 3], 3, '0/0/1'],
  ])('with %s: %j and %i', (_, numbers, last, expected) => {
    const extra = (code: string) => `| ${code} | 2023 | 2 | 18-24 | ${last} |`;
    const set = checkSet(
      ['0180', '0184'].map((code) => aged(code, extra(code), ...numbers)),
      survey,
    );
    expect(outcome(set, '0180.csv', OTHERS)).toBe(expected);
  });

  it('of which one writes zeros and the other leaves them out are the same', () => {
    const set = checkSet(
      [
        aged('0180', '| 0180 | 2023 | 2 | 18-24 | 4 |', 1, 2, 3, 4, 1, 2, 3),
        aged('0184', '| 0184 | 2023 | 2 | 18-24 | 4 |\n| 0184 | 2023 | 3 | 18-24 | 0 |', 1, 2, 3, 4, 1, 2, 3),
      ],
      survey,
    );
    expect(outcome(set, '0184.csv', OTHERS)).toBe('0/1/0');
  });

  it('in one file are told too', () => {
    const both = ingest(
      csv(
        `| kommun | omgång | situation | ålder | antal |
         ${rows('0180', 1, 2, 3, 4, 1, 2, 3)}
         | 0180 | 2023 | 2 | 18-24 | 4 |
         ${rows('0184', 1, 2, 3, 4, 1, 2, 3)}
         | 0184 | 2023 | 2 | 18-24 | 4 |`,
        'lan.csv',
      ),
      survey,
    );
    expect(said(checkSet([both], survey))).toEqual([
      ['set.same-numbers', 'lan.csv', 'lan.csv', 8],
      ['set.same-numbers', 'lan.csv', 'lan.csv', 8],
    ]);
  });

  it('are not found the same where one delivery is replaced by another of its own', () => {
    const set = checkSet(
      [form(survey, '0180', GOOD, '0180.xlsx'), form(survey, '0180', GOOD, '0180 (2).xlsx')],
      survey,
    );
    expect(together(set).map(({ code }) => code)).toEqual(['set.replaced']);
  });
});

describe('the last round', () => {
  const then = loadTestSurvey('2017');
  const oldForm = (answers: FormAnswers) => {
    const workbook = planWorkbook(formPlan(then, '0180', 'sv', answers));
    const source = { path: 'publicerat/0180.xlsx', sha256: 'old', bytes: 1 };
    return ingest({ ...workbook, source }, survey, { published: true });
  };

  it('as the form that was sent then is read, and found to be sent again', () => {
    const set = checkSet([form(survey, '0180', GOOD)], survey, { published: [oldForm(GOOD)] });
    expect(together(set)).toEqual([
      {
        code: 'set.same-as-before',
        at: { file: '0180.xlsx' },
        params: {
          municipality: { sv: 'Stockholm', en: 'Stockholm' },
          round: { sv: 'Kartläggningen 2017', en: 'The survey of 2017' },
          numbers: 23,
        },
        rule: BEFORE,
      },
    ]);
    expect(outcome(set, '0180.xlsx', BEFORE)).toBe('0/1/0');
  });

  it('with one number that differs passes', () => {
    const set = checkSet([form(survey, '0180', ONE_MORE)], survey, { published: [oldForm(GOOD)] });
    expect(together(set)).toEqual([]);
    expect(outcome(set, '0180.xlsx', BEFORE)).toBe('1/0/0');
  });

  it('of which too little is known leaves it undecided', () => {
    const little = published(survey, '| 0180 | 2017 | 1 | persons | 12 | exact | |');
    const set = checkSet([delivered(survey, '| 0180 | 2023 | 1 | 12 |')], survey, { published: [little] });
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', BEFORE)).toBe('0/0/1');
  });

  it('of another municipality is not compared, nor numbers of other things', () => {
    const other = published(
      survey,
      '| 0184 | 2017 | 1 | persons | 12 | exact | |\n| 0180 | 2017 | 2 | persons | 12 | exact | |',
    );
    const set = checkSet([delivered(survey, '| 0180 | 2023 | 1 | 12 |')], survey, { published: [other] });
    expect(outcome(set, 'leverans.csv', BEFORE)).toBeUndefined();
  });
});
