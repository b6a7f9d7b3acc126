import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, constantFrom, integer, option, property, tuple, type Arbitrary } from 'fast-check';
import type { Answers, CodeList, DecisionTable } from '@kartlagg/model';
import { describe, expect, test } from 'vitest';
import { conditionTest } from '../src/persons/condition-test.js';
import { decider } from '../src/persons/decide.js';
import { loadTestSurvey } from './load-test-survey.js';
import { answers } from './person-answers.js';

describe('a condition', () => {
  const lists = new Map<string, CodeList>([
    [
      'permit',
      {
        id: 'permit',
        label: { sv: 'Tillstånd' },
        codes: [
          { code: 'a', label: { sv: 'A' } },
          { code: 'b', label: { sv: 'B' } },
          { code: 'unknown', label: { sv: 'Vet inte' }, role: 'unknown' },
        ],
      },
    ],
  ]);
  const permit = { variable: 'permit' };
  const age = { variable: 'age' };

  test.each([
    ['one of the codes', { ...permit, is: ['a'] }, { permit: 'a' }, 'pass'],
    ['another code than those', { ...permit, is: ['a'] }, { permit: 'b' }, 'fail'],
    ['no answer', { ...permit, is: ['a'] }, {}, 'undecided'],
    [
      'an answer that says that it is not known',
      { ...permit, is: ['a'] },
      { permit: 'unknown' },
      'undecided',
    ],
    ['none of the codes', { ...permit, not: ['a'] }, { permit: 'b' }, 'pass'],
    ['a code that it must not be', { ...permit, not: ['a'] }, { permit: 'a' }, 'fail'],
    ['no answer that must not be something', { ...permit, not: ['a'] }, { permit: 'unknown' }, 'undecided'],
    ['a number at the limit', { ...age, atLeast: 18 }, { age: '18' }, 'pass'],
    ['a number under it', { ...age, atLeast: 18 }, { age: '17.5' }, 'fail'],
    ['a number at a limit to be below', { ...age, below: 18 }, { age: '18' }, 'fail'],
    ['a number that is none', { ...age, below: 18 }, { age: '0x10' }, 'undecided'],
    ['an answer, where one is asked for', { ...permit, answered: true }, { permit: 'a' }, 'pass'],
    ['not known, where an answer is asked for', { ...permit, answered: true }, { permit: 'unknown' }, 'fail'],
    ['no answer, where none should be', { ...permit, answered: false }, {}, 'pass'],
  ] as const)('%s', (_, condition, given, expected) => {
    const { is, not, ...rest } = { is: undefined, not: undefined, ...condition };
    const whole = { ...rest, ...(is && { is: [...is] }), ...(not && { not: [...not] }) };
    expect(conditionTest(whole, lists)(answers(given))).toBe(expected);
  });

  test('of multiple choice holds where one of several answers is named', () => {
    expect(conditionTest({ ...permit, is: ['a'] }, lists)({ permit: ['b', 'a'] })).toBe('pass');
    expect(conditionTest({ ...permit, not: ['a'] }, lists)({ permit: ['b', 'a'] })).toBe('fail');
  });
});

describe('a decision table', () => {
  const text = readFileSync(join(import.meta.dirname, 'small-decisions.json'), 'utf8');
  const table = JSON.parse(text) as DecisionTable;
  const decide = decider(table, new Map());

  test('pass: the first rule that holds decides', () => {
    expect(decide(answers({ p: 'yes', q: 'yes' }))).toEqual({
      outcome: 'out',
      state: 'decided',
      rule: 'p',
      wants: [],
    });
  });

  test('fail: where no rule holds the outcome is the one for otherwise', () => {
    expect(decide(answers({ p: 'no', q: 'no', r: 'no' }))).toMatchObject({
      outcome: 'in',
      state: 'otherwise',
    });
  });

  test('undecided: an earlier rule that would decide otherwise holds the decision back', () => {
    expect(decide(answers({ q: 'yes' }))).toEqual({
      outcome: 'unclear',
      state: 'undecided',
      rule: null,
      wants: ['p'],
    });
  });

  test('an earlier rule that would decide the same holds nothing back', () => {
    expect(decide(answers({ p: 'no', r: 'yes', s: 'yes' }))).toMatchObject({ outcome: 'in', rule: 'r' });
  });

  test('one condition that fails settles a rule, whatever the others would be', () => {
    const last = decider({ ...table, otherwise: 'also_out' }, new Map());
    expect(last(answers({ p: 'no', q: 'no', s: 'no' })).state).toBe('otherwise');
    expect(last(answers({ p: 'no', q: 'no', s: 'yes' })).wants).toEqual(['r']);
  });

  test('where nothing that is still possible counts, the person does not count', () => {
    const out = { ...table, otherwise: 'also_out', undecidedOut: 'also_out' };
    const given = answers({ q: 'no', r: 'no' });
    expect(decider(out, new Map())(given)).toMatchObject({ outcome: 'also_out', state: 'undecided' });
    expect(decider({ ...out, otherwise: 'in' }, new Map())(given).outcome).toBe('unclear');
  });
});

describe('another answer', () => {
  const cases = ['2011', '2017', '2023', 'lokal-exempel'].flatMap((round) => {
    const { persons } = loadTestSurvey(round);
    if (persons === undefined) return [];
    const { eligibility: who, situation: which, lists } = persons;
    return [who, which].map((table) => ({ round, id: table.id, table, lists }));
  });

  test.each(cases)('never turns a decided outcome of $id, round $round, into another', ({ table, lists }) => {
    const decide = decider(table, lists);
    const isKept = property(someAnswers(table, lists), someAnswers(table, lists), (first, more) => {
      const before = decide(first);
      return before.state === 'undecided' || decide({ ...more, ...first }).outcome === before.outcome;
    });
    expect(check(isKept, { numRuns: 400 }).counterexample).toBeNull();
  });

  test.each(cases)('never brings in whom $id, round $round, has left out', ({ table, lists }) => {
    const decide = decider(table, lists);
    const out = new Set(table.outcomes.filter(({ counts }) => !counts).map(({ code }) => code));
    const isKept = property(someAnswers(table, lists), someAnswers(table, lists), (first, more) => {
      return !out.has(decide(first).outcome) || out.has(decide({ ...more, ...first }).outcome);
    });
    expect(check(isKept, { numRuns: 400 }).counterexample).toBeNull();
  });
});

/** Answers to some of the questions of a table. */
function someAnswers(table: DecisionTable, lists: ReadonlyMap<string, CodeList>): Arbitrary<Answers> {
  const variables = [...new Set(table.rules.flatMap(({ when }) => when.map(({ variable }) => variable)))];
  const values = variables.map((variable) => {
    const codes = lists.get(variable)?.codes.filter(({ role }) => role !== 'unknown') ?? [];
    const one =
      codes.length > 0
        ? constantFrom(...codes.map(({ code }) => code))
        : integer({ min: 0, max: 40 }).map(String);
    return option(one, { nil: null }).map((value) => (value === null ? [] : [[variable, [value]] as const]));
  });
  return tuple(...values).map((entries) => Object.fromEntries(entries.flat()));
}
