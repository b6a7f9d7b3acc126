import type { FieldEvidence, LinkSpec } from '@kartlagg/model';
import type { Patterns } from './agreement-patterns.js';
import type { DoubtfulPair } from './doubtful-pairs.js';
import type { Weights } from './estimate-weights.js';
import { termFrequencies } from './term-frequencies.js';

/** Says how alike two records are. All weights are in bits, log2 of a likelihood ratio. */
export interface Scorer {
  /** The odds before anything is compared, in bits. */
  readonly priorBits: number;
  /** The evidence of a pair with this pattern; one of its records tells the values on which they agree. */
  readonly weightOf: (pattern: number, left: number) => number;
  /** What each field that was compared said. */
  readonly evidenceOf: (left: number, right: number) => readonly FieldEvidence[];
  /** The weight of each comparison, by its place; undefined where it says nothing. */
  readonly weightsOf: (left: number, right: number) => readonly (number | undefined)[];
  /** Whether enough of what tells people apart speaks for them being the same person. */
  readonly isEnough: (pattern: number) => boolean;
  /** Whether they differ in a way that weights alone do not outweigh. */
  readonly isDoubtful: (left: number, right: number) => boolean;
}

/** A scorer by estimated weights. Each pattern is summed once, and rare and common values are added pair by pair. */
export function scorePairs(
  patterns: Patterns,
  weights: Weights,
  { needs }: Pick<LinkSpec, 'needs'>,
  isDoubted: DoubtfulPair,
): Scorer {
  const tables = termFrequencies(patterns, weights);
  const summed = new Map<number, Summed>();

  function summedOf(pattern: number): Summed {
    const known = summed.get(pattern);
    if (known !== undefined) return known;
    const states = patterns.statesOf(pattern);
    const speaking = states.filter(
      (state) =>
        (weights.bits[state] ?? 0) > 0 &&
        needs?.comparisons.includes(patterns.states[state]?.way.comparison ?? '') === true,
    );
    const made = {
      isEnough: needs === undefined || speaking.length >= needs.least,
      weight: states.reduce((sum, state) => sum + (weights.bits[state] ?? 0), 0),
      adjusted: states.flatMap((state) => {
        const table = tables[state];
        const codes = patterns.states[state]?.way.column.codes;
        return table === undefined || codes === undefined ? [] : [{ table, codes }];
      }),
    };
    summed.set(pattern, made);
    return made;
  }

  function stateWeight(state: number, left: number): number | undefined {
    const said = patterns.states[state];
    if (said === undefined) return undefined;
    const adjustment = tables[state]?.[said.way.column.codes[left] ?? -1] ?? 0;
    return (weights.bits[state] ?? 0) + adjustment;
  }

  return {
    priorBits: Math.log2(weights.prior / (1 - weights.prior)),
    weightOf: (pattern, left) => {
      const { weight, adjusted } = summedOf(pattern);
      let total = weight;
      for (const { table, codes } of adjusted) total += table[codes[left] ?? -1] ?? 0;
      return total;
    },
    evidenceOf: (left, right) =>
      patterns.statesOf(patterns.patternOf(left, right)).flatMap((state) => {
        const said = patterns.states[state];
        const weight = stateWeight(state, left);
        if (said === undefined || weight === undefined) return [];
        return [{ field: said.way.way.field, level: said.level.id, weight }];
      }),
    weightsOf: (left, right) =>
      patterns.statesOf(patterns.patternOf(left, right)).map((state) => stateWeight(state, left)),
    isEnough: (pattern) => summedOf(pattern).isEnough,
    isDoubtful: (left, right) =>
      isDoubted(left, right) ||
      patterns
        .statesOf(patterns.patternOf(left, right))
        .some((state) => patterns.states[state]?.level.doubt === true),
  };
}

/** The probability of odds in bits. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** The odds of a probability, in bits. */
export function bitsOf(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

interface Summed {
  readonly isEnough: boolean;
  readonly weight: number;
  /** Where values are equal, and how common they are matters. */
  readonly adjusted: readonly { readonly table: Float64Array; readonly codes: Int32Array }[];
}
