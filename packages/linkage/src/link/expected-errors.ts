import type { Estimate, Linkage } from '@kartlagg/model';

/** Sums over pairs that were compared and are in different clusters. */
export interface ApartPairs {
  /** Their probabilities of being the same person. */
  readonly sum: number;
  /** p (1 - p). */
  readonly variance: number;
  /** Probabilities of pairs that the spec doubts, whatever their weights: in neither of the other sums. */
  readonly doubted: number;
}

/** How many pairs of the same person, by probability, exactly one pass brings together, and how many exactly two. */
export interface Captured {
  readonly once: number;
  readonly twice: number;
  /** By however many passes. */
  readonly all: number;
}

/**
 * How many errors to expect.
 *
 * - `falseMerges`: of the joins that made the clusters, how many are of different persons: the sum of 1 - p.
 * - `missedPairs`: how many pairs of the same person are in different clusters: the sum of p over the pairs that were compared,
 *   and the pairs that no pass brought together. The latter are estimated as animals that no trap took, from those taken
 *   once and twice (capture–recapture with unequal catchability; Chao 1987), with the passes as traps. Where so few were
 *   taken that this says nothing, none are expected, and up to three: as many as chance may hide where none is seen
 *   (Hanley & Lippman-Hand 1983). There are never more than pairs that were not compared.
 *   Pairs that the spec doubts may be all of the same person, or none: half of their probability is expected.
 *
 * Ranges are of 95 %, for chance alone: sums of independent events, and Chao's log-normal range. They hold as far as the
 * probabilities do, and those of this model are known to be too sure where fields depend on each other, as among twins
 * (Belin & Rubin 1995): false merges are then more than is said. Where passes take the same pairs, blocking misses more
 * than is said: Chao's estimate is of the least. Records that no pass can take are in neither.
 */
export function expectedErrors(
  joins: readonly { readonly probability: number }[],
  apart: ApartPairs,
  captured: Captured,
  uncomparedPairs: number,
): Linkage['expected'] {
  const wrong = joins.reduce((sum, { probability }) => sum + 1 - probability, 0);
  const wrongVariance = joins.reduce((sum, { probability }) => sum + probability * (1 - probability), 0);
  const compared = aroundSum(apart.sum, apart.variance);
  const uncompared = atMost(uncomparedPairs, neverTaken(captured));
  return {
    falseMerges: aroundSum(wrong, wrongVariance),
    missedPairs: {
      low: compared.low + uncompared.low,
      estimate: compared.estimate + apart.doubted / 2 + uncompared.estimate,
      high: compared.high + apart.doubted + uncompared.high,
    },
  };
}

const NORMAL_95 = 1.96;

function aroundSum(estimate: number, variance: number): Estimate {
  const around = NORMAL_95 * Math.sqrt(variance);
  return { low: Math.max(0, estimate - around), estimate, high: estimate + around };
}

/** Bias-corrected, so that it holds where nothing was taken twice; the variance with the same correction. Source: Chao (1987). */
function neverTaken({ once, twice, all }: Captured): Estimate {
  if (all < FEWEST_TAKEN) return { low: 0, estimate: 0, high: RULE_OF_THREE };
  const estimate = Math.max(0, (once * (once - 1)) / (2 * (twice + 1)));
  if (estimate === 0) return { low: 0, estimate: 0, high: 0 };
  const ratio = once / (twice + 1);
  const variance = (twice + 1) * (ratio ** 4 / 4 + ratio ** 3 + ratio ** 2 / 2);
  const spread = Math.exp(NORMAL_95 * Math.sqrt(Math.log(1 + variance / estimate ** 2)));
  return { low: estimate / spread, estimate, high: estimate * spread };
}

/** Below this many pairs taken, those taken twice are too few to divide by. */
const FEWEST_TAKEN = 10;
const RULE_OF_THREE = 3;

function atMost(most: number, { low, estimate, high }: Estimate): Estimate {
  return { low: Math.min(most, low), estimate: Math.min(most, estimate), high: Math.min(most, high) };
}
