import { describe, expect, it } from 'vitest';
import { severityIn } from '@kartlagg/model';
import { ingest, type FormAnswers } from '../src/index.js';
import { confrontReference } from '../src/set/confront-references.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { checkSet, delivered, form, outcome, published, together } from './set-together.js';
import { csv } from './workbooks.js';

const survey = loadTestSurvey();
const then = loadTestSurvey('2011');
const RULE = 'social-contracts';
const contracts = (municipality: string, number: number, round = '2023', exactness = 'exact') =>
  published(
    survey,
    `| ${municipality} | ${round} | total | social_contracts_dwellings | ${number} | ${exactness} | |`,
  );

const contractsOf = (situation: string) =>
  published(survey, `| 0180 | 2023 | ${situation} | social_contracts_dwellings | 60 | exact | |`);

/** The good form has 42 persons in situation 3. */
const good = form(survey, '0180', GOOD);
const against = (...batches: Parameters<typeof checkSet>[0]) =>
  checkSet([good], survey, { published: batches });

const known = (sum: number) => ({ low: sum, high: sum });
const atLeast = (sum: number) => ({ low: sum, high: Number.POSITIVE_INFINITY });

describe('a reference number', () => {
  it('passes where as many or more are reported, and fails where fewer are', () => {
    expect(confrontReference(known(84), known(84))).toBe('pass');
    expect(confrontReference(known(83), known(84))).toBe('fail');
  });

  it('passes where what is known is enough already, and is undecided where it is not yet', () => {
    expect(confrontReference(atLeast(84), known(84))).toBe('pass');
    expect(confrontReference(atLeast(83), known(84))).toBe('undecided');
  });

  it('fails where it is itself at least more, and is undecided where it could be more', () => {
    expect(confrontReference(known(83), atLeast(84))).toBe('fail');
    expect(confrontReference(known(84), atLeast(84))).toBe('undecided');
  });
});

/** The good answers, with some left blank: block, situation and what divides it. */
const blank =
  (...places: readonly string[]): FormAnswers['answer'] =>
  (question) => {
    const { situation, sex, age, solution } = question.codes;
    const place = [question.block, situation, sex ?? age ?? solution].join(' ');
    return places.includes(place) ? undefined : GOOD.answer(question);
  };

const withBlanks = (...places: readonly string[]) =>
  checkSet([form(survey, '0180', { ...GOOD, answer: blank(...places) })], survey, {
    published: [contracts('0180', 60)],
  });

