import type { LinkDecision } from '@kartlagg/model';
import { averageEvidence } from './average-evidence.js';
import { type Clusters, clustersOf } from './clusters.js';
import type { KeyLinks } from './key-links.js';
import type { Scorer } from './score-pairs.js';

/** A decision about records that are there. */
export interface KnownDecision {
  readonly left: number;
  readonly right: number;
  readonly decision: LinkDecision;
}

/** Two compared records, and the odds that they are the same person, in bits. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly odds: number;
}

/** Two records whose clusters became one, or did not, and by what: a key, `decision` or `weights`. */
export interface Joined {
  readonly left: number;
  readonly right: number;
  readonly by: string;
  readonly probability: number;
}

export interface Refused extends Joined {
  /** The id of an exclusive key, `decision`, `doubt` or `average`. */
  readonly against: string;
}

/** The clusters, and how they came about. */
export interface Clustering {
  readonly clusters: Clusters;
  readonly joins: readonly Joined[];
  /** What was refused and is still apart, once for two clusters. */
  readonly refused: readonly Refused[];
  readonly conflicts: readonly { readonly decision: LinkDecision; readonly key: string }[];
}

/** Two records that would be the same person without a decision that others are. */
export interface Torn {
  readonly left: number;
  readonly right: number;
  readonly decision: LinkDecision;
}

/** What clusters are made of. */
export interface Evidence {
  readonly size: number;
  readonly keys: KeyLinks;
  readonly decisions: readonly KnownDecision[];
  /** Probable enough to be the same person, the strongest first. */
  readonly matches: readonly (ScoredPair & { readonly probability: number })[];
  readonly scorer: Scorer;
  /** What two groups must reach together, in bits. */
  readonly leastOdds: number;
}

/**
 * Joins records into clusters: first what was decided, then what keys say, then what the weights say, from the strongest pair to
 * the weakest (greedy agglomeration with cannot-link constraints; Davidson & Ravi 2005). Clusters with different values of
 * an exclusive key, or with records that were decided to be different persons, never become one; clusters that only
 * weights bring together become one if the evidence between them as wholes is enough, and
 * no two of their records differ in a way that the spec doubts.
 *
 * Who decided that two records are the same person knew better than the weights: what would be joined without that
 * decision is joined with it as well, however it lowers the average. Only what keeps two persons apart for certain
 * stands against it, and is told as `torn`.
 */
export function clusterPairs(evidence: Evidence): Clustering & { readonly torn: readonly Torn[] } {
  const { decisions } = evidence;
  const apart = decisions.filter(({ decision }) => !decision.same);
  if (apart.length === decisions.length) return { ...joinPairs(evidence), torn: [] };
  const before = joinPairs({ ...evidence, decisions: apart });
  const after = joinPairs(evidence, before.clusters);
  return { ...after, torn: tornApart(before.joins, after.clusters, decisions) };
}

/** @param alike The clusters without what was decided to be the same: what they join, no weight refuses. */
function joinPairs(
  { size, keys, decisions, matches, scorer, leastOdds }: Evidence,
  alike?: Clusters,
): Clustering {
  const clusters = clustersOf(size, keys.exclusive);
  const joins: Joined[] = [];
  const refused: Refused[] = [];
  const conflicts: { decision: LinkDecision; key: string }[] = [];

  function joinUnlessBarred(joined: Joined): string | undefined {
    const { left, right } = joined;
    if (clusters.rootOf(left) === clusters.rootOf(right)) return undefined;
    const against = clusters.barrier(left, right);
    if (against !== undefined) return against;
    clusters.join(left, right);
    joins.push(joined);
    return undefined;
  }

  for (const { left, right, decision } of decisions) if (!decision.same) clusters.forbid(left, right);
  for (const { left, right, decision } of decisions) {
    if (!decision.same) continue;
    const key = joinUnlessBarred({ left, right, by: 'decision', probability: 1 });
    if (key !== undefined) conflicts.push({ decision, key });
  }
  for (const { left, right, key } of keys.links) {
    const joined = { left, right, by: key.id, probability: key.trust };
    const against = joinUnlessBarred(joined);
    if (against !== undefined) refused.push({ ...joined, against });
  }
  for (const { left, right, key, against } of keys.contested)
    refused.push({ left, right, by: key.id, probability: key.trust, against });
  for (const { left, right, probability } of matches) {
    const joined = { left, right, by: 'weights', probability };
    const against = clusters.barrier(left, right) ?? unlikeness(left, right) ?? joinUnlessBarred(joined);
    if (against !== undefined) refused.push({ ...joined, against });
  }
  return { clusters, joins, refused: stillApart(refused, clusters), conflicts };

  function unlikeness(left: number, right: number): 'doubt' | 'average' | undefined {
    if (clusters.rootOf(left) === clusters.rootOf(right)) return undefined;
    if (alike !== undefined && alike.rootOf(left) === alike.rootOf(right)) return undefined;
    const one = clusters.firstOf(left);
    const other = clusters.firstOf(right);
    if (one.some((record) => other.some((against) => scorer.isDoubtful(record, against)))) return 'doubt';
    if (one.length + other.length === 2) return undefined;
    return averageEvidence(one, other, scorer) < leastOdds ? 'average' : undefined;
  }
}

/** What was joined without a decision and is apart with it, each with the decision that is nearest. */
function tornApart(
  joins: readonly Joined[],
  clusters: Clusters,
  decisions: readonly KnownDecision[],
): readonly Torn[] {
  const { rootOf } = clusters;
  const followed = decisions.filter(
    ({ decision, left, right }) => decision.same && rootOf(left) === rootOf(right),
  );
  return joins.flatMap(({ left, right }) => {
    const ends = [left, right];
    const roots = ends.map(rootOf);
    if (roots[0] === roots[1]) return [];
    const about = followed.filter((known) => roots.includes(rootOf(known.left)));
    const nearest =
      about.find((known) => ends.includes(known.left) || ends.includes(known.right)) ?? about[0];
    return nearest === undefined ? [] : [{ left, right, decision: nearest.decision }];
  });
}

/** The clusters that keys alone make, without anybody's decisions: the same number for records of the same cluster. */
export function clusterByKeys(size: number, keys: KeyLinks): Int32Array {
  const clusters = clustersOf(size, keys.exclusive);
  for (const { left, right } of keys.links)
    if (clusters.barrier(left, right) === undefined) clusters.join(left, right);
  return Int32Array.from({ length: size }, (_, record) => clusters.rootOf(record));
}

/** The first of those pairs, by the clusters that they would join, that are in different clusters. */
export function stillApart<Pair extends { readonly left: number; readonly right: number }>(
  pairs: readonly Pair[],
  clusters: Clusters,
): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ left, right }) => {
    const first = clusters.rootOf(left);
    const second = clusters.rootOf(right);
    if (first === second) return false;
    const name = `${Math.min(first, second)} ${Math.max(first, second)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
