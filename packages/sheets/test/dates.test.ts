import { describe, expect, it } from 'vitest';
import { parseNumberFormat } from '../src/xlsx/number-format.js';
import { makeXlsx, stylesOf } from './make-xlsx.js';
import { linesOf } from './reading.js';

async function dated(
  serials: readonly string[],
  format: number | string,
  before = '',
): Promise<readonly string[]> {
  const cells = serials.map((serial) => `<c s="0"><v>${serial}</v></c>`).join('');
  return await linesOf(makeXlsx({ sheets: [`<row>${cells}</row>`], styles: stylesOf([format]), before }));
}

describe('a date', () => {
  it('is a number whose format shows a day, shown as ISO', async () => {
    expect(await dated(['45019', '1', '59', '61', '2958465'], 14)).toEqual([
      'A1 date 2023-04-03 (45019)',
      'B1 date 1900-01-01 (1)',
      'C1 date 1900-02-28 (59)',
      'D1 date 1900-03-01 (61)',
      'E1 date 9999-12-31 (2958465)',
    ]);
  });

  it('has the day that never was, as Excel has', async () => {
    expect(await dated(['60'], 14)).toEqual(['A1 date 1900-02-29 (60)']);
  });

  it('is counted from 1904 where the workbook says so', async () => {
    expect(await dated(['0', '43557'], 14, '<workbookPr date1904="1"/>')).toEqual([
      'A1 date 1904-01-01 (0)',
      'B1 date 2023-04-03 (43557)',
    ]);
  });

  it('outside the calendar is a number', async () => {
    expect(await dated(['0', '-5', '2958466'], 14)).toEqual([
      'A1 number 0',
      'B1 number -5',
      'C1 number 2958466',
    ]);
  });

  it('may have a time of day, to the second', async () => {
    expect(await dated(['45019.6041666667', '45019', '45019.999999'], 22)).toEqual([
      'A1 date 2023-04-03T14:30:00 (45019.6041666667)',
      'B1 date 2023-04-03 (45019)',
      'C1 date 2023-04-04 (45019.999999)',
    ]);
    expect(await dated(['45019.6041666667'], 14)).toEqual(['A1 date 2023-04-03 (45019.6041666667)']);
    expect(await dated(['0.6041666667', '12'], '[h]:mm')).toEqual([
      'A1 date 14:30:00 (0.6041666667)',
      'B1 number 12',
    ]);
  });

  it('may be stored as ISO text', async () => {
    const cells =
      '<c t="d"><v>2023-04-03</v></c><c t="d"><v>2023-04-03T00:00:00Z</v></c><c t="d"><v>2023-04-03T14:30:00.000</v></c>';
    expect(await linesOf(makeXlsx({ sheets: [`<row>${cells}</row>`] }))).toEqual([
      'A1 date 2023-04-03',
      'B1 date 2023-04-03 (2023-04-03T00:00:00Z)',
      'C1 date 2023-04-03T14:30:00 (2023-04-03T14:30:00.000)',
    ]);
  });
});

describe('a number format', () => {
  it.each([
    'yyyy\\-mm\\-dd',
    'd/m/yy',
    '[$-41D]d mmmm yyyy;@',
    'mmm',
    'mm',
    'yyyy"år"',
    '[$-F800]dddd, mmmm dd, yyyy',
    'D-MMM',
  ])('of a day: %s', (code) => {
    expect(parseNumberFormat(code).day).toBe(true);
  });

  it.each(['h:mm', '[hh]:mm:ss', 'mm:ss.0', '[ss]', 'h:mm AM/PM'])('of a time: %s', (code) => {
    expect(parseNumberFormat(code)).toMatchObject({ day: false, time: true });
  });

  it.each([
    'General',
    '0',
    '@',
    '0.00E+00',
    '#,##0 "dagar"',
    '[Red]0',
    '0_d',
    '\\d0',
    '0;[Blue]-0;"y"',
    '# ?/?',
    '',
  ])('of neither: %s', (code) => {
    expect(parseNumberFormat(code)).toMatchObject({ day: false, time: false });
  });
});
