import * as fc from 'fast-check';
import type { RawCell } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { isNumber } from '../src/codecs/stored-number.js';
import { readWholeNumber, type NumberOptions, type NumberReading } from '../src/codecs/whole-number.js';

const AT = { row: 8, column: 3 };
const BOOK: NumberOptions = { largest: 100_000, textIsUsual: false };
const FILE: NumberOptions = { largest: 100_000, textIsUsual: true };
const text = (raw: string): RawCell => ({ ...AT, kind: 'text', raw, shown: raw });
const number = (raw: string, shown = raw, format?: string): RawCell => ({
  ...AT,
  kind: 'number',
  raw,
  shown,
  ...(format !== undefined && { format }),
});
const date = (raw: string, shown: string, format?: string): RawCell => ({
  ...number(raw, shown, format),
  kind: 'date',
});

/** `12`, `12 number-read-as`, `approximate 10`, `ambiguous 12 / 12000`, `range`. */
function said({ value, finding }: NumberReading): string {
  const code = finding?.code.replace('cell.', '') ?? '';
  if (value !== null) return `${value} ${code}`.trim();
  const more = finding?.params['readings'] ?? finding?.params['number'] ?? '';
  return `${code} ${typeof more === 'object' ? more.sv : more}`.trim();
}
const inBook = (raw: string): string => said(readWholeNumber(text(raw), BOOK));
const inFile = (raw: string): string => said(readWholeNumber(text(raw), FILE));

