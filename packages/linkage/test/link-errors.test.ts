import { expect, it } from 'vitest';
import { expectedErrors } from '../src/link/expected-errors.js';
import { link } from '../src/link/link.js';
import { keyClasses, openPairCount } from '../src/link/settled-pairs.js';
import { equalOrNot, plainSpec, record, standard, strangers } from './link-specs.js';

const NOTHING = { sum: 0, variance: 0, doubted: 0 };
/** More than any estimate here. */
const MANY = 1e6;

it('expects as many false merges as the joins are improbable', () => {
  // 0.1 + 0.2; the variance is 0.09 + 0.16, so 0.3 +- 1.96 * 0.5, and never below nothing.
  const joins = [{ probability: 0.9 }, { probability: 0.8 }];
  const { falseMerges } = expectedErrors(joins, NOTHING, { once: 0, twice: 0, all: 50 }, MANY);
  expect(falseMerges.low).toBe(0);
  expect(falseMerges.estimate).toBeCloseTo(0.3, 10);
  expect(falseMerges.high).toBeCloseTo(1.28, 10);
});

it('adds what no pass brought together, as animals that no trap took', () => {
  const { missedPairs } = expectedErrors(
    [],
    { ...NOTHING, sum: 5, variance: 4 },
    { once: 10, twice: 4, all: 50 },
    MANY,
  );
  // 5 +- 1.96 * 2 were compared. Of the others 10 * 9 / (2 * 5) = 9; variance 5 * (16 / 4 + 8 + 4 / 2) = 70;
  // exp(1.96 * sqrt(ln(1 + 70 / 81))) = 4.697.
  expect(missedPairs.estimate).toBeCloseTo(14, 10);
  expect(missedPairs.low).toBeCloseTo(1.08 + 9 / 4.697, 2);
  expect(missedPairs.high).toBeCloseTo(8.92 + 9 * 4.697, 1);
});

it('expects blocking to miss nothing where every pair is taken more than once', () => {
  const { missedPairs } = expectedErrors([], NOTHING, { once: 0.4, twice: 30, all: 50 }, MANY);
  expect(missedPairs).toEqual({ low: 0, estimate: 0, high: 0 });
});

it('estimates nothing from a few pairs, and says how many chance may hide', () => {
  // Chao's formula would say 6 * 5 / 2 = 15 from six pairs.
  const { missedPairs } = expectedErrors([], NOTHING, { once: 6, twice: 0, all: 6 }, MANY);
  expect(missedPairs).toEqual({ low: 0, estimate: 0, high: 3 });
});

it('never expects more pairs to be missed than were not compared', () => {
  const { missedPairs } = expectedErrors([], NOTHING, { once: 40, twice: 1, all: 50 }, 2);
  expect(missedPairs).toEqual({ low: 2, estimate: 2, high: 2 });
});

it('does not take pairs that are hardly probable for a sign that as many were never compared', () => {
  // 150 people of a town, each in one list, of whom none is in it twice.
  const { expected, review } = link(strangers(150), standard);
  expect(review).toHaveLength(0);
  expect(expected.missedPairs.low).toBe(0);
  expect(expected.missedPairs.estimate).toBeLessThan(3);
  expect(expected.missedPairs.high).toBeLessThan(8);
});

it('holds for possible what the spec doubts, all of it and none', () => {
  const { missedPairs } = expectedErrors(
    [],
    { ...NOTHING, doubted: 6 },
    { once: 0, twice: 0, all: 50 },
    MANY,
  );
  expect(missedPairs).toEqual({ low: 0, estimate: 3, high: 6 });
});

it('counts as open the pairs that have no exclusive key in common', () => {
  // Two keys as bits. Open: the two without any (1), those two with the other three (6), and key 1 with key 2 (1).
  const bits = Uint32Array.of(0, 0, 0b01, 0b10, 0b11);
  expect(openPairCount(keyClasses(bits.keys(), bits))).toBe(1 + 6 + 1);
});

it('does not take repeated people for chance agreement', () => {
  // 300 people, two records each, of whom both have the person's own value of x out of 150: two people share a value. Among
  // 179,700 pairs 900 agree, of which 300 are of the same person: u is 600 / 179,400.
  const records = Array.from({ length: 600 }, (_, at) => {
    const person = Math.floor(at / 2);
    const fields = { x: String(person % 150), y: String(person), z: String((person * 7) % 290) };
    return record(`r${String(at).padStart(3, '0')}`, { all: '1', ...fields });
  });
  const fields = ['x', 'y', 'z'].map((field) => equalOrNot(field, 0.9, 0.01));
  const { model } = link(records, {
    ...plainSpec(fields, 0.1),
    largestBlock: 1000,
    estimation: { ...standard.estimation, priorPairs: 1, priorMatches: 1 },
  });
  const same = model.weights.find(({ field, level }) => field === 'x' && level === 'same');
  expect(same?.u).toBeCloseTo(600 / 179_400, 4);
});
