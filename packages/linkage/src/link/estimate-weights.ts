import type { LinkSpec } from '@kartlagg/model';
import type { Patterns } from './agreement-patterns.js';
import type { ChanceAgreement } from './chance-agreement.js';
import { normalised, sharesOfDifferent, sharesOfSame } from './level-shares.js';
import { termFrequencies } from './term-frequencies.js';

/** How many pairs show each pattern. */
export type PatternCounts = ReadonlyMap<number, number>;

/** Pairs of one pattern, and what is added to the weight of each, in bits. */
export interface OpenPairs {
  readonly pattern: number;
  readonly adjustment: number;
  readonly count: number;
}

/** Bits by state and code of the value, as of `termFrequencies`. */
export type TermTables = readonly (Float64Array | undefined)[];

/** What the weights are estimated from. */
export interface Observed {
  readonly patterns: Patterns;
  /** Of each of the patterns' ways, in their order. */
  readonly chance: readonly ChanceAgreement[];
  /** Counts compared pairs that no key settles, with the bits that how common their values are adds to u. */
  readonly open: (tables: TermTables) => readonly OpenPairs[];
  /** Pairs that a key says are the same person. */
  readonly known: PatternCounts;
  /** Pairs that no exclusive key settles, compared or not. */
  readonly openPairs: number;
  readonly records: number;
}

/** What each state says, by its number; 0 bits where nothing is said. */
export interface Weights {
  readonly estimated: boolean;
  /** Probability that an open pair is the same person, before it is compared. */
  readonly prior: number;
  readonly iterations: number;
  readonly m: Float64Array;
  readonly u: Float64Array;
  /** log2(m / u). */
  readonly bits: Float64Array;
}

/**
 * Estimates how much agreement and disagreement weigh, as Fellegi & Sunter (1969) weigh them, with the EM algorithm (Dempster,
 * Laird & Rubin 1977; for record linkage Winkler 1988) over counts of patterns.
 *
 * - Comparisons are independent, given whether the records are the same person. Where they are not (families, twins), weights
 *   are too strong.
 * - u is not left to the algorithm: chance agreement a is counted over all records, and a = rho m + (1 - rho) u, where rho is
 *   the share of pairs that are the same person; so small material full of repetitions does not take them for chance.
 * - m comes from the open pairs by how probably they are the same person, and from the pairs that a key made one: those who have
 *   a number are taken to be written as carefully as those who have none.
 * - Pairs that no pass brings together are taken for different persons, which makes m a little too large for the
 *   fields that passes are made of.
 * - A way that the spec fixes keeps its m and u: a token of date and initials together agrees only where the date does, which is
 *   weighed already; what its agreement adds cannot be counted from how common it is.
 * - The spec's m and u count as a number of pairs that was seen before (maximum a posteriori, Dirichlet).
 *
 * - m of a level of disagreement is capped, by the spec: many who share a birth date would else be taken for one person whose
 *   initials happen to differ, and the more of them were, the more normal it would be (a constraint on the parameters;
 *   Winkler 1993).
 *
 * Where fewer matches are expected than the spec asks for, or more than it believes, or where agreement would weigh less than
 * disagreement, its m and its prior hold, and `estimated` is false; u is still counted, since that takes no matches.
 */
export function estimateWeights(observed: Observed, spec: LinkSpec): Weights {
  const { fewestMatches, mostRepeats, maxIterations, tolerance } = spec.estimation;
  const start = startOf(observed, spec);
  const open = openRows(observed, start);
  const known = statesOfKnown(observed);
  let current = start;
  let matches = 0;
  let iterations = 0;
  for (; iterations < maxIterations; iterations += 1) {
    const expected = expectMatches(open, current);
    matches = expected.matches + known.pairs;
    const byState = expected.byState.map((count, state) => count + (known.byState[state] ?? 0));
    const prior = priorFrom(expected.matches, observed.openPairs);
    const next = parametersFrom(byState, matches, prior, observed, spec);
    const moved = largestChange(current, next);
    current = next;
    if (moved < tolerance) break;
  }
  const estimated =
    matches >= fewestMatches && matches <= mostRepeats * observed.records && isInOrder(current, observed);
  const { prior, m, u } = estimated ? current : start;
  const bits = m.map((probability, state) => {
    const chance = u[state] ?? 0;
    return chance > 0 ? Math.log2(probability / chance) : 0;
  });
  return { estimated, prior, iterations, m, u, bits };
}

interface Parameters {
  readonly prior: number;
  readonly m: Float64Array;
  readonly u: Float64Array;
}

