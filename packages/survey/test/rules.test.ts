import { describe, expect, test } from 'vitest';
import { severityIn } from '@kartlagg/model';
import { comparisonOf } from '../src/comparison-of.js';
import { loadSurvey } from '../src/load-survey.js';
import { changedFiles, type Json } from './changed-files.js';
import { schemaFolder } from './schema-folder.js';

const survey = loadSurvey(schemaFolder, '2023');
const changed = (...changes: readonly [file: string, at: string, value: Json][]) =>
  loadSurvey(
    changes.reduce((files, [file, at, value]) => changedFiles(files, file, at, value), schemaFolder),
    '2023',
  );
const RULES = 'rules/counts.json';
const ROUND = 'rounds/2023/round.json';
/** The first rule of the round. */
const RULE = { code: 'rule.totals-differ', rule: 'situation-age' } as const;
/** Another one of the same code. */
const OTHER = { code: 'rule.totals-differ', rule: 'sex-age' } as const;

describe('how bad a finding is', () => {
  test('is what the catalogue says, where neither the rule nor the round says anything', () => {
    expect(severityIn(RULE, survey)).toBe('error');
    expect(severityIn({ code: 'rule.big-change', rule: 'change-of-persons' }, survey)).toBe('warning');
  });

  test('is what its rule says, and for no other rule of the same code', () => {
    const rules = changed([RULES, '/rules/0/severity', 'note']);
    expect(severityIn(RULE, rules)).toBe('note');
    expect(severityIn(OTHER, rules)).toBe('error');
  });

  test.each([
    ['a reference rule', '/references/0', 'social-contracts', 'rule.below-reference'],
    ['a change', '/changes/0', 'change-of-persons', 'rule.big-change'],
    ['a copy', '/copies/0', 'numbers-of-another', 'set.same-numbers'],
  ] as const)('is what %s says too', (_, at, rule, code) => {
    expect(severityIn({ code, rule }, changed([RULES, `${at}/severity`, 'error']))).toBe('error');
  });

  test('is what the round says of the rule, before what the rule says of itself', () => {
    const both = changed(
      [RULES, '/rules/0/severity', 'note'],
      [ROUND, '/severities', { 'situation-age': 'warning' }],
    );
    expect(severityIn(RULE, both)).toBe('warning');
  });

  test('is what the rule says of itself, before what the round says of the code', () => {
    const both = changed(
      [RULES, '/rules/0/severity', 'note'],
      [ROUND, '/severities', { 'rule.totals-differ': 'warning' }],
    );
    expect(severityIn(RULE, both)).toBe('note');
    expect(severityIn(OTHER, both)).toBe('warning');
    expect(severityIn({ code: 'rule.totals-differ' }, both)).toBe('warning');
  });

  test('is a note where it asks for an explanation and has got one', () => {
    const strict = changed([ROUND, '/severities', { 'rule.big-change': 'error' }]);
    const finding = { code: 'rule.big-change', rule: 'change-of-persons' } as const;
    expect(severityIn(finding, strict)).toBe('error');
    expect(severityIn({ ...finding, explained: true }, strict)).toBe('note');
  });
});

describe('two years of the national series', () => {
  const [national] = survey.series;
  if (national === undefined) throw new Error('no series');
  const verdict = (from: readonly [string, string], to: readonly [string, string]) =>
    comparisonOf(national, { year: from[0], version: from[1] }, { year: to[0], version: to[1] }).verdict;

  test.each([
    [['2017', 'as_published'], ['2023', 'as_published'], 'refused'],
    [['2017', 'restated_2023'], ['2023', 'as_published'], 'allowed'],
    [['2011', 'as_published'], ['2017', 'as_published'], 'note'],
    [['2011', 'as_published'], ['2017', 'restated_2023'], 'refused'],
    [['2005', 'as_published'], ['2023', 'as_published'], 'refused'],
  ] as const)('%s and %s: %s', (from, to, expected) => {
    expect(verdict(from, to)).toBe(expected);
  });

  test('that no rule names get the verdict of the series within a version, and are refused between versions', () => {
    const goteborg = survey.series.find(({ id }) => id === 'goteborg');
    if (goteborg === undefined) throw new Error('no series');
    const same = { year: '2029', version: 'as_published' };
    expect(comparisonOf(goteborg, { ...same, year: '2027' }, same)).toMatchObject({
      verdict: 'allowed',
      named: false,
      reason: goteborg.definition,
    });
    expect(comparisonOf(goteborg, { year: '2027', version: 'other' }, same).verdict).toBe('refused');
  });
});
