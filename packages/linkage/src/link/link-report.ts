import type { Linkage, LinkModel } from '@kartlagg/model';
import type { Patterns } from './agreement-patterns.js';
import type { Clustering } from './cluster-pairs.js';
import type { Weights } from './estimate-weights.js';
import { expectedErrors } from './expected-errors.js';
import type { PairStore } from './pair-store.js';
import { probabilityOf, type Scorer } from './score-pairs.js';

/**
 * The errors to expect of clusters, from the pairs that were compared.
 *
 * @param leastCaptured From which probability a pair is one that a pass has taken: many pairs that are hardly probable,
 *   each in one pass, would else pass for as many that no pass has taken.
 */
export function errorsOf(
  compared: PairStore,
  scorer: Scorer,
  { clusters, joins }: Clustering,
  leastCaptured: number,
  uncomparedPairs: number,
): Linkage['expected'] {
  const apart = { sum: 0, variance: 0, doubted: 0 };
  const captured = { once: 0, twice: 0, all: 0 };
  compared.each((left, right, pattern, passes) => {
    const odds = scorer.priorBits + scorer.weightOf(pattern, left);
    if (odds < NEGLIGIBLE) return;
    const probability = probabilityOf(odds);
    if (probability >= leastCaptured) {
      captured.all += probability;
      if (passes === 1) captured.once += probability;
      if (passes === 2) captured.twice += probability;
    }
    if (clusters.rootOf(left) === clusters.rootOf(right)) return;
    if (clusters.barrier(left, right) !== undefined) return;
    if (!scorer.isEnough(pattern) || scorer.isDoubtful(left, right)) {
      apart.doubted += probability;
      return;
    }
    apart.sum += probability;
    apart.variance += probability * (1 - probability);
  });
  return expectedErrors(joins, apart, captured, uncomparedPairs);
}

/** In bits: a hundred million such pairs make a tenth of one. */
const NEGLIGIBLE = -30;

/** The weights, for people to read. */
export function modelOf(weights: Weights, patterns: Patterns, comparedPairs: number): LinkModel {
  const { estimated, prior, iterations, m, u, bits } = weights;
  return {
    estimated,
    prior,
    iterations,
    comparedPairs,
    weights: patterns.states.flatMap((state, at) =>
      state === undefined
        ? []
        : [
            {
              comparison: state.way.comparison,
              field: state.way.way.field,
              comparator: state.way.way.comparator,
              level: state.level.id,
              m: m[at] ?? 0,
              u: u[at] ?? 0,
              weight: bits[at] ?? 0,
            },
          ],
    ),
  };
}
