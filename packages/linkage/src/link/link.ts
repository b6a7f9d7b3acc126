import type { LinkDecision, LinkedPair, Linkage, LinkRecord, LinkSpec, TornPair } from '@kartlagg/model';
import { agreementPatterns, type Patterns } from './agreement-patterns.js';
import { type Blocks, blockRecords } from './block-records.js';
import { candidatePairs } from './candidate-pairs.js';
import { chanceAgreement } from './chance-agreement.js';
import { clusterByKeys, clusterPairs, type ScoredPair, stillApart, type Torn } from './cluster-pairs.js';
import type { Clusters } from './clusters.js';
import { doubtfulPairs } from './doubtful-pairs.js';
import { compareIds, encodeRecords, type EncodedRecords } from './encode-records.js';
import { estimateWeights } from './estimate-weights.js';
import { unlinkableCount } from './unlinkable-count.js';
import { keyLinks, type KeyLinks } from './key-links.js';
import { openPatterns } from './open-patterns.js';
import { partCodes } from './group-records.js';
import { knownDecisions } from './known-decisions.js';
import { errorsOf, modelOf } from './link-report.js';
import { type PairStore, pairStore } from './pair-store.js';
import { bitsOf, probabilityOf, scorePairs, type Scorer } from './score-pairs.js';
import { keyBits, keyClasses, openPairCount } from './settled-pairs.js';

/** What a person has said beforehand. */
export interface LinkOptions {
  readonly decisions?: readonly LinkDecision[];
}

/**
 * Finds the records that are about the same person: by keys, and where no key settles it by the weights of their fields
 * (Fellegi & Sunter 1969), under a spec such as `schemas/linkage/standard.json`.
 *
 * Pure: the same records give the same result in whatever order they come, and a decision that is taken back leaves no trace.
 * No value of a field is in the result. Ids have to be unique.
 */
export function link(
  records: readonly LinkRecord[],
  spec: LinkSpec,
  { decisions = [] }: LinkOptions = {},
): Linkage {
  const encoded = encodeRecords(records);
  const codesOf = partCodes(encoded);
  const keys = keyLinks(encoded, spec.keys, codesOf);
  const bits = keyBits(encoded.size, keys.exclusive);
  const passes = spec.blocking.map((pass) => blockRecords(encoded, pass, bits, spec.largestBlock, codesOf));
  const patterns = agreementPatterns(encoded, spec.comparisons);
  const byKeys = clusterByKeys(encoded.size, keys);
  const compared = comparedPairs(passes, bits, byKeys, patterns);
  const openPairs = openPairCount(keyClasses(encoded.ids.keys(), bits));
  const weights = estimateWeights(
    {
      patterns,
      chance: patterns.ways.map((way) => chanceAgreement(way, spec.estimation.sampledPairs)),
      open: (tables) => openPatterns(compared, patterns, tables),
      known: knownPatterns(keys, byKeys, patterns),
      openPairs,
      records: encoded.size,
    },
    spec,
  );
  const doubtful = doubtfulPairs(encoded, spec.doubts ?? [], codesOf);
  const scorer = scorePairs(patterns, weights, spec, doubtful);
  const probable = probablePairs(compared, scorer, bitsOf(spec.thresholds.review));
  const { known, unknown } = knownDecisions(encoded.ids, decisions);
  const clustering = clusterPairs({
    size: encoded.size,
    keys,
    decisions: known,
    matches: probable.filter(({ probability, enough }) => enough && probability >= spec.thresholds.match),
    scorer,
    leastOdds: bitsOf(spec.thresholds.cluster),
  });
  const { clusters, joins, refused, conflicts, torn } = clustering;
  const said = (pair: Said): LinkedPair => linkedPair(pair, encoded, scorer);
  const open = probable.filter(({ left, right }) => clusters.barrier(left, right) === undefined);
  return {
    clusters: clusterIds(encoded, clusters),
    pairs: joins.map(said),
    review: stillApart(open, clusters).map((pair) => said({ ...pair, by: 'weights' })),
    split: refused.map((pair) => ({ pair: said(pair), key: pair.against })),
    conflicts: [...unknown.map((decision) => ({ decision, key: 'unknown' })), ...conflicts],
    torn: torn.map((pair) => tornPair(pair, encoded)),
    oversized: passes.flatMap(({ oversized }) => oversized),
    unlinkable: unlinkableCount(encoded.size, spec, codesOf),
    expected: errorsOf(
      compared,
      scorer,
      clustering,
      spec.thresholds.review,
      Math.max(0, openPairs - compared.size),
    ),
    model: modelOf(weights, patterns, compared.size),
  };
}

type Said = Pick<LinkedPair, 'by' | 'probability'> & Pick<ScoredPair, 'left' | 'right'>;

function comparedPairs(
  passes: readonly Blocks[],
  bits: Uint32Array,
  byKeys: Int32Array,
  patterns: Patterns,
): PairStore {
  const store = pairStore();
  candidatePairs(passes, bits, byKeys, (left, right, together) =>
    store.add(left, right, patterns.patternOf(left, right), together),
  );
  return store;
}

function knownPatterns(
  { links }: KeyLinks,
  byKeys: Int32Array,
  patterns: Patterns,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { left, right } of links) {
    if (byKeys[left] !== byKeys[right]) continue;
    const pattern = patterns.patternOf(left, right);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}

interface ProbablePair extends ScoredPair {
  readonly probability: number;
  /** They have enough in common for weights alone. */
  readonly enough: boolean;
}

/** From the strongest to the weakest; equals by record. */
function probablePairs(pairs: PairStore, scorer: Scorer, leastOdds: number): readonly ProbablePair[] {
  const probable: ProbablePair[] = [];
  pairs.each((left, right, pattern) => {
    const odds = scorer.priorBits + scorer.weightOf(pattern, left);
    if (odds >= leastOdds)
      probable.push({
        left,
        right,
        odds,
        probability: probabilityOf(odds),
        enough: scorer.isEnough(pattern),
      });
  });
  return probable.sort(
    (one, other) => other.odds - one.odds || one.left - other.left || one.right - other.right,
  );
}

function linkedPair(
  { left, right, by, probability }: Said,
  encoded: EncodedRecords,
  scorer: Scorer,
): LinkedPair {
  const evidence = scorer.evidenceOf(Math.min(left, right), Math.max(left, right));
  const weight = evidence.reduce((sum, field) => sum + field.weight, 0);
  return { ...idsOf(left, right, encoded), by, probability, weight, evidence };
}

function tornPair({ left, right, decision }: Torn, encoded: EncodedRecords): TornPair {
  return { decision, ...idsOf(left, right, encoded) };
}

function idsOf(left: number, right: number, { ids }: EncodedRecords): Pick<LinkedPair, 'a' | 'b'> {
  return { a: ids[Math.min(left, right)] ?? '', b: ids[Math.max(left, right)] ?? '' };
}

function clusterIds({ ids, size }: EncodedRecords, clusters: Clusters): readonly (readonly string[])[] {
  const byRoot = new Map<number, string[]>();
  for (let record = 0; record < size; record += 1) {
    const root = clusters.rootOf(record);
    const cluster = byRoot.get(root);
    const id = ids[record] ?? '';
    if (cluster === undefined) byRoot.set(root, [id]);
    else cluster.push(id);
  }
  return [...byRoot.values()].sort(([left = ''], [right = '']) => compareIds(left, right));
}
