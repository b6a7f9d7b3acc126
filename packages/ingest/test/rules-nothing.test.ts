import { describe, expect, it } from 'vitest';
import { formPlan, ingest } from '../src/index.js';
import { findings } from './findings.js';
import { loadTestSurvey } from './load-test-survey.js';
import { formWorkbook, type Changes } from './workbooks.js';

const survey = loadTestSurvey();
const BLANK = { answer: () => undefined };
const read = (nothingToReport: boolean, changes: Changes = {}) =>
  ingest(formWorkbook(survey, { ...BLANK, nothingToReport }, changes), survey);

const cellOf = (key: string): string => {
  const cover = formPlan(survey, '0180', 'sv').sheets[0];
  const row = cover?.cells.find(({ value }) => value === key)?.at.slice(1);
  return `Försättsblad!C${row}`;
};
const TICK = cellOf('nothing-to-report');
const COMMENT = cellOf('field=comment');

describe('nothing to report', () => {
  it('passes beside blanks, and beside zeros', () => {
    for (const batch of [read(true), read(true, { 'Antal!C7': 0, 'Antal!D9': 0 })]) {
      expect(findings(batch)).toEqual([]);
      expect(batch.nothingToReport).toEqual(['0180']);
    }
  });

  it('fails beside a number above zero, and counts those cells alone', () => {
    const batch = read(true, { 'Antal!C7': 3, 'Antal!D7': 0 });
    expect(batch.diagnostics).toMatchObject([{ code: 'rule.nothing-beside-numbers', params: { cells: 1 } }]);
    expect(batch.nothingToReport).toEqual([]);
  });

  it('is undecided beside what cannot be read: that is told, and nothing is taken as said', () => {
    const batch = read(true, { 'Antal!C7': 'några' });
    expect(findings(batch)).toEqual(['cell.not-a-whole-number Antal!C7']);
    expect(batch.nothingToReport).toEqual([]);
  });

  it('fails beside a number above zero, whatever else cannot be read', () => {
    const batch = read(true, { 'Antal!C7': 'några', 'Antal!D7': 2 });
    expect(batch.diagnostics.map(({ code }) => code)).toEqual([
      'rule.nothing-beside-numbers',
      'cell.not-a-whole-number',
    ]);
  });
});

describe('an empty form', () => {
  it('fails without the tick', () => {
    expect(findings(read(false))).toEqual([`rule.empty-form ${TICK}`]);
  });

  it('passes with the tick', () => {
    expect(findings(read(true))).toEqual([]);
  });

  it('is undecided where the tick cannot be read: that alone is told', () => {
    const batch = read(false, { [TICK]: 'kanske' });
    expect(findings(batch)).toEqual([`cell.unknown-code ${TICK}`]);
    expect(batch.nothingToReport).toEqual([]);
  });

  it('is not empty where something is written that cannot be read', () => {
    const codes = read(false, { 'Antal!C7': 'några' }).diagnostics.map(({ code }) => code);
    expect(codes).toContain('cell.not-a-whole-number');
    expect(codes).not.toContain('rule.empty-form');
  });
});

describe('a comment on the cover', () => {
  it.each([
    ['Ett boende har lagts ned.', true],
    ['–', false],
    ['.', false],
    [null, false],
  ] as const)('%j explains: %s', (text, explains) => {
    const batch = read(true, text === null ? {} : { [COMMENT]: text });
    expect(batch.explained).toBe(explains);
  });

  it('stays in the file: no batch says what it says', () => {
    const batch = read(true, { [COMMENT]: 'Hemlig förklaring' });
    expect(JSON.stringify(batch)).not.toContain('Hemlig');
  });
});
