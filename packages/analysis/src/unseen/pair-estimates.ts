import type { ListSize, PairEstimate } from '@kartlagg/model';
import type { ListTable } from './list-table.js';
import { standsOn } from './list-table.js';
import { logNormalInterval } from './log-normal-interval.js';

/**
 * What every pair of lists says by itself: Lincoln–Petersen `n1 n2 / m`, and Chapman's (1951) nearly unbiased
 * `(n1 + 1)(n2 + 1)/(m + 1) − 1` with the variance of Seber (1970)
 * `(n1 + 1)(n2 + 1)(n1 − m)(n2 − m) / ((m + 1)² (m + 2))`. Pairs that disagree are a sign that lists depend on each other.
 */
export function pairEstimates(table: ListTable): PairEstimate[] {
  return table.lists.flatMap((first, i) =>
    table.lists.slice(i + 1).map((second, offset) => {
      const both = table.counts.reduce(
        (sum, count, cell) => sum + (standsOn(cell, i) && standsOn(cell, i + 1 + offset) ? count : 0),
        0,
      );
      return pairEstimate(first, second, both);
    }),
  );
}

function pairEstimate(one: ListSize, other: ListSize, both: number): PairEstimate {
  const [first, second] = [one.persons, other.persons];
  const chapman = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const variance =
    ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  const seen = first + second - both;
  const interval = logNormalInterval(chapman - seen, variance);
  return {
    lists: [one.id, other.id],
    persons: [first, second],
    both,
    lincolnPetersen: both === 0 ? null : (first * second) / both,
    chapman,
    standardError: Math.sqrt(variance),
    interval: { from: seen + interval.from, to: interval.to === null ? null : seen + interval.to },
  };
}
