import { describe, expect, it } from 'vitest';
import { placeText, type Rule } from '@kartlagg/model';
import { ingest } from '../src/index.js';
import type { Answer } from '../src/question.js';
import { findSuspects } from '../src/rules/find-suspects.js';
import type { Statement } from '../src/rules/statement.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, formWorkbook, type Changes } from './workbooks.js';

const survey = loadTestSurvey();

/** Each finding as `code place ← suspect value→instead (mends)`. */
const suspected = (changes: Changes) =>
  ingest(formWorkbook(survey, GOOD, changes), survey).diagnostics.map(({ code, at, suspect }) =>
    suspect === undefined
      ? `${code} ${placeText(at)}`
      : `${code} ${placeText(at)} ← ${placeText(suspect.at)} ${suspect.value}→${suspect.instead} (${suspect.mends})`,
  );

/** Men and two women in situation 1, who are 5 by age and by living form. */
const rows = (code: string, men: number) =>
  `| ${code} | 2023 | 1 | man | | | ${men} |
   | ${code} | 2023 | 1 | woman | | | 2 |
   | ${code} | 2023 | 1 | | 18-24 | | 5 |
   | ${code} | 2023 | 1 | | | shelter | 5 |`;

describe('findings that follow from one number', () => {
  it('name it: 9 men in situation 1, where 8 would agree with ages and living forms', () => {
    expect(suspected({ 'Antal!D7': 9 })).toEqual([
      'rule.totals-differ Antal!F7 ← Antal!D7 9→8 (3)',
      'rule.totals-differ Antal!F7 ← Antal!D7 9→8 (3)',
      'rule.totals-differ Antal!D12 ← Antal!D7 9→8 (3)',
    ]);
  });

  it('name it among the ages as well: digits that changed places, 21 for 12', () => {
    expect(suspected({ 'Ålder!D7': 21 })).toEqual([
      'rule.totals-differ Antal!F7 ← Ålder!D7 21→12 (2)',
      'rule.totals-differ Ålder!D12 ← Ålder!D7 21→12 (2)',
    ]);
  });

  it('count a typed total among them', () => {
    expect(suspected({ 'Antal!D7': 9, 'Antal!F7': 12 })).toEqual([
      'rule.totals-differ Antal!F7 ← Antal!D7 9→8 (4)',
      'rule.totals-differ Antal!F7 ← Antal!D7 9→8 (4)',
      'rule.sum-differs Antal!F7 ← Antal!D7 9→8 (4)',
      'rule.totals-differ Antal!D12 ← Antal!D7 9→8 (4)',
    ]);
  });

  it('name none where a finding stands alone: any of its numbers could be wrong', () => {
    expect(suspected({ 'Situation 1!C14': 11 })).toEqual(['rule.totals-differ Antal!F7']);
    expect(suspected({ 'Antal!F7': 13 })).toEqual(['rule.sum-differs Antal!F7']);
  });

  it('name none where two numbers are wrong, and no single one would mend all', () => {
    const found = suspected({ 'Antal!D7': 9, 'Antal!C8': 5 });
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((line) => line.includes('←'))).toEqual([]);
  });

  it('name it in spite of a blank, where one of the sums is known: 62 men by situation, 40 by age', () => {
    expect(
      suspected({ 'Antal!D7': 30, 'Antal!C7': null }).filter((line) => line.startsWith('rule.')),
    ).toEqual([
      'rule.totals-differ Antal!F7 ← Antal!D7 30→8 (3)',
      'rule.totals-differ Antal!F7 ← Antal!D7 30→8 (3)',
      'rule.totals-differ Antal!D12 ← Antal!D7 30→8 (3)',
    ]);
  });

  it('name none where blanks leave it open by how much every sum differs', () => {
    const found = suspected({ 'Antal!D7': 30, 'Antal!C7': null, 'Ålder och kön!D8': null });
    expect(found.filter((line) => line.startsWith('rule.'))).toEqual([
      'rule.totals-differ Antal!F7',
      'rule.totals-differ Antal!F7',
    ]);
  });

  it('name none of two, men or women, that would both mend all; each municipality for itself', () => {
    const batch = ingest(
      csv(`| kommun | omgång | situation | kön | ålder | boendeform | antal |
        ${rows('0180', 4)}
        ${rows('0184', 3)}`),
      survey,
    );
    expect(batch.diagnostics.map(({ at, suspect }) => [at.cell, suspect])).toEqual([
      ['G2', undefined],
      ['G2', undefined],
    ]);
  });
});

