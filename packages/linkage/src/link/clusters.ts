import type { ExclusiveKey } from './key-links.js';

/** Records as clusters that grow. */
export interface Clusters {
  /** The record that stands for the cluster. */
  readonly rootOf: (record: number) => number;
  /** The first records of the cluster, a dozen at most: enough to tell by, and as quick for a cluster of thousands. */
  readonly firstOf: (record: number) => readonly number[];
  /** What keeps the clusters of two records apart: the id of an exclusive key, `decision`, or undefined for nothing. */
  readonly barrier: (left: number, right: number) => string | undefined;
  /** Records that were decided to be different persons, before anything is joined to them. */
  readonly forbid: (left: number, right: number) => void;
  /** Joins the clusters of two records, whatever keeps them apart. */
  readonly join: (left: number, right: number) => void;
}

/** Each record a cluster of its own (union-find; Tarjan 1975), with one value of each exclusive key at most. */
export function clustersOf(size: number, exclusive: readonly ExclusiveKey[]): Clusters {
  const parent = Int32Array.from({ length: size }, (_, record) => record);
  const values = exclusive.map(({ id, codes }) => ({ id, held: codes.slice() }));
  const sizes = new Int32Array(size).fill(1);
  const firsts = new Map<number, readonly number[]>();
  const apart = new Map<number, number[]>();

  function rootOf(record: number): number {
    let at = record;
    for (let next = parent[at] ?? at; next !== at; next = parent[at] ?? at) {
      const beyond = parent[next] ?? next;
      parent[at] = beyond;
      at = beyond;
    }
    return at;
  }

  function barrier(left: number, right: number): string | undefined {
    const first = rootOf(left);
    const second = rootOf(right);
    if (first === second) return undefined;
    for (const { id, held } of values) {
      const one = held[first] ?? -1;
      const other = held[second] ?? -1;
      if (one >= 0 && other >= 0 && one !== other) return id;
    }
    return apart.get(first)?.some((record) => rootOf(record) === second) === true ? 'decision' : undefined;
  }

  function firstOf(record: number): readonly number[] {
    const root = rootOf(record);
    return firsts.get(root) ?? [root];
  }

  function join(left: number, right: number): void {
    const first = rootOf(left);
    const second = rootOf(right);
    if (first === second) return;
    const [kept, moved] = (sizes[first] ?? 0) >= (sizes[second] ?? 0) ? [first, second] : [second, first];
    const both = [...firstOf(kept), ...firstOf(moved)].sort((one, other) => one - other);
    firsts.set(kept, both.slice(0, MOST_FIRSTS));
    firsts.delete(moved);
    sizes[kept] = (sizes[kept] ?? 0) + (sizes[moved] ?? 0);
    parent[moved] = kept;
    for (const { held } of values) if ((held[kept] ?? -1) < 0) held[kept] = held[moved] ?? -1;
    const others = apart.get(moved);
    if (others !== undefined) apart.set(kept, [...(apart.get(kept) ?? []), ...others]);
  }

  function forbid(left: number, right: number): void {
    apart.set(left, [...(apart.get(left) ?? []), right]);
    apart.set(right, [...(apart.get(right) ?? []), left]);
  }

  return { rootOf, firstOf, barrier, forbid, join };
}

const MOST_FIRSTS = 12;
