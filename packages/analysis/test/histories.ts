import type { ListHistory } from '@kartlagg/model';

/**
 * Histories from the counts of a published table whose lists are A, B, C …, in the order 111, 110, 101, 100, 011, 010, 001 (and
 * so for any number of lists), which is the order that most papers print.
 */
export function historiesOf(lists: number, counts: readonly number[]): ListHistory[] {
  return counts.map((persons, row) => ({
    lists: [...(2 ** lists - 1 - row).toString(2).padStart(lists, '0')].flatMap((mark, list) =>
      mark === '1' ? ['ABCDEF'.charAt(list)] : [],
    ),
    persons,
  }));
}

/** Histories of simulated persons, each on each list with its chance, all independent. The same seed gives the same persons. */
export function simulatedHistories(persons: number, chances: readonly number[], seed: number): ListHistory[] {
  const next = randomNumbers(seed);
  return Array.from({ length: persons }, () => ({
    lists: chances.flatMap((chance, list) => (next() < chance ? ['ABCDEF'.charAt(list)] : [])),
    persons: 1,
  })).filter(({ lists }) => lists.length > 0);
}

/** Tommy Ettinger's mulberry32: numbers from 0 to below 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