const WRITTEN: Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>> = {
  'digits and groups of three': [
    ['12', '12 number-as-text'],
    [' 12 ', '12 number-as-text'],
    ['0', '0 number-as-text'],
    ['1 234', '1234 number-as-text'],
    ['1\u00A0234', '1234 number-as-text'],
    ['1\u2009234', '1234 number-as-text'],
    ['1\u202F234', '1234 number-as-text'],
    ['12 345', '12345 number-as-text'],
    ['1.234', '1234 number-read-as'],
    ['12.345', '12345 number-read-as'],
    ['1’234', '1234 number-read-as'],
    ["1'234", '1234 number-read-as'],
    ['1 23', 'not-a-whole-number'],
    ['1 2345', 'not-a-whole-number'],
    ['12 34', 'not-a-whole-number'],
    ['0 123', 'not-a-whole-number'],
    ['1.23', 'not-a-whole-number'],
    ['1234.567', 'not-a-whole-number'],
    ['0.123', 'not-a-whole-number'],
    ['12.000', 'ambiguous 12 / 12000'],
    ['1,000', 'ambiguous 1 / 1000'],
    ['1,234', 'not-a-whole-number'],
    ['99,500,000', 'too-large'],
    ['007', '7 number-read-as'],
    ['99999999999999999999', 'too-large'],
  ],
  'decimals that are nothing, and those that are something': [
    ['12,0', '12 number-read-as'],
    ['12.0', '12 number-read-as'],
    ['12,00', '12 number-read-as'],
    ['1 200,00', '1200 number-read-as'],
    ['1.200,0', '1200 number-read-as'],
    ['1,200.00', '1200 number-read-as'],
    ['12,5', 'not-a-whole-number'],
    ['2.5', 'not-a-whole-number'],
    ['12,', 'not-a-whole-number'],
    ['1E3', 'not-a-whole-number'],
    ['0x10', 'not-a-whole-number'],
  ],
  'other digits and marks': [
    ['１２', '12 number-read-as'],
    ['１２ st', '12 number-read-as'],
    ['12\u200B', '12 number-read-as'],
    ['\uFEFF12', '12 number-as-text'],
    ['\u202E12', 'not-a-whole-number'],
    ["'12", '12 number-read-as'],
    ['"12"', '12 number-read-as'],
    ['12*', '12 number-read-as'],
    ['12 **', '12 number-read-as'],
    ['12¹', '12 number-read-as'],
    ['12 ²⁾', '12 number-read-as'],
    ['12†', '12 number-read-as'],
    ['½', 'not-a-whole-number'],
    ['2½', 'not-a-whole-number'],
    ['①', 'not-a-whole-number'],
    ['\uD800', 'not-a-whole-number'],
    ['\u0000', 'not-a-whole-number'],
  ],
  'words for nobody and for few': [
    ['noll', '0 number-read-as'],
    ['Inga', '0 number-read-as'],
    ['ingen', '0 number-read-as'],
    ['inga personer', '0 number-read-as'],
    ['0 st', '0 number-read-as'],
    ['tre', '3 number-read-as'],
    ['Två personer', '2 number-read-as'],
    ['tolv', '12 number-read-as'],
    ['sex', 'not-a-whole-number'],
    ['tretton', 'not-a-whole-number'],
    ['flera', 'not-a-whole-number'],
  ],
  'what is counted': [
    ['12 st', '12 number-read-as'],
    ['12st.', '12 number-read-as'],
    ['12 stycken', '12 number-read-as'],
    ['12 personer', '12 number-read-as'],
    ['1 person', '1 number-read-as'],
    ['12 pers.', '12 number-read-as'],
    ['1 200 personer', '1200 number-read-as'],
    ['3 barn', 'number-with-words 3'],
    ['5 hushåll', 'number-with-words 5'],
    ['12 kvinnor', 'number-with-words 12'],
  ],
  'a dash and other words that are zero or no answer': [
    ['-', 'ambiguous zero-or-no-answer'],
    ['–', 'ambiguous zero-or-no-answer'],
    ['—', 'ambiguous zero-or-no-answer'],
    ['\u2212', 'ambiguous zero-or-no-answer'],
    ['- -', 'ambiguous zero-or-no-answer'],
    ['Inget att rapportera', 'ambiguous zero-or-no-answer'],
    ['ej aktuellt', 'ambiguous zero-or-no-answer'],
  ],
  'signs that the number is left out': [
    ['..', 'withheld'],
    ['.', 'withheld'],
    ['…', 'withheld'],
    ['x', 'withheld'],
    ['X', 'withheld'],
    ['*', 'withheld'],
    ['?', 'withheld'],
    ['uppgift saknas', 'withheld'],
    ['Uppgift  saknas', 'withheld'],
    ['vet ej', 'withheld'],
    ['okänt', 'withheld'],
    ['(okänt)', 'withheld'],
    ['sekretess', 'withheld'],
    ['NA', 'withheld'],
    ['NULL', 'withheld'],
  ],
  ranges: [
    ['<5', 'range'],
    ['< 5', 'range'],
    ['＜５', 'range'],
    ['≤ 5', 'range'],
    ['<=5', 'range'],
    ['>10', 'range'],
    ['färre än 5', 'range'],
    ['Mindre än 5', 'range'],
    ['minst 5', 'range'],
    ['max 3', 'range'],
    ['max. 3 personer', 'range'],
    ['högst 3 st', 'range'],
    ['1-4', 'range'],
    ['1–4', 'range'],
    ['1 - 4', 'range'],
    ['1 till 4', 'range'],
    ['1-4 personer', 'range'],
    ['ca 10-15', 'range'],
    ['mellan 1 och 4', 'range'],
    ['1 eller 2', 'range'],
    ['6 eller färre', 'range'],
    ['5 eller fler', 'range'],
    ['5+', 'range'],
    ['0-3', 'range'],
    ['4-1', 'not-a-whole-number'],
    ['08-1234', 'not-a-whole-number'],
  ],
  'approximate numbers': [
    ['ca 10', 'approximate 10'],
    ['Ca. 10 st', 'approximate 10'],
    ['c:a 10', 'approximate 10'],
    ['cirka 1 200', 'approximate 1200'],
    ['ungefär 10 personer', 'approximate 10'],
    ['omkring 10', 'approximate 10'],
    ['drygt 10', 'approximate 10'],
    ['~10', 'approximate 10'],
    ['≈ 10', 'approximate 10'],
    ['10?', 'approximate 10'],
    ['10 (?)', 'approximate 10'],
    ['10 (osäkert)', 'approximate 10'],
    ['10-ish', 'approximate 10'],
    ['10-tal', 'approximate 10'],
    ['ett tiotal', 'approximate 10'],
    ['10 ca', 'approximate 10'],
    ['ca 2,5', 'not-a-whole-number'],
    ['ca 900000', 'not-a-whole-number'],
  ],
  'numbers with something beside them': [
    ['10 (varav 3 barn)', 'number-with-words 10'],
    ['10, varav 3 barn', 'number-with-words 10'],
    ['10 + 2', 'number-with-words 10'],
    ['10+2', 'number-with-words 10'],
    ['+12', 'number-with-words 12'],
    ['(3)', 'number-with-words 3'],
    ['totalt 12', 'number-with-words 12'],
    ['Antal: 12', 'number-with-words 12'],
    ['12 personer + 3 barn', 'number-with-words 12'],
    ['12 (40 %)', 'number-with-words 12'],
    ['1 200 personer, se not', 'number-with-words 1200'],
    ['se 7', 'not-a-whole-number'],
    ['0701234567 ring', 'not-a-whole-number'],
    ['19121212-1212', 'not-a-whole-number'],
    ['121212+1212', 'not-a-whole-number'],
    ['12e', 'not-a-whole-number'],
  ],
  shares: [
    ['12 %', 'percent'],
    ['12%', 'percent'],
    ['１２％', 'percent'],
    ['12,5 %', 'percent'],
    ['12 procent', 'percent'],
    ['ca 12 %', 'percent'],
    ['-3 %', 'percent'],
    ['5 ‰', 'percent'],
    ['12 % av alla', 'percent'],
  ],
  'negative numbers': [
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['– 3', 'negative'],
    ['﹣3', 'negative'],
    ['－3', 'negative'],
    ['-3 personer', 'negative'],
    ['-0', 'not-a-whole-number'],
  ],
  'days and times': [
    ['01-apr', 'date-for-number 1-4 / 4-1'],
    ['apr-01', 'date-for-number 1-4 / 4-1'],
    ['1 apr', 'date-for-number 1-4 / 4-1'],
    ['4 april', 'date-for-number 4-4'],
    ['Jan-02', 'date-for-number 2-1 / 1-2'],
    ['2023-04-01', 'date-for-number 1-4 / 4-1'],
    ['1 april 2023', 'date-for-number 1-4 / 4-1'],
    ['1/4', 'date-for-number 1-4 / 4-1'],
    ['3/45', 'not-a-whole-number'],
    ['12:30', 'date-for-number 12:30'],
    ['12:75', 'not-a-whole-number'],
  ],
  'formulas and errors that were saved as text': [
    ['#REF!', 'error-value'],
    ['#SAKNAS!', 'error-value'],
    ['#DIV/0!', 'error-value'],
    ['####', 'error-value'],
    ['=SUMMA(B2:B5)', 'formula-without-result'],
    ['=12', 'formula-without-result'],
  ],
};

