import { describe, expect, it } from 'vitest';
import { roundOf } from '../src/index.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, formWorkbook } from './workbooks.js';

const KNOWN = ['2017', '2023'];

describe('the round of a file', () => {
  it('is the one of the form’s stamp, whatever else the form says', () => {
    const form = formWorkbook(loadTestSurvey(), GOOD, { 'Antal!H7': '2017', 'Antal!H8': '2017' });
    expect(roundOf(form, KNOWN)).toBe('2023');
    expect(roundOf(form, ['2017'])).toBeUndefined();
  });

  it('is else the one that most cells hold', () => {
    const table = csv('| omgång | antal |\n| 2017 | 1 |\n| 2023 | 2 |\n| 2023 | 3 |', 'lund 2017.csv');
    expect(roundOf(table, KNOWN)).toBe('2023');
  });

  it.each([
    ['| Kartläggningen 2023 | |', 'a.csv', '2023'],
    ['| Situation | Antal |', 'hemlöshet_lund_2017.csv', '2017'],
    ['| Diarienummer 120234 | |', 'a.csv', undefined],
    ['| Situation | Antal |', 'a.csv', undefined],
  ])('is else the one that a text names: %s in %s is %s', (table, path, round) => {
    expect(roundOf(csv(table, path), KNOWN)).toBe(round);
  });
});
