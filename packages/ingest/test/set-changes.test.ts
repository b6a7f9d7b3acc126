import { describe, expect, it } from 'vitest';
import { severityIn } from '@kartlagg/model';
import { confrontChange } from '../src/set/confront-changes.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { checkSet, delivered, form, outcome, published, together } from './set-together.js';

const RULE = 'change-of-persons';
const now = loadTestSurvey('2017');
const later = loadTestSurvey('2023');
const [rule] = now.changes;
if (rule === undefined) throw new Error('the round has no rule about changes');

const known = (sum: number) => ({ low: sum, high: sum });
const atLeast = (sum: number) => ({ low: sum, high: Number.POSITIVE_INFINITY });
const between = (low: number, high: number) => ({ low, high });

describe('a change', () => {
  it.each([
    ['Uppsala', 1772, 924],
    ['Karlskrona', 111, 18],
  ])('as in %s, %i and then %i, asks for an explanation', (_, before, after) => {
    expect(confrontChange(rule, known(before), known(after))).toBe('fail');
    expect(confrontChange(rule, known(after), known(before))).toBe('fail');
  });

  it.each([
    ['Sollentuna 2012–2013', 218, 133],
    ['Malmö 2018–2019', 1959, 1355],
    ['Göteborg 2019–2020', 3489, 2875],
    ['Västerås 2009–2010', 295, 369],
    ['Borås 2019–2020', 377, 309],
    ['a small municipality', 3, 12],
    ['nobody', 0, 0],
  ])('that is ordinary passes: %s', (_, before, after) => {
    expect(confrontChange(rule, known(before), known(after))).toBe('pass');
  });

  it('is measured by both limits, each of them included', () => {
    const limits = { times: 2, difference: 30 };
    expect(confrontChange(limits, known(60), known(30))).toBe('fail');
    expect(confrontChange(limits, known(60), known(31))).toBe('pass');
    expect(confrontChange(limits, known(58), known(29))).toBe('pass');
    expect(confrontChange(limits, known(0), known(30))).toBe('fail');
    expect(confrontChange(limits, known(0), known(29))).toBe('pass');
  });

  it('is undecided where what is not known could make it big', () => {
    expect(confrontChange(rule, atLeast(100), known(90))).toBe('undecided');
    expect(confrontChange(rule, known(100), atLeast(90))).toBe('undecided');
    expect(confrontChange(rule, known(100), between(50, 90))).toBe('undecided');
  });

  it('passes or fails where what is not known could not change it', () => {
    expect(confrontChange(rule, known(100), between(90, 110))).toBe('pass');
    expect(confrontChange(rule, atLeast(100), known(18))).toBe('fail');
    expect(confrontChange(rule, known(18), atLeast(111))).toBe('fail');
  });
});

const before = (...rows: readonly string[]) => [published(now, rows.join('\n'))];
const check = (number: number, ...rows: readonly string[]) =>
  checkSet([delivered(now, `| Karlskrona | 2017 | total | ${number} |`)], now, {
    published: before(...rows),
  });

