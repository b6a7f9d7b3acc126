import type { LinkComparison, LinkRecord } from '@kartlagg/model';
import { expect, it } from 'vitest';
import { link } from '../src/link/link.js';
import { equalOrNot, plainSpec, record, standard, strangers } from './link-specs.js';

it('weighs agreement and disagreement as Fellegi and Sunter do', () => {
  // Two records, one pair: the prior is repeats * 2 / 1 = 1/11, odds 1 to 10.
  const spec = plainSpec([equalOrNot('x', 0.9, 0.1), equalOrNot('y', 0.8, 0.2)], 1 / 22);
  const { review, model } = link(
    [record('a', { all: '1', x: '1', y: '1' }), record('b', { all: '1', x: '1', y: '2' })],
    { ...spec, thresholds: { match: 0.95, review: 0.01, cluster: 0.5 } },
  );
  // log2(0.9 / 0.1) = 3.1699 and log2(0.2 / 0.8) = -2; odds 0.1 * 9 / 4 = 0.225.
  expect(model.prior).toBeCloseTo(1 / 11, 10);
  const [pair] = review;
  expect(pair?.evidence.map(({ field, level }) => [field, level])).toEqual([
    ['x', 'same'],
    ['y', 'other'],
  ]);
  expect(pair?.weight).toBeCloseTo(1.1699, 4);
  expect(pair?.probability).toBeCloseTo(0.225 / 1.225, 6);
});

it('lets a field that one of the records lacks say nothing', () => {
  const spec = plainSpec([equalOrNot('x', 0.9, 0.1), equalOrNot('y', 0.8, 0.2)], 1 / 22);
  const { review } = link([record('a', { all: '1', x: '1', y: '1' }), record('b', { all: '1', x: '1' })], {
    ...spec,
    thresholds: { match: 0.95, review: 0.01, cluster: 0.5 },
  });
  expect(review[0]?.evidence.map(({ field }) => field)).toEqual(['x']);
  expect(review[0]?.weight).toBeCloseTo(Math.log2(9), 6);
});

it('weighs a thing once, by the first way in which both records tell it', () => {
  const { pairs } = link(
    [
      record('a', { birth_date: '1980-02-03', birth_year: '1980', initials: 'AB', given_name: 'ANNA' }),
      record('b', { birth_date: '1980-02-03', birth_year: '1980', initials: 'AB', given_name: 'ANNA' }),
      ...strangers(100),
    ],
    { ...standard, thresholds: { ...standard.thresholds, match: 0.5 } },
  );
  // The year is in the date, and the initials are in the names.
  expect(pairs[0]?.evidence.map(({ field }) => field)).toEqual(['birth_date', 'given_name']);
});

it('keeps the m and u of a way that the spec fixes, whatever the records say', () => {
  // Every value of y occurs twice: u of equal values would be counted as 1 / 39, and m grow with the matches found.
  const records = Array.from({ length: 40 }, (_, at) =>
    record(`r${at}`, { all: '1', x: String(at % 20), y: String(at % 20) }),
  );
  const [x, y] = [equalOrNot('x', 0.9, 0.1), equalOrNot('y', 0.8, 0.3)];
  const fixed = { ...y, ways: y.ways.map((way) => ({ ...way, fixed: true })) };
  const weightOf = (comparison: LinkComparison) =>
    link(records, {
      ...plainSpec([x, comparison], 0.4),
      estimation: { ...standard.estimation, priorPairs: 1, priorMatches: 1, fewestMatches: 1 },
    }).model.weights.find(({ field, level }) => field === 'y' && level === 'same');
  expect(weightOf(fixed)).toMatchObject({ m: 0.8, u: 0.3 });
  expect(weightOf(y)?.u).toBeLessThan(0.1);
});