describe.each(Object.entries(WRITTEN))('%s', (_, cases) => {
  it.each(cases)('%j is %s', (raw, reading) => {
    expect(inBook(raw)).toBe(reading);
  });
});

describe('in a text file', () => {
  it.each([
    ['12', '12'],
    ['1 234', '1234'],
    ['1\u00A0234', '1234'],
    ['1.234', '1234 number-read-as'],
    ['12,0', '12 number-read-as'],
    ['inga', '0 number-read-as'],
    ['007', '7 number-read-as'],
    ['１２', '12 number-read-as'],
    ['ca 10', 'approximate 10'],
  ])('%j is %s', (raw, reading) => {
    expect(inFile(raw)).toBe(reading);
  });
});

describe('another measure', () => {
  it.each([
    ['children', '3 barn', '3 number-read-as'],
    ['children', '3 st', '3 number-read-as'],
    ['children', '3 personer', 'number-with-words 3'],
    ['households', '5 hushåll', '5 number-read-as'],
    ['households', '5 barn', 'number-with-words 5'],
    ['households_with_children', '5 hushåll', '5 number-read-as'],
    ['households_with_children', '5 hushåll med barn', '5 number-read-as'],
    ['households', '5 hushåll med barn', 'number-with-words 5'],
  ])('%s: %j is %s', (measure, raw, reading) => {
    expect(said(readWholeNumber(text(raw), { ...BOOK, measure }))).toBe(reading);
  });
});

describe('a stored cell', () => {
  const cases: readonly (readonly [RawCell, string])[] = [
    [number('12'), '12'],
    [number('12.0', '12,00'), '12'],
    [number('1E3', '1000'), '1000'],
    [number('-0', '0'), '0'],
    [number('180', '0180', '0000'), '180'],
    [number('1.234'), 'not-a-whole-number'],
    [number('2.5', '3'), 'not-a-whole-number'],
    [number('2.999', '3'), 'not-a-whole-number'],
    [number('99999.999', '100000'), 'not-a-whole-number'],
    [number('2.9999999999999996', '3'), '3 number-read-as'],
    [number('-2', '(2)'), 'negative'],
    [number('0.12', '12%', '0%'), 'percent'],
    [number('1', '1', '0.0%'), 'percent'],
    [number('12', '12', '0" %-enheter"'), '12'],
    [number('100000.00000001', '100000'), '100000 number-read-as'],
    [number('100001'), 'too-large'],
    [number('abc'), 'not-a-whole-number'],
    [{ ...AT, kind: 'boolean', raw: '1', shown: 'TRUE' }, 'not-a-whole-number'],
    [{ ...AT, kind: 'error', raw: '#REF!', shown: '#REF!' }, 'error-value'],
    [{ ...AT, kind: 'formula', raw: '', shown: '', formula: 'A1' }, 'formula-without-result'],
    [date('45017', '2023-04-01', 'd/m'), 'date-for-number 1-4 / 4-1'],
    [date('45029', '2023-04-13', 'd-mmm'), 'date-for-number 13-4 / 4-13'],
    [date('45020', '2023-04-04', 'd/m'), 'date-for-number 4-4'],
    [date('43191', '2018-04-01', 'mmm-yy'), 'date-for-number 18-4 / 4-18'],
    [date('12', '1900-01-12', 'yyyy-mm-dd'), 'date-for-number 12'],
    [date('0.5', '12:00:00', 'h:mm'), 'date-for-number 12:00'],
    [date('2023-04-01T00:00:00', '2023-04-01'), 'date-for-number 1-4 / 4-1'],
    [date('43191.5', '2018-04-01T12:00:00', 'yyyy-mm-dd h:mm'), 'date-for-number 1-4 / 4-1'],
  ];
  it.each(cases)('%j is %s', (cell, reading) => {
    expect(said(readWholeNumber(cell, BOOK))).toBe(reading);
  });
});

