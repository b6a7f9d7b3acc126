import type { LinkRecord } from '@kartlagg/model';
import { expect, it } from 'vitest';
import { link } from '../src/link/link.js';
import { record, standard } from './link-specs.js';

/** People of a town, the fifth of them in two lists; the given share was born on the first of January of some year. */
function town(onNewYear: number): readonly LinkRecord[] {
  const next = numbers(20_230_401);
  const pick = (letters: string): string => letters.charAt(Math.floor(next() * letters.length));
  const two = (most: number): string => String(1 + Math.floor(next() * most)).padStart(2, '0');
  const known = new Set<string>();
  const records: LinkRecord[] = [];
  while (known.size < 260) {
    const year = 1955 + Math.floor(next() * 48);
    const birthDate = next() < onNewYear ? `${year}-01-01` : `${year}-${two(12)}-${two(28)}`;
    const initials = `${pick(LETTERS)}${pick(LETTERS)}`;
    const sex = next() < 0.65 ? 'man' : 'woman';
    const person = `${birthDate}${initials}${sex}`;
    if (known.has(person)) continue;
    known.add(person);
    const fields = { birth_date: birthDate, birth_year: String(year), initials, sex, municipality: '2180' };
    records.push(record(`${person}-1`, fields));
    if (next() < 0.2) records.push(record(`${person}-2`, fields));
  }
  return records;
}

const LETTERS = 'AAAAMMMEEESSSJJKLHNPRTOB';

function errorsIn({ clusters }: { readonly clusters: readonly (readonly string[])[] }) {
  const persons = clusters.flatMap((cluster) => [...new Set(cluster.map(personOf))]);
  return {
    falseMerges: clusters.filter((cluster) => new Set(cluster.map(personOf)).size > 1).length,
    missed: persons.length - new Set(persons).size,
  };
}

function personOf(id: string): string {
  return id.slice(0, -2);
}

it.each([0, 0.2, 0.45, 0.7, 1])(
  'does not take people for one because a share of %d of them has the first of January as birthday',
  (share) => {
    const records = town(share);
    const result = link(records, standard);
    const { falseMerges, missed } = errorsIn(result);
    expect(falseMerges).toBeLessThanOrEqual(2);
    expect(result.expected.falseMerges.high).toBeGreaterThanOrEqual(falseMerges - 1);
    // What is missed is not lost: a person is asked.
    expect(missed).toBeLessThanOrEqual(share < 0.3 ? 2 : records.length - 260);
    expect(result.review.length).toBeGreaterThanOrEqual(missed);
  },
);

it('weighs agreement on a birthday that many have less than on one that few have', () => {
  const records = [...town(0.45), ...['1', '2'].map((at) => record(`rare-${at}`, born('1981-08-17')))];
  const { pairs, review } = link(
    [...records, ...['1', '2'].map((at) => record(`common-${at}`, born('1981-01-01')))],
    { ...standard, thresholds: { ...standard.thresholds, review: 1e-6 } },
  );
  const weightOf = (id: string): number =>
    [...pairs, ...review]
      .find(({ a, b }) => a.startsWith(id) && b.startsWith(id))
      ?.evidence.find(({ field }) => field === 'birth_date')?.weight ?? NaN;
  // 0.45 of the days and the 48th part of the years against 1 of 366 days, most of it drawn from few.
  expect(weightOf('rare') - weightOf('common')).toBeGreaterThan(5);
  expect(weightOf('rare')).toBeLessThan(Math.log2(0.97 / 5e-5));
});

it('never lets disagreement become what is normal for one person, whatever is seen', () => {
  const { model } = link(town(0.45), standard);
  for (const comparison of standard.comparisons) {
    for (const { field, comparator, levels } of comparison.ways) {
      for (const level of levels.slice(1)) {
        const learnt = model.weights.find(
          (weight) =>
            weight.comparison === comparison.id &&
            weight.field === field &&
            weight.comparator === comparator &&
            weight.level === level.id,
        );
        expect(learnt?.m ?? 1).toBeLessThanOrEqual(2 * level.m + 1e-9);
      }
    }
  }
});

it('says that nothing was estimated where more repeats were found than are believed', () => {
  const records = town(0);
  const repeated = [1, 2, 3, 4].flatMap((time) =>
    records.map(({ id, fields }) => record(`${id}-${time}`, fields)),
  );
  const { model } = link(repeated, standard);
  expect(model.estimated).toBe(false);
  expect(link(records, standard).model.estimated).toBe(true);
});

function born(birthDate: string): Readonly<Record<string, string>> {
  return { birth_date: birthDate, birth_year: birthDate.slice(0, 4), initials: 'QZ', sex: 'man' };
}

/** Park & Miller's generator, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
