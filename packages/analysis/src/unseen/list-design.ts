import { standsOn } from './list-table.js';

/** Two lists that depend on each other, by their numbers, the lower first. */
export type ListPair = readonly [number, number];

/**
 * The design of a log-linear model for the given cells: one row for each, with 1, whether its persons stand on each list, and
 * whether they stand on both lists of each pair. Main effects are always there, so that every model is hierarchical, and
 * nothing goes beyond pairs. Cell 0 has only its 1, so that those who were not seen are `exp` of the first coefficient.
 */
export function listDesign(
  cells: readonly number[],
  lists: number,
  interactions: readonly ListPair[],
): number[][] {
  return cells.map((cell) => {
    const on = Array.from({ length: lists }, (_, list) => (standsOn(cell, list) ? 1 : 0));
    return [1, ...on, ...interactions.map(([first, second]) => (on[first] ?? 0) * (on[second] ?? 0))];
  });
}

/** Every pair of so many lists, in order: `[0, 1], [0, 2], [1, 2]` for three. */
export function listPairs(lists: number): ListPair[] {
  const numbers = Array.from({ length: lists }, (_, list) => list);
  return numbers.flatMap((first) => numbers.slice(first + 1).map((second): ListPair => [first, second]));
}
