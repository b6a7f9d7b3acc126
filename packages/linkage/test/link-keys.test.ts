import { expect, it } from 'vitest';
import { link } from '../src/link/link.js';
import { record, standard, strangers } from './link-specs.js';

const ANNA = { birth_date: '1980-02-03', birth_year: '1980', initials: 'AB', sex: 'woman' };

it('joins records with the same personal number, whatever else differs', () => {
  const { clusters, pairs } = link(
    [
      record('a', { personal_number: 'p1', sex: 'woman' }),
      record('b', { personal_number: 'p1', sex: 'man' }),
      record('c', { personal_number: 'p2', sex: 'man' }),
    ],
    standard,
  );
  expect(clusters).toEqual([['a', 'b'], ['c']]);
  expect(pairs.map(({ a, b, by, probability }) => [a, b, by, probability])).toEqual([
    ['a', 'b', 'personal_number', 0.9999],
  ]);
});

it('never joins two different personal numbers, however alike the records are', () => {
  const { clusters, review } = link(
    [
      record('a', { ...ANNA, personal_number: 'p1' }),
      record('b', { ...ANNA, personal_number: 'p2' }),
      ...strangers(200),
    ],
    standard,
  );
  expect(clusters).toContainEqual(['a']);
  expect(clusters).toContainEqual(['b']);
  expect(review.filter(({ a, b }) => a === 'a' && b === 'b')).toEqual([]);
});

it('keeps a record out whose local id belongs to two personal numbers, and says so', () => {
  const { clusters, split } = link(
    [
      record('a', { personal_number: 'p1', local_id: 'l1' }),
      record('b', { local_id: 'l1' }),
      record('c', { personal_number: 'p2', local_id: 'l1' }),
      record('d', { local_id: 'l1' }),
    ],
    standard,
  );
  expect(clusters).toEqual([['a'], ['b', 'd'], ['c']]);
  expect(split.map(({ pair: { a, b, by }, key }) => [a, b, by, key])).toEqual([
    ['a', 'b', 'local_id', 'personal_number'],
    ['a', 'c', 'local_id', 'personal_number'],
  ]);
});

it('refuses the link that would join two personal numbers over two local ids, and says so', () => {
  const withTwo = {
    ...standard,
    keys: [
      ...standard.keys,
      { id: 'case', name: { sv: 'Ärende', en: 'Case' }, fields: ['case'], trust: 0.9 },
    ],
  };
  const { clusters, split } = link(
    [
      record('a', { personal_number: 'p1', local_id: 'l1' }),
      record('b', { local_id: 'l1', case: 'c1' }),
      record('c', { personal_number: 'p2', case: 'c1' }),
    ],
    withTwo,
  );
  expect(clusters).toEqual([['a', 'b'], ['c']]);
  expect(split.map(({ pair: { a, b, by }, key }) => [a, b, by, key])).toEqual([
    ['b', 'c', 'case', 'personal_number'],
  ]);
});

it('has no key where one of its fields is absent or empty', () => {
  const both = {
    ...standard,
    keys: [{ id: 'both', name: { sv: 'B', en: 'B' }, fields: ['x', 'y'], trust: 0.9 }],
    blocking: [],
  };
  const { clusters, unlinkable } = link(
    [
      record('a', { x: '1', y: '' }),
      record('b', { x: '1', y: '' }),
      record('c', { x: '1' }),
      record('d', { x: '1', y: '2' }),
      record('e', { y: '2', x: '1' }),
    ],
    both,
  );
  expect(clusters).toEqual([['a'], ['b'], ['c'], ['d', 'e']]);
  expect(unlinkable).toBe(3);
});

it('takes two records with one id for a fault of the caller', () => {
  expect(() => link([record('a', {}), record('a', {})], standard)).toThrow('two records have the same id');
});

it('follows a decision that two records are the same, and one that they are not', () => {
  const records = [
    record('a', { ...ANNA, municipality: '0180' }),
    record('b', { ...ANNA, municipality: '0180' }),
    record('c', { sex: 'man' }),
    ...strangers(100),
  ];
  const plain = link(records, standard);
  expect(plain.clusters).toContainEqual(['a', 'b']);
  const { clusters, pairs, review } = link(records, standard, {
    decisions: [
      { a: 'b', b: 'a', same: false },
      { a: 'c', b: 'a', same: true },
    ],
  });
  expect(clusters).toContainEqual(['a', 'c']);
  expect(clusters).toContainEqual(['b']);
  expect(pairs.map(({ a, b, by }) => [a, b, by])).toContainEqual(['a', 'c', 'decision']);
  expect(review.some(({ a, b }) => a === 'a' && b === 'b')).toBe(false);
});

it('names the decisions that could not be followed', () => {
  const same = { a: 'a', b: 'b', same: true };
  const unknown = { a: 'a', b: 'nobody', same: true };
  const { clusters, conflicts } = link(
    [record('a', { personal_number: 'p1' }), record('b', { personal_number: 'p2' })],
    standard,
    { decisions: [same, unknown] },
  );
  expect(clusters).toEqual([['a'], ['b']]);
  expect(conflicts).toEqual([
    { decision: unknown, key: 'unknown' },
    { decision: same, key: 'personal_number' },
  ]);
});

it('lets a decision that they are different stand above a key and above the opposite decision', () => {
  const { clusters, split, conflicts } = link(
    [record('a', { personal_number: 'p1' }), record('b', { personal_number: 'p1' })],
    standard,
    {
      decisions: [
        { a: 'a', b: 'b', same: true },
        { a: 'a', b: 'b', same: false },
      ],
    },
  );
  expect(clusters).toEqual([['a'], ['b']]);
  expect(split.map(({ pair, key }) => [pair.by, key])).toEqual([['personal_number', 'decision']]);
  expect(conflicts.map(({ key }) => key)).toEqual(['decision']);
});

it('pulls whole clusters together where two of their records are decided to be the same', () => {
  const records = [
    record('a1', { ...ANNA, municipality: '0180' }),
    record('a2', { ...ANNA, municipality: '0180' }),
    record('b', { birth_date: '1951-11-30', birth_year: '1951', initials: 'QX', sex: 'man' }),
    ...strangers(200),
  ];
  expect(link(records, standard).clusters).toContainEqual(['a1', 'a2']);
  const { clusters, torn } = link(records, standard, { decisions: [{ a: 'a1', b: 'b', same: true }] });
  expect(clusters).toContainEqual(['a1', 'a2', 'b']);
  expect(torn).toEqual([]);
});

it('says which match a decision has torn apart, where another identity keeps the two from being one', () => {
  const records = [
    record('a', { ...ANNA, municipality: '0180' }),
    record('b', { personal_number: 'p1' }),
    record('c', { ...ANNA, municipality: '0180', personal_number: 'p2' }),
    ...strangers(200),
  ];
  expect(link(records, standard).clusters).toContainEqual(['a', 'c']);
  const decision = { a: 'a', b: 'b', same: true };
  const { clusters, torn, conflicts } = link(records, standard, { decisions: [decision] });
  expect(clusters).toContainEqual(['a', 'b']);
  expect(clusters).toContainEqual(['c']);
  expect(torn).toEqual([{ decision, a: 'a', b: 'c' }]);
  expect(conflicts).toEqual([]);
});
