import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { bloomLikeness } from '../src/link/comparators/bloom.js';
import { datesDiffer, likeDates } from '../src/link/comparators/dates.js';
import { jaroWinkler } from '../src/link/comparators/jaro-winkler.js';
import { likeYears } from '../src/link/comparators/years.js';
import { standard } from './link-specs.js';

// Winkler (1994), Advanced Methods for Record Linkage, table 1.
test.for([
  ['MARTHA', 'MARHTA', 0.961],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.813],
  ['JONES', 'JOHNSON', 0.832],
  ['ABROMS', 'ABRAMS', 0.922],
  ['SHACKLEFORD', 'SHACKELFORD', 0.982],
  ['ABC', 'XYZ', 0],
] as const)('%s and %s are %d alike, as Winkler printed', ([left, right, likeness]) => {
  expect(jaroWinkler(left, right)).toBeCloseTo(likeness, 3);
});

it('does not round half a transposition away', () => {
  // All three letters match, each in another place: 3 / 2 transpositions, (1 + 1 + (3 - 1.5) / 3) / 3, no common prefix.
  expect(jaroWinkler('ABCxyz', 'BCAxyz')).toBeCloseTo((1 + 1 + (6 - 1.5) / 6) / 3, 10);
});

it('adds for four characters of common beginning and no more', () => {
  // 19 of 20 characters match: (0.95 + 0.95 + 1) / 3.
  const jaro = (0.95 + 0.95 + 1) / 3;
  expect(jaroWinkler('commonlongprefixword', 'commonlongprefixworm')).toBeCloseTo(
    jaro + 0.4 * (1 - jaro),
    10,
  );
});

it('adds nothing for the beginning of words that are hardly alike', () => {
  // Two of six match: (2/6 + 2/6 + 1) / 3 = 0.556, below 0.7.
  expect(jaroWinkler('ABCDEF', 'ABUVXY')).toBeCloseTo((2 / 6 + 2 / 6 + 1) / 3, 10);
});

it('is the same both ways, from 0 to 1, and 1 for equal words alone', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'Å'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      const likeness = jaroWinkler(left, right);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness === 1).toBe(left === right);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(jaroWinkler(right, left)).toBeCloseTo(likeness, 12);
    }),
  );
});

test.for([
  ['swapped', '1980-02-03', '1980-03-02', true],
  ['swapped', '1980-02-02', '1980-02-02', false],
  ['swapped', '1980-02-03', '1981-03-02', false],
  ['digit', '1980-02-03', '1980-02-13', true],
  ['digit', '1980-02-03', '1980-12-13', false],
  ['same_year', '1980-02-03', '1980-11-30', true],
  ['same_year', '1980-02-03', '1981-02-03', false],
] as const)('%s: %s and %s are %s', ([kind, left, right, holds]) => {
  expect(datesDiffer(kind, left, right)).toBe(holds);
});

it('takes the first level of the spec that holds, and does not compare what is no date', () => {
  const levels = standard.comparisons[0]?.ways[0]?.levels ?? [];
  const values = ['1980-02-03', '1980-03-02', '1980-02-04', '1980-11-30', '1955-11-30', 'token'];
  const compare = likeDates(values, levels);
  expect(values.map((_, code) => compare(0, code))).toEqual([0, 1, 2, 3, 4, -1]);
});

it('tells years apart by how far, and does not compare what is no year', () => {
  const levels = [
    { id: 'same', m: 0.9, u: 0.1 },
    { id: 'near', within: 1, m: 0.05, u: 0.1 },
    { id: 'other', m: 0.05, u: 0.8 },
  ];
  const compare = likeYears(['1980', '1981', '1979', '1978', '80'], levels);
  expect([0, 1, 2, 3, 4].map((code) => compare(0, code))).toEqual([0, 1, 1, 2, -1]);
});

test.for([
  // 8 bits and 4 of them: 2 * 4 / 12.
  [[0xff], [0x0f], 2 / 3],
  [[0xf0], [0x0f], 0],
  // Bits on both sides of a boundary of six and of 32: 3 and 2 bits, 2 in common.
  [[0x01, 0, 0, 0x80, 0, 0x01], [0x01, 0, 0, 0, 0, 0x01], 0.8],
] as const)('filters %j and %j are %d alike', ([left, right, likeness]) => {
  expect(bloomLikeness(base64(left), base64(right))).toBeCloseTo(likeness, 10);
});

test.for([
  ['of different length', [0xff], [0xff, 0]],
  ['of which one is empty', [0xff], [0]],
] as const)('filters %s are not compared', ([, left, right]) => {
  expect(bloomLikeness(base64(left), base64(right))).toBeUndefined();
});

it('does not read a filter that is not base64', () => {
  expect(bloomLikeness('not base64!', 'not base64!')).toBeUndefined();
});

it('counts bits as one would count them by hand, for filters of any length', () => {
  const filter = fc.uint8Array({ minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(filter, filter, (left, right) => {
      const common = left.reduce((sum, byte, at) => sum + ones(byte & (right[at] ?? 0)), 0);
      const all = [...left, ...right].reduce((sum, byte) => sum + ones(byte), 0);
      fc.pre(left.some((byte) => byte > 0) && right.some((byte) => byte > 0));
      expect(bloomLikeness(base64(left), base64(right))).toBeCloseTo((2 * common) / all, 12);
    }),
  );
});

function base64(bytes: Iterable<number>): string {
  return Buffer.from([...bytes]).toString('base64');
}

function ones(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}
