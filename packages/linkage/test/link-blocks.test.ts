import { expect, it } from 'vitest';
import { blockRecords } from '../src/link/block-records.js';
import { candidatePairs } from '../src/link/candidate-pairs.js';
import { encodeRecords } from '../src/link/encode-records.js';
import { partCodes } from '../src/link/group-records.js';
import { link } from '../src/link/link.js';
import { keyBits } from '../src/link/settled-pairs.js';
import { equalOrNot, plainSpec, record, standard, strangers } from './link-specs.js';

const ALL = { id: 'all', parts: [{ fields: ['all'], take: 'whole' as const }] };
const BY_X = { id: 'x', parts: [{ fields: ['x'], take: 'whole' as const }] };

it('compares each pair once, however many passes bring it together, and counts the passes', () => {
  const records = encodeRecords([
    record('a', { all: '1', x: '1' }),
    record('b', { all: '1', x: '1' }),
    record('c', { all: '1', x: '2' }),
    record('d', { x: '2' }),
  ]);
  const bits = keyBits(4, []);
  const codesOf = partCodes(records);
  const passes = [ALL, BY_X].map((pass) => blockRecords(records, pass, bits, 10, codesOf));
  const visited: number[][] = [];
  candidatePairs(passes, bits, Int32Array.of(0, 1, 2, 3), (left, right, together) =>
    visited.push([left, right, together]),
  );
  expect(visited).toEqual([
    [0, 1, 2],
    [0, 2, 1],
    [1, 2, 1],
    [2, 3, 1],
  ]);
});

it('never compares two records that both have an exclusive key', () => {
  const { model } = link(
    [
      ...Array.from({ length: 50 }, (_, at) => record(`k${at}`, { all: '1', personal_number: `p${at}` })),
      record('o1', { all: '1' }),
      record('o2', { all: '1' }),
    ],
    { ...standard, blocking: [ALL] },
  );
  // The two without a number with each other, and each of them with the fifty.
  expect(model.comparedPairs).toBe(101);
});

it('divides a block that is too large by a further field, and says so', () => {
  const spec = plainSpec([equalOrNot('x', 0.9, 0.1)], 0.1);
  const records = Array.from({ length: 12 }, (_, at) =>
    record(`r${String(at).padStart(2, '0')}`, { all: '1', half: String(at % 2) }),
  );
  const refine = [{ fields: ['half'], take: 'whole' as const }];
  const { oversized, model } = link(records, {
    ...spec,
    largestBlock: 6,
    blocking: [{ ...ALL, refine }],
  });
  // 66 pairs; two halves of six have 15 each.
  expect(oversized).toEqual([{ pass: 'all', records: 12, refinedBy: ['half'], notCompared: 36 }]);
  expect(model.comparedPairs).toBe(30);
});

it('keeps to runs of neighbours where nothing divides a block that is too large, and says what is not compared', () => {
  const spec = plainSpec([equalOrNot('x', 0.9, 0.1)], 0.1);
  const records = Array.from({ length: 9 }, (_, at) => record(`r${at}`, { all: '1' }));
  const { oversized, model } = link(records, { ...spec, largestBlock: 3 });
  expect(oversized).toEqual([{ pass: 'all', records: 9, refinedBy: [], notCompared: 36 - 9 }]);
  expect(model.comparedPairs).toBe(9);
});

it('does not call a block too large whose pairs are settled by keys', () => {
  const records = Array.from({ length: 50 }, (_, at) =>
    record(`k${at}`, { all: '1', personal_number: `p${at}` }),
  );
  expect(link(records, { ...standard, blocking: [ALL], largestBlock: 5 }).oversized).toEqual([]);
});

it('counts the records that nothing could link', () => {
  const { unlinkable, clusters } = link(
    [
      record('a', { sex: 'woman', municipality: '0180' }),
      record('b', {}),
      record('c', { local_id: 'l1' }),
      record('d', { birth_year: '1980', initials: 'AB' }),
    ],
    standard,
  );
  expect(unlinkable).toBe(2);
  expect(clusters).toEqual([['a'], ['b'], ['c'], ['d']]);
});

it('finds a year in a date and in a year, and none in a token', () => {
  const pass = { id: 'y', parts: [{ fields: ['birth_year', 'birth_date'], take: 'year' as const }] };
  const records = encodeRecords([
    record('a', { birth_year: '1980' }),
    record('b', { birth_date: '1980-02-03' }),
    record('c', { birth_date: '1980token' }),
    record('d', { birth_date: '1980token' }),
  ]);
  const { blocks } = blockRecords(records, pass, keyBits(4, []), 10, partCodes(records));
  expect([...blocks.groupOf]).toEqual([0, 0, -1, -1]);
});

it('makes nothing of no records, and one cluster of one', () => {
  expect(link([], standard).clusters).toEqual([]);
  expect(link([record('a', { birth_date: '1980-02-03' })], standard).clusters).toEqual([['a']]);
});

it('expects no errors where people have nothing in common', () => {
  const { expected } = link(strangers(40), standard);
  expect(expected.falseMerges.estimate).toBe(0);
  expect(expected.missedPairs.estimate).toBeLessThan(0.5);
});
