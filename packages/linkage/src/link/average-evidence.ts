import type { Scorer } from './score-pairs.js';

/**
 * How much speaks for two groups of records being the same person, in bits, with the odds that hold before anything is
 * compared: average linkage (Sokal & Michener 1958) on the weights of Fellegi & Sunter, comparison by comparison, so that a
 * record that lacks a field says nothing about it. In a chain of records, each like the next, whose ends contradict each
 * other, the average is what tells.
 */
export function averageEvidence(left: readonly number[], right: readonly number[], scorer: Scorer): number {
  const sums: number[] = [];
  const counts: number[] = [];
  for (const one of left) {
    for (const other of right) {
      for (const [comparison, weight] of scorer.weightsOf(one, other).entries()) {
        if (weight === undefined) continue;
        sums[comparison] = (sums[comparison] ?? 0) + weight;
        counts[comparison] = (counts[comparison] ?? 0) + 1;
      }
    }
  }
  let total = scorer.priorBits;
  for (const [comparison, count] of counts.entries())
    if ((count ?? 0) > 0) total += (sums[comparison] ?? 0) / count;
  return total;
}