it('finds the m and u that records were made with', () => {
  // Each of 600 people in two records; a field keeps its value with probability kept, and is drawn anew otherwise.
  const fields = [
    { field: 'x', values: 30, kept: 0.95 },
    { field: 'y', values: 50, kept: 0.8 },
    { field: 'z', values: 25, kept: 0.9 },
    { field: 'v', values: 40, kept: 0.7 },
  ];
  const next = numbers(7);
  const records: LinkRecord[] = [];
  for (let person = 0; person < 600; person += 1) {
    const first = fields.map(({ values }) => Math.floor(next() * values));
    const second = fields.map(({ values, kept }, at) =>
      next() < kept ? (first[at] ?? 0) : Math.floor(next() * values),
    );
    for (const [time, drawn] of [first, second].entries()) {
      const told = fields.map(({ field }, at) => [field, String(drawn[at])]);
      records.push(record(`${person}-${time}`, { all: '1', ...Object.fromEntries(told) }));
    }
  }
  const spec = plainSpec(
    fields.map(({ field }) => equalOrNot(field, 0.6, 0.3)),
    0.1,
  );
  const { model } = link(records, {
    ...spec,
    largestBlock: 2000,
    estimation: {
      ...standard.estimation,
      priorPairs: 1,
      priorMatches: 1,
      maxIterations: 2000,
      tolerance: 1e-8,
    },
  });
  expect(model.estimated).toBe(true);
  expect(model.comparedPairs).toBe((1200 * 1199) / 2);
  for (const { field, values, kept } of fields) {
    const same = model.weights.find((weight) => weight.field === field && weight.level === 'same');
    expect(Math.abs((same?.m ?? 0) - kept - (1 - kept) / values)).toBeLessThan(0.04);
    expect(same?.u).toBeCloseTo(1 / values, 2);
  }
  // 600 pairs of the same person among all of them.
  expect(model.prior * model.comparedPairs).toBeGreaterThan(540);
  expect(model.prior * model.comparedPairs).toBeLessThan(660);
});

it('holds to the m and the prior of the spec in a small town, and says that it does', () => {
  const { model } = link(strangers(60), standard);
  expect(model.estimated).toBe(false);
  expect(model.prior).toBeCloseTo((2 * 0.05) / 59, 10);
  const sex = model.weights.filter(({ field }) => field === 'sex');
  expect(sex.map(({ level, m }) => [level, m])).toEqual([
    ['same', 0.985],
    ['other', expect.closeTo(0.015, 10)],
  ]);
});

it('lets a rare value weigh more than a common one, and no more than the spec allows', () => {
  const comparison = equalOrNot('x', 0.9, 0.1);
  const [way] = comparison.ways;
  if (way === undefined) throw new Error('no way');
  const frequencies = { least: 0.02, priorRecords: 10 };
  const spec = {
    ...plainSpec([{ ...comparison, ways: [{ ...way, frequencies }] }], 0.5),
    thresholds: { match: 0.999, review: 1e-9, cluster: 0.5 },
  };
  // 2 of 102 have the rare value and 100 the common one. Without the pair, and with 10 records of the average 0.1:
  // (0 + 1) / 110 = 0.0091, counted as 0.02, and (98 + 1) / 110 = 0.9.
  const records = [
    record('r1', { all: '1', x: 'rare' }),
    record('r2', { all: '1', x: 'rare' }),
    ...Array.from({ length: 100 }, (_, at) => record(`z${at}`, { all: '1', x: 'common' })),
  ];
  const { review } = link(records, spec);
  const weightOf = (first: string): number | undefined => review.find(({ a }) => a === first)?.weight;
  expect(weightOf('r1')).toBeCloseTo(Math.log2(0.9 / 0.02), 6);
  expect(weightOf('z0')).toBeCloseTo(Math.log2(0.9 / 0.9), 6);
});

it('does not join the ends of a chain that contradict each other', () => {
  // b and d agree on y, and neither contradicts the other: 0.94. But b is a, d is c, and a and c differ in x and z.
  const fields = ['x', 'y', 'z'].map((field) => equalOrNot(field, 0.999, 0.01));
  const spec = { ...plainSpec(fields, 0.2), thresholds: { match: 0.9, review: 0.3, cluster: 0.5 } };
  const { clusters, split, review } = link(
    [
      record('a', { all: '1', x: '1', y: '1', z: '8' }),
      record('b', { all: '1', x: '1', y: '1' }),
      record('c', { all: '1', y: '1', x: '9', z: '1' }),
      record('d', { all: '1', y: '1', z: '1' }),
    ],
    spec,
  );
  expect(clusters).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(split.map(({ key }) => key)).toEqual(['average']);
  expect(review).toHaveLength(1);
});

it('leaves twins to a person, also where a record without a given name is like both', () => {
  const twin = { birth_date: '1988-04-17', sex: 'man', family_name: 'LINDGREN', municipality: '0999' };
  const { clusters, split, review } = link(
    [
      record('a', { ...twin, given_name: 'ERIK' }),
      record('b', { ...twin, given_name: 'JOHAN' }),
      record('c', twin),
      ...strangers(300),
    ],
    standard,
  );
  expect(clusters).toContainEqual(['a', 'c']);
  expect(clusters).toContainEqual(['b']);
  expect(split.map(({ key }) => key)).toEqual(['doubt']);
  expect(review.map(({ a, b }) => [a, b])).toEqual([['b', 'c']]);
});

/** Park & Miller's generator, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