const RULE: Rule = {
  id: 'r',
  name: { sv: 'R' },
  reason: { sv: 'R' },
  kind: 'equal',
  by: [],
  left: { measure: 'persons' },
  right: { measure: 'persons' },
};

const answer = (cell: string, value: number | null): Answer => ({
  measure: 'persons',
  codes: {},
  round: '2023',
  geo: '0180',
  state: value === null ? 'blank' : 'given',
  value,
  exactness: 'exact',
  at: { file: 'f', cell },
});

const equal = (left: readonly Answer[], right: readonly Answer[]): Statement => ({
  kind: 'rule',
  comparison: { rule: RULE, left, right },
});
const atMost = (left: readonly Answer[], right: readonly Answer[]): Statement => ({
  kind: 'rule',
  comparison: { rule: { ...RULE, kind: 'at-most' }, left, right },
});

const suspectsOf = (...statements: readonly Statement[]) => {
  const found = findSuspects(statements);
  return statements.map((statement) => {
    const suspect = found.get(statement);
    return suspect && `${suspect.at.cell} ${suspect.value}→${suspect.instead}`;
  });
};

describe('the one number', () => {
  const [x, y, z] = [answer('X1', 7), answer('Y1', 5), answer('Z1', 5)];

  it('mends every finding by the same difference', () => {
    expect(suspectsOf(equal([x], [y]), equal([x], [z]))).toEqual(['X1 7→5', 'X1 7→5']);
    expect(suspectsOf(equal([y], [x]), equal([x], [z]))).toEqual(['X1 7→5', 'X1 7→5']);
  });

  it('is none for a finding that stands alone, even where one number is all that could mend it', () => {
    expect(suspectsOf(equal([x], [y]), equal([y], [z]))).toEqual([undefined, undefined]);
  });

  it('is none where the findings ask for different numbers', () => {
    expect(suspectsOf(equal([x], [y]), equal([x], [answer('Z1', 4)]))).toEqual([undefined, undefined]);
  });

  it('is none where two numbers would mend them all', () => {
    const u = answer('U1', 9);
    const [a, b] = [answer('A1', 10), answer('B1', 10)];
    expect(suspectsOf(equal([x, u], [a]), equal([x, u], [b]))).toEqual([undefined, undefined]);
  });

  it('is none where it would have to be below zero', () => {
    const [a, b, c, d] = [answer('A1', 9), answer('B1', 3), answer('C1', 9), answer('D1', 3)];
    // X is 7, and 7 + 9 is to be 3: X would have to be -6.
    expect(suspectsOf(equal([x, a], [b]), equal([x, c], [d]))).toEqual([undefined, undefined]);
  });

  it('is none where what agrees today would no longer do so', () => {
    const agrees = equal([x], [answer('W1', 7)]);
    expect(suspectsOf(equal([x], [y]), equal([x], [z]), agrees)).toEqual([undefined, undefined, undefined]);
  });

  it('is none where it would break a rule of another kind', () => {
    const floor = atMost([answer('W1', 6)], [x]);
    expect(suspectsOf(equal([x], [y]), equal([x], [z]), floor)).toEqual([undefined, undefined, undefined]);
  });

  it('is none where nothing says by how much it is wrong', () => {
    const [six, five] = [answer('V1', 6), answer('W1', 5)];
    expect(suspectsOf(atMost([x], [six]), atMost([x], [five]))).toEqual([undefined, undefined]);
  });

  it('mends what is more than its whole too', () => {
    const whole = atMost([x], [answer('W1', 6)]);
    expect(suspectsOf(equal([x], [y]), whole)).toEqual(['X1 7→5', 'X1 7→5']);
  });

  it('can be two, each for findings of its own that share nothing', () => {
    const [p, q, r] = [answer('P1', 1), answer('Q1', 2), answer('R1', 2)];
    expect(suspectsOf(equal([x], [y]), equal([x], [z]), equal([p], [q]), equal([p], [r]))).toEqual([
      'X1 7→5',
      'X1 7→5',
      'P1 1→2',
      'P1 1→2',
    ]);
  });

  it('can be a stated total that two divisions contradict', () => {
    const total = answer('T1', 12);
    const check = (parts: readonly Answer[]): Statement => ({
      kind: 'total',
      check: { stated: 12, parts, at: total.at },
      total,
    });
    const [a, b] = [answer('A1', 6), answer('B1', 4)];
    const [c, d] = [answer('C1', 3), answer('D1', 7)];
    expect(suspectsOf(check([a, b]), check([c, d]))).toEqual(['T1 12→10', 'T1 12→10']);
  });
});