describe('six digits and more beside words', () => {
  it('are offered as no count, as they may be a telephone number or part of a personal number', () => {
    expect(said(readWholeNumber(text('708123 ring'), { ...BOOK, largest: 100_000_000 }))).toBe(
      'not-a-whole-number',
    );
    expect(said(readWholeNumber(text('70812 ring'), { ...BOOK, largest: 100_000_000 }))).toBe(
      'number-with-words 70812',
    );
  });
});

describe('a cell beside the answers', () => {
  it.each(['7', '１２', '1 200', '1\u00A0200', '1.234.567', '−3', '2,5', '12,0', "1'234"])(
    '%j is a number',
    (raw) => {
      expect(isNumber(text(raw))).toBe(true);
    },
  );

  it.each(['ca 10', '7 personer', 'noll', '-', '2023-04-14', ''])('%j is none', (raw) => {
    expect(isNumber(text(raw))).toBe(false);
  });
});

describe('a measure that has decimals', () => {
  const SHARE: NumberOptions = { ...FILE, decimals: true };
  it.each([
    [text('40,5'), '40.5'],
    [text('40.5'), '40.5'],
    [text('1.234'), '1.234'],
    [text('40'), '40'],
    [number('40.5'), '40.5'],
    [number('0.12', '12%', '0%'), '0.12'],
  ])('%j is %s', (cell, reading) => {
    expect(said(readWholeNumber(cell, SHARE))).toBe(reading);
  });
});

describe('what a finding quotes', () => {
  it('is what was written, without the spaces around it', () => {
    expect(readWholeNumber(text('  ca  10 '), BOOK).finding?.params).toEqual({ value: 'ca  10', number: 10 });
    expect(readWholeNumber(text('１２'), BOOK).finding?.params).toEqual({ value: '１２', number: 12 });
  });
});

const PIECES = '0|1|7|12|1 234|1.234|12,0|000|.|,| |\u00A0|’|-|–|<|+|*|¹|%|ca |st|personer|barn| och |till|inga|?|(|)|１|½|\u202E|\uD800|:|/|apr'.split('|'); // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
);
const WORDS_ONLY = new Map(
  'noll 0|inga 0|ingen 0|en 1|ett 1|två 2|tre 3|fyra 4|fem 5|sju 7|åtta 8|nio 9|tio 10|elva 11|tolv 12'
    .split('|')
    .map((pair) => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])]),
);

/** True where the digits of a text are a number, with or without decimals that are nothing; or its first word is. */
function saysNumber(raw: string, value: number): boolean {
  const ascii = raw.replaceAll(/[０-９]/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) - 0xfee0));
  const digits = ascii.replaceAll(/\D/gu, '');
  const whole = ascii.replace(/[.,]0+(?=\D*$)/u, '').replaceAll(/\D/gu, '');
  const word = WORDS_ONLY.get(ascii.trim().toLowerCase().split(' ')[0] ?? '');
  const numbers = digits === '' ? [word] : [Number(digits), Number(whole)];
  return numbers.includes(value) && Number.isSafeInteger(value) && value >= 0 && value <= 100_000;
}

describe('any text', () => {
  it('is a number only where its digits are that number, and never one that is negative, broken or too large', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, textIsUsual) => {
        const { value, finding } = readWholeNumber(text(raw), { largest: 100_000, textIsUsual });
        expect(value !== null || (finding?.code ?? '').startsWith('cell.')).toBe(true);
        expect(value === null || saysNumber(raw, value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read the same whatever stands around it that nobody sees', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.constantFrom(' ', '\u00A0', '\t', '\u200B', '\uFEFF'),
        (value, unseen) => {
          expect(readWholeNumber(text(`${unseen}${value}${unseen}`), FILE).value).toBe(value);
        },
      ),
    );
  });

  it('is read in a moment, however long', () => {
    for (const piece of ['1 ', '1.', '(', 'ca ', '1 234', 'a ', '-', '1-']) {
      const before = performance.now();
      readWholeNumber(text(piece.repeat(20_000)), BOOK);
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});
