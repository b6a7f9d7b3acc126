import type { ExclusiveKey } from './key-links.js';

/** Records as clusters that grow. */
export interface Clusters {
  /** The record that stands for the cluster. */
  readonly rootOf: (record: number) => number;
  readonly membersOf: (record: number) => readonly number[];
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
  const members = new Map<number, number[]>();
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

  function membersOf(record: number): readonly number[] {
    const root = rootOf(record);
    return members.get(root) ?? [root];
  }

  function join(left: number, right: number): void {
    const first = rootOf(left);
    const second = rootOf(right);
    if (first === second) return;
    const [kept, moved] =
      membersOf(first).length >= membersOf(second).length ? [first, second] : [second, first];
    const joined = members.get(kept) ?? [kept];
    for (const record of membersOf(moved)) joined.push(record);
    members.set(kept, joined);
    members.delete(moved);
    parent[moved] = kept;
    for (const { held } of values) if ((held[kept] ?? -1) < 0) held[kept] = held[moved] ?? -1;
    const others = apart.get(moved);
    if (others !== undefined) apart.set(kept, [...(apart.get(kept) ?? []), ...others]);
  }

  function forbid(left: number, right: number): void {
    apart.set(left, [...(apart.get(left) ?? []), right]);
    apart.set(right, [...(apart.get(right) ?? []), left]);
  }

  return { rootOf, membersOf, barrier, forbid, join };
}
