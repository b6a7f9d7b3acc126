import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberFormat } from '../src/xlsx/number-format.js';
import { showNumber } from '../src/xlsx/show-number.js';

function shown(raw: string, code: string): string {
  return showNumber(raw, parseNumberFormat(code));
}

describe('a number is rounded on its decimal digits, halves away from zero, as in Excel', () => {
  it.each([
    ['1.005', '0.00', '1.01', 'the nearest binary number is below the half'],
    ['2.675', '0.00', '2.68', 'and here'],
    ['1.45', '0.0', '1.5', 'and here'],
    ['0.5', '0', '1', 'not to the even number'],
    ['2.5', '0', '3', 'not to the even number'],
    ['-0.5', '0', '-1', 'away from zero'],
    ['-2.675', '0.00', '-2.68', 'away from zero'],
    ['0.285', '0%', '29%', '28.5 per cent, which is 28.499… in binary'],
    ['0.125', '0.0%', '12.5%', 'no rounding is needed'],
    ['999.995', '0.00', '1000.00', 'the carry goes all the way'],
    ['0.996', '0.00', '1.00', 'the carry makes a digit before the point'],
    ['99999999999999.95', '0.0', '100000000000000.0', 'the 16th digit is rounded first'],
    ['0.44999999999999998', '0.0', '0.5', '0.45 as it is stored; its first 15 digits are 0.45'],
    ['0.4999', '0', '0', 'less than half'],
    ['0.04', '0', '0', 'far less than half'],
    ['1E-10', '0.00', '0.00', 'nearly nothing'],
  ])('%s in %s is %s: %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['12', '0.##', '12', 'neither zeros nor the point'],
    ['12.5', '0.##', '12.5', 'one of two'],
    ['12.567', '0.##', '12.57', 'both'],
    ['100', '#.##', '100', 'zeros of the whole number stay'],
    ['-0.4', '0.0#', '-0.4', 'one is always there'],
    ['3', '0.0?', '3.0', 'a place held open is no digit'],
    ['0.1', '0.#0', '0.10', 'what stands before a zero stays'],
    ['0.125', '0.## %', '12.5%', 'of a share too'],
    ['0.004', '#,##0.##', '0', 'nothing is left'],
  ])('%s in %s is %s, whose decimals may be left out: %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['0.125', '0 %', '13%'],
    ['0.125', '0.0\u00A0%', '12.5%'],
    ['0.125', String.raw`0\ %`, '13%'],
    ['0.125', '0"%"', '0'],
    ['7', String.raw`0.0\"`, '7.0'],
    ['7', String.raw`\"0.0" st"`, '7.0'],
  ])('%s in %s is %s, however its signs are kept apart', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it('for every decimal number and every number of decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        (digits, own, decimals) => {
          const scaled = BigInt(digits) * 10n ** BigInt(Math.max(0, decimals - own));
          const divisor = 10n ** BigInt(Math.max(0, own - decimals));
          const rounded = (scaled * 2n + divisor) / (divisor * 2n);
          const code = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
          expect(shown(decimalText(BigInt(digits), own), code)).toBe(decimalText(rounded, decimals));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** 12345 with 2 decimals is `123.45`. */
function decimalText(digits: bigint, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

describe('a number', () => {
  it.each([
    ['-0.004', '0.00', '0.00'],
    ['-0', '0', '0'],
    ['114', '0000', '0114'],
    ['-14', '0000', '-0014'],
    ['7.5', '000.00', '007.50'],
    ['12', '0.000', '12.000'],
    ['12.5', '#,##0.00', '12.50'],
    ['1234567.891', '#,##0', '1234568'],
    ['1E+21', '0', '1e+21'],
    ['12', `0.${'0'.repeat(40)}`, `12.${'0'.repeat(30)}`],
  ])('%s in %s is shown as %s', (raw, code, text) => {
    expect(shown(raw, code)).toBe(text);
  });

  it.each([
    ['0', '0'],
    ['10', '10'],
    ['100', '100'],
    ['12.50', '12.5'],
    ['12.0', '12'],
    ['0.10', '0.1'],
    ['0012', '12'],
    ['-0', '0'],
    ['-3.25', '-3.25'],
    ['1E3', '1000'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0.30000000000000004', '0.3'],
    ['0.1234567890123456', '0.123456789012346'],
    ['123456789012345', '123456789012345'],
    ['123456789012345678', '123456789012346000'],
    ['0.000001', '0.000001'],
    ['0.0000001', '1e-7'],
    ['1e-7', '1e-7'],
    ['1E+21', '1e+21'],
  ])('%s without a format is shown as %s: at most 15 digits, and none that say nothing', (raw, text) => {
    expect(shown(raw, 'General')).toBe(text);
  });

  it('in a format code longer than Excel allows is shown as it is, at once', () => {
    const started = performance.now();
    expect(shown('1.5', '['.repeat(1_000_000))).toBe('1.5');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