describe('situation 3 and social contracts', () => {
  it('find what Sundbyberg reported in 2011: 71 in all, while holding 84 contracts', () => {
    const set = checkSet([delivered(then, '| Sundbyberg | 2011 | total | 71 |')], then, {
      published: [
        published(then, '| Sundbyberg | 2011 | total | social_contracts_dwellings | 84 | exact | |'),
      ],
    });
    expect(together(set)).toEqual([
      {
        code: 'rule.below-reference',
        at: { file: 'leverans.csv', cell: 'D2' },
        params: {
          name: { sv: 'Situation 3 och sociala kontrakt', en: 'Situation 3 and social contracts' },
          left: 71,
          reference: 84,
          source: {
            sv: 'uppgiften om antalet sociala kontrakt',
            en: 'the figure of the number of social contracts',
          },
        },
        rule: RULE,
      },
    ]);
    expect(outcome(set, 'leverans.csv', RULE)).toBe('0/1/0');
  });

  it.each([
    [
      'the total alone, when all of them could be in situation 3',
      '| Sundbyberg | 2011 | total | | 84 |',
      '0/0/1',
    ],
    [
      'a part of situation 3, when there are too few persons in all',
      '| Sundbyberg | 2011 | total | | 71 |\n| Sundbyberg | 2011 | 3 | Socialt kontrakt | 10 |',
      '0/1/0',
    ],
    [
      'a part of situation 3, when there may be more',
      '| Sundbyberg | 2011 | 3 | Socialt kontrakt | 10 |',
      '0/0/1',
    ],
  ])('know only so much from %s', (_, rows, expected) => {
    const delivery = ingest(csv(`| kommun | omgång | situation | lösning | antal |\n${rows}`), then);
    const reference = '| Sundbyberg | 2011 | total | social_contracts_dwellings | 84 | exact | |';
    const set = checkSet([delivery], then, { published: [published(then, reference)] });
    expect(outcome(set, 'leverans.csv', RULE)).toBe(expected);
  });

  it('fail at the cells of situation 3, by sex', () => {
    const set = against(contracts('0180', 43));
    expect(together(set)).toMatchObject([
      {
        code: 'rule.below-reference',
        at: {
          file: '0180.xlsx',
          sheet: 'Antal',
          cell: 'C9',
          cells: ['C9', 'D9', 'E9'],
          what: { sv: 'Situation 3', en: 'Situation 3' },
        },
        params: { left: 42, reference: 43 },
      },
    ]);
  });

  it('pass where there are as many persons as contracts', () => {
    const set = against(contracts('0180', 42));
    expect(together(set)).toEqual([]);
    expect(outcome(set, '0180.xlsx', RULE)).toBe('1/0/0');
  });

  it('are undecided where a blank could make it up, in every way that persons are counted', () => {
    const places = ['situation-sex 3 unknown', 'situation-age 3 65+', 'solution 3 other_equal'];
    expect(outcome(withBlanks(...places), '0180.xlsx', RULE)).toBe('0/0/1');
    expect(together(withBlanks(...places))).toEqual([]);
    // Ages alone say that there are 42, whatever is blank elsewhere.
    const [sex = '', , solution = ''] = places;
    expect(outcome(withBlanks(sex, solution), '0180.xlsx', RULE)).toBe('0/1/0');
  });

  it('are undecided where the reference is about so many, and decided where it is at least so many', () => {
    expect(outcome(against(contracts('0180', 60, '2023', 'approximate')), '0180.xlsx', RULE)).toBe('0/0/1');
    expect(outcome(against(contracts('0180', 60, '2023', 'minimum')), '0180.xlsx', RULE)).toBe('0/1/0');
  });

  it('are not confronted with the contracts of another municipality or another round', () => {
    const set = against(contracts('0184', 60), contracts('0180', 60, '2017'));
    expect(together(set)).toEqual([]);
    expect(outcome(set, '0180.xlsx', RULE)).toBeUndefined();
  });

  it('are held against contracts that are given for situation 3, and not for another one', () => {
    expect(outcome(against(contractsOf('3')), '0180.xlsx', RULE)).toBe('0/1/0');
    expect(outcome(against(contractsOf('1')), '0180.xlsx', RULE)).toBeUndefined();
  });

  it('take the largest of several reference numbers', () => {
    const set = against(contracts('0180', 60), contracts('0180', 70), contracts('0180', 50));
    expect(together(set).map(({ params }) => params['reference'])).toEqual([70]);
  });

  it('fail where the municipality has nothing to report', () => {
    const nothing = form(survey, '0180', { answer: () => undefined, nothingToReport: true });
    const set = checkSet([nothing], survey, { published: [contracts('0180', 5)] });
    expect(together(set)).toMatchObject([
      { code: 'rule.below-reference', at: { file: '0180.xlsx' }, params: { left: 0, reference: 5 } },
    ]);
  });

  it('ask nothing of a delivery that is rejected, whose numbers are not used', () => {
    const rejected = form(survey, '0180', { ...GOOD, answer: () => 'ca 10' });
    const set = checkSet([rejected], survey, { published: [contracts('0180', 60)] });
    expect(together(set)).toEqual([]);
  });

  it('are a note where the sender has commented', () => {
    const commented = form(survey, '0180', { ...GOOD, fields: { comment: 'Tolv bostäder står tomma.' } });
    const set = checkSet([commented], survey, { published: [contracts('0180', 60)] });
    const [finding] = together(set);
    expect(finding).toMatchObject({ code: 'rule.below-reference', explained: true });
    expect(finding && severityIn(finding, survey)).toBe('note');
  });

  it('hand on which published figures they used', () => {
    const { dataset } = against(contracts('0180', 60), contracts('0184', 60));
    expect([...(dataset.compared ?? [])].map(({ geo, value }) => [geo, value])).toEqual([['0180', 60]]);
  });
});
