import { createRequire } from 'node:module';
import { readPersonalNumber } from '@kartlagg/linkage';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testNumber } from './test-numbers.js';

const AT = { at: 2023 };

describe('a personal number', () => {
  it('is read with its birth date, birth year and sex', () => {
    expect(readPersonalNumber('19890201-9804', AT)).toEqual({
      kind: 'personnummer',
      digits: '198902019804',
      birthDate: '1989-02-01',
      birthYear: 1989,
      sex: 'woman',
      assumed: [],
    });
  });

  it('may be a samordningsnummer, which keeps its 60 and gives the birth date without it', () => {
    // The example of Skatteverket's own guidance: a man born on 3 October 1970.
    expect(readPersonalNumber('701063-2391', AT)).toEqual({
      kind: 'samordningsnummer',
      digits: '197010632391',
      birthDate: '1970-10-03',
      birthYear: 1970,
      sex: 'man',
      assumed: [],
    });
  });

  it.each(['196408233234', '199006022397', '199107172380', '199610202385', '191212121212', '190301249801'])(
    '%s, published by Skatteverket, is right',
    (digits) => {
      expect(readPersonalNumber(digits, AT)).toMatchObject({ digits });
    },
  );

  it.each([
    ['121212-1212', '2012-12-12', []],
    ['121212+1212', '1912-12-12', []],
    ['121212 1212', '2012-12-12', ['century']],
    [1212121212, '2012-12-12', ['century']],
    [191212121212, '1912-12-12', []],
    ['19121212+1212', '1912-12-12', []],
    ['8902019804', '1989-02-01', ['century']],
  ])('%s was born %s', (written, birthDate, assumed) => {
    expect(readPersonalNumber(written, AT)).toMatchObject({ birthDate, assumed });
  });

  it('has a plus from the year in which its person turns 100, and not from the birthday', () => {
    expect(readPersonalNumber('121212+1212', { at: 2012 })).toMatchObject({ birthYear: 1912 });
    expect(readPersonalNumber('121212-1212', { at: 2011 })).toMatchObject({ birthYear: 1912 });
    expect(readPersonalNumber('121212+1212', { at: 2011 })).toMatchObject({ birthYear: 1812 });
  });

  it('gets back the zeros that a spreadsheet took from those born 2000 to 2009', () => {
    // 010101-980C: 0+1+0+1+0+1+9+8+0 = 20, so C is 0.
    expect(readPersonalNumber(101019800, AT)).toMatchObject({
      digits: '200101019800',
      assumed: ['leading-zeros', 'century'],
    });
    // 000203-980C: 0+0+0+2+0+3+9+8+0 = 22, so C is 8.
    expect(readPersonalNumber('2039808', AT)).toMatchObject({ digits: '200002039808' });
  });

  it.each([
    ['19890201-9805', 'check-digit'],
    ['19890230-9804', 'date'],
    ['19891301-9804', 'date'],
    ['19890260-9804', 'date'],
    ['19890292-9804', 'date'],
    ['20240201-9804', 'future'],
    ['19890201-0006', 'birth-number'],
    ['991981000010', 'shape'],
    ['165566778899', 'shape'],
    ['19810829M071', 'shape'],
    ['890201-980', 'shape'],
    ['Anna 19890201-9804', 'shape'],
    ['', 'shape'],
    [8902019804.5, 'shape'],
  ])('is not %s: %s', (written, problem) => {
    expect(readPersonalNumber(written, AT)).toEqual({ problem });
  });

  it('may be swapped 90 for 09 unseen, as the check digit cannot tell', () => {
    expect(readPersonalNumber('890201-9903', AT)).toMatchObject({ digits: '198902019903' });
    expect(readPersonalNumber('890201-9093', AT)).toMatchObject({ digits: '198902019093' });
  });
});

describe('laws of personal numbers', () => {
  it('every way of writing one is read as the same number', () => {
    fc.assert(
      fc.property(testNumber(1850, 2023), (digits) => {
        const readings = waysToWrite(digits).map((written) => readPersonalNumber(written, AT));
        expect(readings.map((read) => ('digits' in read ? read.digits : read.problem))).toEqual(
          readings.map(() => digits),
        );
      }),
    );
  });

  it('no single wrong digit passes', () => {
    fc.assert(
      fc.property(
        testNumber(1900, 2023),
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, step) => {
          const wrong = String((Number(digits[place]) + step) % 10);
          const written = `${digits.slice(0, place)}${wrong}${digits.slice(place + 1)}`;
          expect(readPersonalNumber(written, AT)).toHaveProperty('problem');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('no two swapped neighbours pass, but 0 and 9', () => {
    fc.assert(
      fc.property(testNumber(1900, 2023), fc.integer({ min: 2, max: 10 }), (digits, place) => {
        const [one = '', other = ''] = digits.slice(place, place + 2);
        fc.pre(one !== other && [one, other].toSorted().join('') !== '09');
        const written = `${digits.slice(0, place)}${other}${one}${digits.slice(place + 2)}`;
        expect(readPersonalNumber(written, AT)).toHaveProperty('problem');
      }),
      { numRuns: 1000 },
    );
  });

  it('twelve digits are right where the library personnummer says so, and nowhere else', () => {
    const oracle = createRequire(import.meta.url)('personnummer') as {
      readonly valid: (digits: string) => boolean;
    };
    const almost = testNumber(1900, 2023).chain((digits) =>
      fc
        .tuple(fc.constant(digits), fc.integer({ min: 2, max: 11 }), fc.integer({ min: 0, max: 9 }))
        .map(([text, place, digit]) => `${text.slice(0, place)}${digit}${text.slice(place + 1)}`),
    );
    fc.assert(
      fc.property(almost, (digits) => {
        expect('digits' in readPersonalNumber(digits, { at: 2099 })).toBe(oracle.valid(digits));
      }),
      { numRuns: 1000 },
    );
  });
});

function waysToWrite(digits: string): (string | number)[] {
  const [century, date, last] = [digits.slice(0, 2), digits.slice(2, 8), digits.slice(8)];
  const old = 2023 - Number(digits.slice(0, 4)) >= 100;
  const dashes = ['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', ' - ', ' ', '\u00A0', '\u200B', ''];
  const short = old ? ['+', ' + '] : dashes;
  const long = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}-${last}`;
  const withinTwoCenturies = 2023 - Number(digits.slice(0, 4)) < 200;
  return [
    Number(digits),
    ` ${digits} `,
    long,
    ...dashes.map((dash) => `${century}${date}${dash}${last}`),
    ...(withinTwoCenturies ? short.map((dash) => `${date}${dash}${last}`) : []),
    ...(old ? [] : [Number(`${date}${last}`)]),
  ];
}
