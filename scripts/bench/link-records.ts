import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { link } from '@kartlagg/linkage';
import type { Linkage, LinkSpec } from '@kartlagg/model';
import { root } from '../root.js';
import { type Job, nodeJob } from './measure.js';
import { syntheticPeople, type TrueRecord } from './synthetic-people.js';

/** How right a linkage is, by pairs of records. */
export interface Rightness {
  readonly precision: number;
  readonly recall: number;
  readonly falsePairs: number;
  readonly missedPairs: number;
}

/** A run of the linkage beside exact keys alone. */
export interface LinkBench {
  readonly records: number;
  readonly seconds: number;
  /** Processor time of the linkage alone. */
  readonly processor: number;
  readonly linked: Rightness;
  readonly exactKeys: Rightness;
  readonly result: Linkage;
}

/**
 * Links so many invented records with a spec such as `schemas/linkage/standard.json`, and with exact keys alone: its own, and
 * birth date with sex and initials.
 */
export function linkRecords(count: number, spec: LinkSpec): LinkBench {
  const records = syntheticPeople(count, 20_230_401);
  const started = performance.now();
  const before = process.cpuUsage();
  const result = link(records, spec);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    records: records.length,
    seconds,
    processor: (user + system) / 1e6,
    linked: rightnessOf(records, result),
    exactKeys: rightnessOf(records, link(records, exactKeysOf(spec))),
    result,
  };
}

/** The same in processes of their own, for the bench. */
export function linkJobs(...counts: readonly number[]): readonly Job[] {
  const script = join(root, 'scripts', 'dist', 'bench', 'link-records.js');
  return counts.map((count) => nodeJob(`${count} poster`, script, String(count)));
}

function exactKeysOf(spec: LinkSpec): LinkSpec {
  const name = { sv: 'Födelsedatum, kön och initialer', en: 'Birth date, sex and initials' };
  const key = { id: 'exact', name, fields: ['birth_date', 'sex', 'initials'], trust: 0.9 };
  return { ...spec, keys: [...spec.keys, key], blocking: [] };
}

function rightnessOf(records: readonly TrueRecord[], { clusters }: Linkage): Rightness {
  const personOf = new Map(records.map(({ id, person }) => [id, person]));
  const truePairs = pairsWithin(countsOf(personOf.values()).values());
  let found = 0;
  for (const cluster of clusters) {
    if (cluster.length > 1) found += pairsWithin(countsOf(cluster.map((id) => personOf.get(id))).values());
  }
  const joined = pairsWithin(clusters.map(({ length }) => length));
  return {
    precision: joined === 0 ? 1 : found / joined,
    recall: truePairs === 0 ? 1 : found / truePairs,
    falsePairs: joined - found,
    missedPairs: truePairs - found,
  };
}

function countsOf<Item>(items: Iterable<Item>): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function pairsWithin(counts: Iterable<number>): number {
  let pairs = 0;
  for (const count of counts) pairs += (count * (count - 1)) / 2;
  return pairs;
}

if (process.argv[1]?.endsWith('link-records.js')) {
  const spec = JSON.parse(
    readFileSync(join(root, 'schemas', 'linkage', 'standard.json'), 'utf8'),
  ) as LinkSpec;
  const { seconds, processor, linked, exactKeys, result } = linkRecords(
    Number(process.argv[2] ?? 100_000),
    spec,
  );
  const { expected, model, oversized, review, split, unlinkable } = result;
  const { weights, ...learnt } = model;
  if (process.argv.includes('--vikter')) console.table(weights);
  console.log(
    JSON.stringify({
      seconds,
      processor,
      linked,
      exactKeys,
      expected,
      ...learnt,
      review: review.length,
      split: split.length,
      oversized: oversized.length,
      notCompared: oversized.reduce((sum, { notCompared }) => sum + notCompared, 0),
      unlinkable,
    }),
  );
}
