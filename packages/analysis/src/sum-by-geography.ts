import { op, table } from 'arquero';

/** One municipality's number in one leaf, and whether it is a tick of nothing to report. */
export interface LeafRow {
  readonly municipality: string;
  readonly leaf: number;
  readonly value: number;
  readonly nothing: boolean;
}

/** The sum of a leaf over a place. `nothing` is true where all that it is made of are ticks. */
export interface LeafSum {
  readonly value: number;
  readonly nothing: boolean;
}

/**
 * Adds municipalities up to places. `placesOf` gives the codes of all places that a municipality is part of.
 * Returns place to leaf to sum; a leaf that no municipality answered is not there.
 */
export function sumByGeography(
  rows: readonly LeafRow[],
  placesOf: (municipality: string) => readonly string[],
): Map<string, Map<number, LeafSum>> {
  const spread = rows.flatMap((row) => placesOf(row.municipality).map((place) => ({ row, place })));
  const sums = new Map<string, Map<number, LeafSum>>();
  if (spread.length === 0) return sums;
  const summed = table({
    place: spread.map(({ place }) => place),
    leaf: spread.map(({ row }) => row.leaf),
    value: spread.map(({ row }) => row.value),
    nothing: spread.map(({ row }) => (row.nothing ? 1 : 0)),
  })
    .groupby('place', 'leaf')
    .rollup({ value: op.sum('value'), nothing: op.min('nothing') })
    .objects() as { place: string; leaf: number; value: number; nothing: number }[];
  for (const { place, leaf, value, nothing } of summed) {
    const leaves = sums.get(place) ?? new Map<number, LeafSum>();
    leaves.set(leaf, { value, nothing: nothing === 1 });
    sums.set(place, leaves);
  }
  return sums;
}