describe('a number and the last round', () => {
  it('that differ much are told at the number, with what it was and when', () => {
    const set = check(18, '| Karlskrona | 2011 | total | persons | 111 | exact | |');
    expect(together(set)).toEqual([
      {
        code: 'rule.big-change',
        at: { file: 'leverans.csv', cell: 'D2' },
        params: {
          name: { sv: 'Alla personer', en: 'All persons' },
          before: 111,
          now: 18,
          round: { sv: 'Kartläggningen 2011', en: 'The survey of 2011' },
        },
        rule: RULE,
      },
    ]);
    expect(outcome(set, 'leverans.csv', RULE)).toBe('0/1/0');
    expect([...(set.dataset.compared ?? [])].map(({ value }) => value)).toEqual([111]);
  });

  it('that differ little pass', () => {
    const set = check(100, '| Karlskrona | 2011 | total | persons | 111 | exact | |');
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBe('1/0/0');
  });

  it('are undecided where the last round is known about', () => {
    const set = check(18, '| Karlskrona | 2011 | total | persons | 111 | approximate | |');
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBe('0/0/1');
  });

  it('are told by the number that is sure, where the one before was at least so many', () => {
    const set = check(18, '| Karlskrona | 2011 | total | persons | 111 | minimum | |');
    expect(together(set)).toMatchObject([{ params: { before: 111, now: 18 } }]);
  });

  it('are told by the number that is sure, where the one now is at least so many', () => {
    const delivery = delivered(now, '| Karlskrona | 2017 | 1 | 111 |');
    const rows = before('| Karlskrona | 2011 | total | persons | 18 | exact | |');
    expect(together(checkSet([delivery], now, { published: rows }))).toMatchObject([
      { params: { before: 18, now: 111 } },
    ]);
  });

  it.each([18, 300])(
    'are compared by the sum of situations where no total was published: %i now',
    (number) => {
      const set = check(
        number,
        '| Karlskrona | 2011 | 1 | persons | 11 | exact | |',
        '| Karlskrona | 2011 | 2 | persons | 20 | exact | |',
        '| Karlskrona | 2011 | 3 | persons | 50 | exact | |',
        '| Karlskrona | 2011 | 4 | persons | 30 | exact | |',
      );
      expect(together(set).map(({ params }) => params['before'])).toEqual([111]);
    },
  );

  it('are undecided where a situation was not published, which could be what is lacking', () => {
    const set = check(
      60,
      '| Karlskrona | 2011 | 1 | persons | 11 | exact | |',
      '| Karlskrona | 2011 | 3 | persons | 50 | exact | |',
    );
    expect(outcome(set, 'leverans.csv', RULE)).toBe('0/0/1');
  });

  it.each([
    ['another municipality', '| Ronneby | 2011 | total | persons | 111 | exact | |'],
    ['another measure', '| Karlskrona | 2011 | total | children | 111 | exact | |'],
    ['a local survey of another year', '| Karlskrona | 2014 | total | persons | 111 | exact | |'],
    ['the same round', '| Karlskrona | 2017 | total | persons | 111 | exact | |'],
    ['a later round', '| Karlskrona | 2023 | total | persons | 111 | exact | |'],
    [
      'what another definition counted',
      '| Karlskrona | 2011 | total | persons | 111 | exact | definition_1999 |',
    ],
    ['people who are surveyed apart', '| Karlskrona | 2011 | eu | persons | 111 | exact | |'],
  ])('are not held against %s', (_, row) => {
    const set = check(18, row);
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBeUndefined();
  });

  it('that is nothing to report are told at the file', () => {
    const nothing = form(now, '1080', { answer: () => undefined, nothingToReport: true });
    const rows = before('| Karlskrona | 2011 | total | persons | 111 | exact | |');
    expect(together(checkSet([nothing], now, { published: rows }))).toMatchObject([
      { code: 'rule.big-change', at: { file: '1080.xlsx' }, params: { before: 111, now: 0 } },
    ]);
  });

  it('of a form are told at the file: its total stands in no cell of its own', () => {
    const rows = before('| Karlskrona | 2011 | total | persons | 500 | exact | |');
    const set = checkSet([form(now, '1080', GOOD)], now, { published: rows });
    expect(together(set)).toMatchObject([{ at: { file: '1080.xlsx' }, params: { before: 500, now: 67 } }]);
    expect(together(set)[0]?.at).toEqual({ file: '1080.xlsx' });
  });

  it.each([
    ['Boendet på Ekgatan har lagts ned.', 'note'],
    ['-', 'warning'],
  ])('with the comment %j are a %s', (comment, severity) => {
    const rows = before('| Karlskrona | 2011 | total | persons | 500 | exact | |');
    const commented = form(now, '1080', { ...GOOD, fields: { comment } });
    const [finding] = together(checkSet([commented], now, { published: rows }));
    expect(finding && severityIn(finding, now)).toBe(severity);
    expect(JSON.stringify(finding)).not.toContain('Ekgatan');
  });
});

