import type { LinkDecision, LinkRecord } from '@kartlagg/model';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { link } from '../src/link/link.js';
import { record, standard } from './link-specs.js';

/** Few values, so that much is alike by chance; every field may be missing. */
const fields = fc.record(
  {
    personal_number: fc.constantFrom('p1', 'p2', 'p3'),
    local_id: fc.constantFrom('l1', 'l2'),
    birth_date: fc.constantFrom('1980-02-03', '1980-03-02', '1980-02-13', '1975-06-30'),
    birth_year: fc.constantFrom('1980', '1975'),
    sex: fc.constantFrom('woman', 'man'),
    initials: fc.constantFrom('AB', 'AC', 'ÅÖ'),
    municipality: fc.constantFrom('0180', '1480'),
  },
  { requiredKeys: [] },
);
const people = fc
  .array(fields, { maxLength: 25 })
  .map((all) => all.map((one, at) => record(`r${String(at).padStart(2, '0')}`, one)));
const decided = fc.array(
  fc.record({ a: fc.nat(24), b: fc.nat(24), same: fc.boolean() }).filter(({ a, b }) => a !== b),
  { maxLength: 4 },
);
/** So eager that clusters of several records come about often. */
const eager = { ...standard, thresholds: { match: 0.2, review: 0.05, cluster: 0.2 } };

it('gives the same result in whatever order records and decisions come', () => {
  const shuffled = fc
    .tuple(people, decided)
    .chain(([records, decisions]) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.constant(decisionsAbout(decisions)),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([records, others, decisions]) => {
      expect(link(others, eager, { decisions: decisions.toReversed() })).toEqual({
        ...link(records, eager, { decisions }),
        conflicts: expect.any(Array),
        torn: expect.any(Array),
      });
    }),
  );
});

it('never has two personal numbers in one cluster, whatever is decided', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      const { clusters } = link(records, eager, { decisions: decisionsAbout(decisions) });
      const byId = new Map(records.map((one) => [one.id, one]));
      for (const cluster of clusters) {
        const numbers = cluster.flatMap((id) => byId.get(id)?.fields['personal_number'] ?? []);
        expect(new Set(numbers).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('never has two records in one cluster that were decided to be different persons', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      const all = decisionsAbout(decisions);
      const { clusters } = link(records, eager, { decisions: all });
      const apart = all.filter(({ same }) => !same);
      for (const cluster of clusters)
        for (const { a, b } of apart) expect(cluster.includes(a) && cluster.includes(b)).toBe(false);
    }),
  );
});

it('has every record in one cluster, joined by as many pairs as there are records less clusters', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      const result = link(records, eager, { decisions: decisionsAbout(decisions) });
      expect(result.clusters.flat().toSorted()).toEqual(records.map(({ id }) => id));
      expect(result.pairs).toHaveLength(records.length - result.clusters.length);
      for (const { a, b } of [...result.pairs, ...result.review]) expect(a < b).toBe(true);
    }),
  );
});

it('asks about pairs in different clusters that nothing keeps apart, the strongest first', () => {
  fc.assert(
    fc.property(people, (records) => {
      const { clusters, review } = link(records, eager);
      const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids] as const)));
      for (const { a, b } of review) expect(clusterOf.get(a)).not.toBe(clusterOf.get(b));
      const chances = review.map(({ probability }) => probability);
      expect(chances).toEqual(chances.toSorted((left, right) => right - left));
      const asked = review.map(({ a, b }) => [clusterOf.get(a)?.[0], clusterOf.get(b)?.[0]].sort().join());
      expect(new Set(asked).size).toBe(asked.length);
    }),
  );
});

it('forgets a decision that is taken back, and changes nothing in what it was given', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      const before = structuredClone(records);
      const plain = link(records, eager);
      link(records, eager, { decisions: decisionsAbout(decisions) });
      expect(link(records, eager, { decisions: [] })).toEqual(plain);
      expect(records).toEqual(before);
    }),
  );
});

it('joins, with decisions that records are the same, all that it joins without them, or says what was torn apart', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      const all = decisionsAbout(decisions);
      const without = link(records, eager, { decisions: all.filter(({ same }) => !same) });
      const { clusters, torn } = link(records, eager, { decisions: all });
      const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids] as const)));
      const apart = without.pairs.filter(({ a, b }) => clusterOf.get(a) !== clusterOf.get(b));
      expect(torn.map(({ a, b }) => [a, b])).toEqual(apart.map(({ a, b }) => [a, b]));
      for (const { decision } of torn) expect(clusterOf.get(decision.a)).toBe(clusterOf.get(decision.b));
    }),
    { numRuns: 300 },
  );
});

it('weighs the same whatever was decided', () => {
  fc.assert(
    fc.property(people, decided, (records, decisions) => {
      expect(link(records, eager, { decisions: decisionsAbout(decisions) }).model).toEqual(
        link(records, eager).model,
      );
    }),
  );
});

it('has no value of a field in the result', () => {
  fc.assert(
    fc.property(people, (records: readonly LinkRecord[]) => {
      const said = JSON.stringify(link(records, eager));
      for (const value of ['1980-02', '"woman"', 'p1', 'l1', 'ÅÖ', '"0180"'])
        expect(said).not.toContain(value);
    }),
  );
});

function decisionsAbout(
  decisions: readonly { readonly a: number; readonly b: number; readonly same: boolean }[],
): readonly LinkDecision[] {
  return decisions.map(({ a, b, same }) => ({
    a: `r${String(a).padStart(2, '0')}`,
    b: `r${String(b).padStart(2, '0')}`,
    same,
  }));
}
