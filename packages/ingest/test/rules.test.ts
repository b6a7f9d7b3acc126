import { describe, expect, it } from 'vitest';
import { placeText, type Rule, type RuleOutcome } from '@kartlagg/model';
import { ingest } from '../src/index.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, formWorkbook, type Changes } from './workbooks.js';

const survey = loadTestSurvey();
const read = (changes: Changes = {}) => ingest(formWorkbook(survey, GOOD, changes), survey);
const table = (rows: string) => ingest(csv(rows), survey);

/** The rules that did not just pass, as `rule passed/failed/undecided`. */
const notPassed = (rules: readonly RuleOutcome[]) =>
  rules
    .filter(({ failed, undecided }) => failed + undecided > 0)
    .map(({ rule, passed, failed, undecided }) => `${rule} ${passed}/${failed}/${undecided}`);

describe('what confronting the rules gives', () => {
  it('is a pass for every comparison of a form in which everything agrees', () => {
    expect(read().rules).toEqual([
      { rule: 'situation-age', passed: 5, failed: 0, undecided: 0 },
      { rule: 'sex-age', passed: 3, failed: 0, undecided: 0 },
      { rule: 'age-age', passed: 7, failed: 0, undecided: 0 },
      { rule: 'living-form', passed: 1, failed: 0, undecided: 0 },
      { rule: 'solution', passed: 1, failed: 0, undecided: 0 },
      { rule: 'households-with-children', passed: 6, failed: 0, undecided: 0 },
      { rule: 'children-need-households', passed: 6, failed: 0, undecided: 0 },
      { rule: 'children-need-any-household', passed: 6, failed: 0, undecided: 0 },
    ]);
  });

  it('is a fail where two sums differ, and for no other group of the rule', () => {
    expect(notPassed(read({ 'Antal!D7': 9 }).rules)).toEqual([
      'situation-age 4/1/0',
      'sex-age 2/1/0',
      'living-form 0/1/0',
    ]);
  });

  it('is undecided where a number is blank, and as many comparisons as it has a part in', () => {
    expect(notPassed(read({ 'Antal!C7': null }).rules)).toEqual([
      'situation-age 4/0/1',
      'sex-age 2/0/1',
      'living-form 0/0/1',
    ]);
  });

  it('is undecided where a number cannot be read', () => {
    expect(notPassed(read({ 'Situation 3!E9': 'många' }).rules)).toEqual([
      'households-with-children 5/0/1',
      'children-need-households 5/0/1',
    ]);
  });

  it('is a fail in spite of a blank where nothing could mend it', () => {
    expect(notPassed(read({ 'Antal!C7': null, 'Antal!D7': 30 }).rules)).toEqual([
      'situation-age 4/1/0',
      'sex-age 1/1/1',
      'living-form 0/1/0',
    ]);
  });

  it('is undecided for the parts that a table leaves out, and nothing for what it does not divide', () => {
    const { rules, diagnostics } = table(`
      | kommun | omgång | situation | kön   | ålder | antal |
      | 0180   | 2023   | 1         | woman |       | 2     |
      | 0180   | 2023   | 1         | man   |       | 3     |
      | 0180   | 2023   | 2         | man   |       | 4     |
      | 0180   | 2023   | 1         |       | 18-24 | 5     |
      | 0180   | 2023   | 3         |       | 18-24 | 6     |`);
    expect(rules).toEqual([{ rule: 'situation-age', passed: 1, failed: 0, undecided: 2 }]);
    expect(diagnostics).toEqual([]);
  });

  it('is undecided throughout where it cannot be told what a number counts', () => {
    const { rules, diagnostics } = table(`
      | kommun | omgång | situation | kön   | ålder | antal |
      | 0180   | 2023   | 1         | woman |       | 2     |
      | 0180   | 2023   | 1         |       | 18-24 | 5     |
      | 0180   | 2023   | sju       | man   |       | 3     |`);
    expect(rules).toEqual([{ rule: 'situation-age', passed: 0, failed: 0, undecided: 1 }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['cell.unknown-code']);
  });

  it('is nothing for a file that could not be understood, and for published figures', () => {
    expect(table('| namn |\n| Svensson |').rules).toEqual([]);
    const published = ingest(formWorkbook(survey, GOOD, { 'Antal!D7': 9 }), survey, { published: true });
    expect(published.rules).toEqual([]);
    expect(findings(published)).toEqual([]);
  });

  it('is counted for each municipality of a file', () => {
    const { rules } = table(`
      | kommun | omgång | situation | mått                   | antal |
      | 0180   | 2023   | 3         | children               | 2     |
      | 0180   | 2023   | 3         | households             | 0     |
      | 0184   | 2023   | 3         | children               | 2     |
      | 0184   | 2023   | 3         | households             | 1     |`);
    expect(rules).toEqual([{ rule: 'children-need-any-household', passed: 1, failed: 1, undecided: 0 }]);
  });
});

describe('a rule that does not say how its numbers are divided', () => {
  it('holds children against households in a table that divides them by situation alone', () => {
    const batch = table(`
      | kommun | omgång | situation | mått                   | antal |
      | 0180   | 2023   | 3         | children               | 2     |
      | 0180   | 2023   | 3         | households             | 0     |
      | 0180   | 2023   | 1         | children               | 0     |
      | 0180   | 2023   | 1         | households             | 0     |`);
    expect(findings(batch)).toEqual(['rule.needs E2']);
    expect(batch.diagnostics[0]).toMatchObject({
      rule: 'children-need-any-household',
      at: { what: { sv: 'Situation 3, barn' } },
      params: { left: 2, leftPlace: 'E2', rightPlace: 'E3' },
    });
  });

  it('holds totals against totals', () => {
    const batch = table(`
      | kommun | omgång | situation | mått                     | antal |
      | 0180   | 2023   | total     | households_with_children | 7     |
      | 0180   | 2023   | total     | households               | 5     |`);
    expect(findings(batch)).toEqual(['rule.exceeds E2']);
  });

  it('compares nothing that is divided in another way', () => {
    const batch = table(`
      | kommun | omgång | situation | lösning | mått       | antal |
      | 0180   | 2023   | 3         | Socialt kontrakt | children   | 2     |
      | 0180   | 2023   | 3         |         | households | 0     |`);
    expect(batch.rules).toEqual([]);
    expect(findings(batch)).toEqual([]);
  });

  it('leaves out what is surveyed apart', () => {
    const batch = table(`
      | kommun | omgång | situation | mått       | antal |
      | 0180   | 2023   | eu        | children   | 2     |
      | 0180   | 2023   | eu        | households | 0     |`);
    expect(batch.rules).toEqual([]);
  });
});

describe('ages by situation and ages by sex', () => {
  it('are held against each other: passes, fails, undecided', () => {
    expect(findings(read())).toEqual([]);
    const batch = read({ 'Ålder och kön!D8': 39 });
    const ages = batch.diagnostics.filter(({ rule }) => rule === 'age-age');
    expect(ages.map(({ at, params }) => [placeText(at), params['left'], params['right']])).toEqual([
      ['Ålder!D12', 67, 66],
    ]);
    expect(notPassed(read({ 'Ålder och kön!D8': null }).rules)).toEqual(['sex-age 2/0/1', 'age-age 6/0/1']);
  });
});

describe('a total that is typed', () => {
  it('passes, and is no finding', () => {
    expect(findings(read({ 'Antal!F7': 12 }))).toEqual([]);
  });

  it('fails where its parts are known, and where they are already more', () => {
    expect(findings(read({ 'Antal!F7': 13 }))).toEqual(['rule.sum-differs Antal!F7']);
    expect(findings(read({ 'Antal!F7': 7, 'Antal!C7': null }))).toEqual([
      'sheet.partly-blank Antal!C7',
      'rule.sum-differs Antal!F7',
    ]);
  });

  it('is undecided where a blank part could make it right', () => {
    expect(findings(read({ 'Antal!F7': 12, 'Antal!C7': null }))).toEqual(['sheet.partly-blank Antal!C7']);
  });
});

describe('how bad a broken rule is', () => {
  const [first, ...rest] = survey.rules;
  const mild: Rule = { ...(first ?? fail()), severity: 'note' };

  it('is the severity that the rule has as data, and the delivery is judged by it', () => {
    const change = { 'Ålder!C7': 1, 'Ålder och kön!C7': 1, 'Ålder och kön!D8': 39, 'Ålder!D8': 5 };
    const judged = (rules: readonly Rule[]) => {
      const { verdict, diagnostics } = ingest(formWorkbook(survey, GOOD, change), { ...survey, rules });
      return { verdict, rules: [...new Set(diagnostics.map(({ rule }) => rule))] };
    };
    expect(judged([first ?? fail()])).toEqual({ verdict: 'rejected', rules: ['situation-age'] });
    expect(judged([mild])).toEqual({ verdict: 'accepted', rules: ['situation-age'] });
    expect(judged([mild, ...rest]).verdict).toBe('rejected');
  });
});

function fail(): never {
  throw new Error('the round has no rules');
}