describe('across a break', () => {
  const AS_PUBLISHED = '| Karlskrona | 2017 | total | persons | 111 | exact | as_published |';
  const RESTATED = '| Karlskrona | 2017 | total | persons | 30 | exact | restated_2023 |';
  const delivery = delivered(later, '| Karlskrona | 2023 | total | 18 |');
  const across = (survey: typeof later, ...rows: readonly string[]) =>
    checkSet([delivery], survey, { published: [published(later, rows.join('\n'))] });

  it('a number is asked about, and told to be no change, with the reason of the series', () => {
    const [finding, ...others] = together(across(later, AS_PUBLISHED));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'rule.big-change', params: { before: 111, now: 18 } });
    expect(JSON.stringify(finding?.params['break'])).toContain('är gjorda med olika metod');
  });

  it('nothing is asked where the rule says so', () => {
    const changes = later.changes.map((one) => ({ ...one, acrossBreaks: 'skip' as const }));
    const set = across({ ...later, changes }, AS_PUBLISHED);
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBeUndefined();
  });

  it('the restated number is the one to compare with, where there is one', () => {
    const set = across(later, AS_PUBLISHED, RESTATED);
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBe('1/0/0');
  });

  it('a comparison that the series allows is no break', () => {
    const restated = '| Karlskrona | 2017 | total | persons | 100 | exact | restated_2023 |';
    const [finding] = together(across(later, AS_PUBLISHED, restated));
    expect(finding?.params).toMatchObject({ before: 100, now: 18 });
    expect(finding?.params).not.toHaveProperty('break');
  });

  it('the latest round is meant, not an earlier one that would agree better', () => {
    const set = across(later, AS_PUBLISHED, '| Karlskrona | 2011 | total | persons | 18 | exact | |');
    expect(together(set).map(({ params }) => params['before'])).toEqual([111]);
  });

  it('the latest round is meant, not an earlier one that may be compared', () => {
    const [national, ...others] = later.series;
    if (national === undefined) throw new Error('no series');
    const comparisons = national.comparisons.map((one) =>
      one.from === 2011 && one.to === 2023 ? { ...one, verdict: 'allowed' as const } : one,
    );
    const series = [{ ...national, comparisons }, ...others];
    const row = '| Karlskrona | 2011 | total | persons | 300 | exact | |';
    expect(
      together(across({ ...later, series }, AS_PUBLISHED, row)).map(({ params }) => params['before']),
    ).toEqual([111]);
    expect(together(across({ ...later, series }, row)).map(({ params }) => params['before'])).toEqual([300]);
  });

  it('nothing is asked of a version that counts something else', () => {
    const set = across(later, '| Karlskrona | 2011 | total | persons | 111 | exact | restated_2023 |');
    expect(together(set)).toEqual([]);
    expect(outcome(set, 'leverans.csv', RULE)).toBeUndefined();
  });

  it('the total of the country is never asked about', () => {
    const country = published(later, '| Riket | 2017 | total | persons | 33250 | approximate | |');
    const set = checkSet([delivered(later, '| Riket | 2023 | total | 12 |')], later, {
      published: [country],
    });
    expect(together(set)).toEqual([]);
    expect([...set.rules]).toEqual([]);
  });
});

describe('a local round', () => {
  const local = loadTestSurvey('lokal-exempel');
  const check2022 = (number: number, row: string) =>
    checkSet([delivered(local, `| Göteborg | lokal-exempel | total | ${number} |`)], local, {
      published: [published(local, row)],
    });

  it('is held against the year before, by the series of the municipality', () => {
    const row = '| Göteborg | 2021 | total | persons | 2564 | exact | |';
    expect(outcome(check2022(2524, row), 'leverans.csv', RULE)).toBe('1/0/0');
    expect(together(check2022(1200, row))).toMatchObject([
      { params: { before: 2564, now: 1200, round: { sv: '2021' } } },
    ]);
  });

  it('is not held against a series version that it does not belong to', () => {
    const row = '| Göteborg | 2021 | total | persons | 2564 | exact | definition_1999 |';
    expect(outcome(check2022(1200, row), 'leverans.csv', RULE)).toBeUndefined();
  });
});