/** The prior before anything is known: each repeated record makes one matching pair. */
function startOf(observed: Observed, spec: LinkSpec): Parameters {
  const { records, openPairs } = observed;
  const pairs = Math.max(1, (records * (records - 1)) / 2);
  const prior = Math.min(0.5, (spec.estimation.repeats * records) / pairs);
  const none = new Float64Array(observed.patterns.states.length);
  return parametersFrom(none, prior * openPairs, prior, observed, spec);
}

function parametersFrom(
  byState: Float64Array,
  matches: number,
  prior: number,
  { patterns, chance, records }: Observed,
  { estimation }: LinkSpec,
): Parameters {
  const m = new Float64Array(patterns.states.length);
  const u = new Float64Array(patterns.states.length);
  const share = Math.min(0.5, matches / Math.max(1, (records * (records - 1)) / 2));
  for (const [at, { way, firstState }] of patterns.ways.entries()) {
    const seen = way.levels.map((_, level) => byState[firstState + level] ?? 0);
    const priorM = normalised(way.levels.map((level) => level.m));
    const priorU = normalised(way.levels.map((level) => level.u));
    const isFixed = way.fixed === true;
    const ofSame = isFixed ? priorM : sharesOfSame(seen, priorM, estimation);
    const ofDifferent = isFixed
      ? priorU
      : sharesOfDifferent(chance[at], ofSame, share, priorU, estimation.priorPairs);
    m.set(ofSame, firstState);
    u.set(ofDifferent, firstState);
  }
  return { prior, m, u };
}

/** Whether agreement speaks more for the same person than disagreement does, in every way of comparing. */
function isInOrder({ m, u }: Parameters, { patterns }: Observed): boolean {
  const ratio = (state: number): number => (m[state] ?? 0) / (u[state] ?? 1);
  return patterns.ways.every(
    ({ way, firstState }) => ratio(firstState) > ratio(firstState + way.levels.length - 1),
  );
}

function priorFrom(matches: number, openPairs: number): number {
  return Math.min(0.5, Math.max(matches, LEAST_MATCHES) / Math.max(1, openPairs));
}

/** So that a prior of 0, which nothing could ever raise, does not come about. */
const LEAST_MATCHES = 0.5;

interface PatternRow {
  readonly states: readonly number[];
  readonly count: number;
}

interface OpenRow extends PatternRow {
  /** What is added to the log of the odds. */
  readonly adjustment: number;
}

/** Agreement on a common value says as little here as it does when pairs are scored. */
function openRows({ patterns, open }: Observed, { u }: Parameters): readonly OpenRow[] {
  return open(termFrequencies(patterns, { u })).map(({ pattern, adjustment, count }) => ({
    states: statesSaid(pattern, patterns),
    adjustment: adjustment * Math.LN2,
    count,
  }));
}

function statesSaid(pattern: number, patterns: Patterns): readonly number[] {
  return patterns.statesOf(pattern).filter((state) => patterns.states[state] !== undefined);
}

function patternRows(counts: PatternCounts, patterns: Patterns): readonly PatternRow[] {
  return [...counts].map(([pattern, count]) => ({
    states: statesSaid(pattern, patterns),
    count,
  }));
}

function statesOfKnown({ known, patterns }: Observed): { pairs: number; byState: Float64Array } {
  const byState = new Float64Array(patterns.states.length);
  let pairs = 0;
  for (const { states, count } of patternRows(known, patterns)) {
    pairs += count;
    for (const state of states) byState[state] = (byState[state] ?? 0) + count;
  }
  return { pairs, byState };
}

function expectMatches(
  rows: readonly OpenRow[],
  { prior, m, u }: Parameters,
): { matches: number; byState: Float64Array } {
  const byState = new Float64Array(m.length);
  const logs = m.map((probability, state) => Math.log(probability / (u[state] ?? 1)));
  const before = Math.log(prior / (1 - prior));
  let matches = 0;
  for (const { states, adjustment, count } of rows) {
    let odds = before + adjustment;
    for (const state of states) odds += logs[state] ?? 0;
    const expected = count / (1 + Math.exp(-odds));
    matches += expected;
    for (const state of states) byState[state] = (byState[state] ?? 0) + expected;
  }
  return { matches, byState };
}

function largestChange(from: Parameters, to: Parameters): number {
  let largest = Math.abs(Math.log(to.prior / from.prior));
  for (const [state, m] of to.m.entries()) largest = Math.max(largest, Math.abs(m - (from.m[state] ?? 0)));
  return largest;
}
