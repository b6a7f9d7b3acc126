import { describe, expect, it } from 'vitest';
import { ingest } from '../src/index.js';
import { holdsPersonalNumber } from '@kartlagg/model';
import { COVER_KEYS } from '../src/form/cover-rows.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, formWorkbook, type Changes } from './workbooks.js';

const survey = loadTestSurvey();
const read = (changes: Changes) => ingest(formWorkbook(survey, GOOD, changes), survey);

const fieldCell = (id: string): string => {
  const cover = formWorkbook(survey, GOOD).grids[0];
  const row = cover?.cells.find(({ raw }) => raw === COVER_KEYS.field(id))?.row;
  return `Försättsblad!C${row}`;
};

// The Swedish Tax Agency's own examples: Tolvan Tolvansson, and a coordination number of 3 October 1970 (3 + 60).
describe('a personal number', () => {
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '121212+1212',
    '121212 1212',
    '1212121212',
    '121212 – 1212',
    'Anna (19121212-1212) väntar',
    '701063-2391',
    '19701063-2391',
  ])('stands in %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    ['121212-1213', 'the check digit is wrong'],
    ['121312-1211', 'there is no month 13'],
    ['121200-1216', 'there is no day 0'],
    ['212000-0142', 'an organisation is no person'],
    ['08-508 25 000', 'a telephone number is too short'],
    ['1212121212123', 'there are too many digits'],
    ['221912121212', 'there is no such century'],
    ['2023-04-14', 'a date is no person'],
  ])('does not stand in %s: %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

describe('a delivery with a personal number', () => {
  it.each(['comment', 'contact', 'email'])('in the cover’s %s has a warning at it, and is used', (field) => {
    const at = fieldCell(field);
    const batch = read({ [at]: 'Anna 19121212-1212' });
    expect(findings(batch)).toEqual([`cell.personal-number ${at}`]);
    expect(batch.verdict).toBe('accepted-with-findings');
    expect(batch.cells.used).toBe(batch.cells.read);
    expect(JSON.stringify(batch.diagnostics)).not.toContain('1212');
  });

  it('in the cover’s telephone number has none, as those look alike', () => {
    expect(findings(read({ [fieldCell('phone')]: '1212121212' }))).toEqual([]);
  });

  it.each([
    ['Antal!C8', '19121212-1212', 'cell.not-a-whole-number'],
    ['Antal!C8', 191212121212, 'cell.too-large'],
    ['Antal!H7', 'Anna 121212-1212', 'cell.outside-form'],
    ['Antal!H7', 1212121212, 'cell.number-outside-form'],
    ['Antal!B8', 'Situation 2, 121212-1212', 'cell.outside-form'],
  ])('at %s is named as it would be otherwise, and warned of as well', (at, value, code) => {
    expect(findings(read({ [at]: value }))).toEqual([`${code} ${at}`, `cell.personal-number ${at}`]);
  });

  it('in a field of a table, known or not, has a warning', () => {
    const table = csv(`
      | kommun | omgång | situation | antal | handläggare | källa      |
      | 0180   | 2023   | 1         | 12    | 121212-1212 | 1212121212 |`);
    expect(findings(ingest(table, survey))).toEqual([
      'header.unknown-column E1',
      'cell.personal-number E2',
      'cell.personal-number F2',
    ]);
  });

  it('has a warning even where nothing of it is understood', () => {
    expect(findings(ingest(csv('| Namn | Nummer |\n| Anna | 121212-1212 |'), survey))).toEqual([
      'file.not-understood leverans.csv',
      'cell.personal-number B2',
    ]);
  });
});

it('many personal numbers in one column are one warning', () => {
  const lines = Array.from({ length: 5 }, () => '| 0180 | 2023 | 1 | 12 | 121212-1212 |').join('\n');
  const batch = ingest(csv(`| kommun | omgång | situation | antal | källa |\n${lines}`), survey);
  const warnings = batch.diagnostics.filter(({ code }) => code === 'cell.personal-number');
  expect(warnings.map(({ at }) => at.cells)).toEqual([['E2', 'E3', 'E4', 'E5', 'E6']]);
});
