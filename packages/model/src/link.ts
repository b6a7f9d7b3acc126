import type { Estimate } from './person.js';

/** A record that may be about the same person as another. A field that is missing is absent; all values are text. */
export interface LinkRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a person has decided about two records: the same person, or not. */
export interface LinkDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** What one field said of two records, in bits: positive speaks for the same person. Never the values. */
export interface FieldEvidence {
  readonly field: string;
  readonly level: string;
  readonly weight: number;
}

/** Two records, `a` before `b` by id, and how alike they are. */
export interface LinkedPair {
  readonly a: string;
  readonly b: string;
  /** What made them one: the id of a key, `decision`, or `weights`. */
  readonly by: string;
  /** That they are the same person, from 0 to 1. */
  readonly probability: number;
  /** The sum of the evidence, in bits (log2); without the odds that hold before anything is known. */
  readonly weight: number;
  readonly evidence: readonly FieldEvidence[];
}

/** A pair that was not made one though something spoke for it, and what stood against it. */
export interface SplitPair {
  readonly pair: LinkedPair;
  /**
   * The id of an exclusive key; `decision`; `doubt`, where two of their records differ in a way that weights alone do not
   * outweigh; or `average`, where the groups as wholes are not alike.
   */
  readonly key: string;
}

/** A decision that could not be followed: `unknown` is a record that is not there, otherwise what stood against it. */
export interface DecisionConflict {
  readonly decision: LinkDecision;
  /** `unknown`, `decision`, or the id of an exclusive key. */
  readonly key: string;
}

/** Two records that would be the same person, had a decision not made one of them the same as somebody else. */
export interface TornPair {
  readonly decision: LinkDecision;
  readonly a: string;
  readonly b: string;
}

/** A block that was too large to be compared whole. */
export interface OversizedBlock {
  /** The pass of the spec. */
  readonly pass: string;
  readonly records: number;
  /** Fields that divided it further. */
  readonly refinedBy: readonly string[];
  /** Pairs of the block that this pass did not compare. */
  readonly notCompared: number;
}

/** How often a level of a field comes about among pairs of the same person (m) and of different persons (u). */
export interface LinkWeight {
  readonly comparison: string;
  readonly field: string;
  readonly comparator: string;
  readonly level: string;
  readonly m: number;
  readonly u: number;
  /** log2(m / u). */
  readonly weight: number;
}

/** What was weighed, and how. */
export interface LinkModel {
  /** False where there were too few pairs to estimate from: the weights are those of the spec. */
  readonly estimated: boolean;
  /** Probability, before anything is compared, that two records whom no key settles are the same person. */
  readonly prior: number;
  readonly iterations: number;
  readonly comparedPairs: number;
  readonly weights: readonly LinkWeight[];
}

/** Which records are the same person, and how sure that is. */
export interface Linkage {
  /** Every record in one cluster, alone where nothing joins it to another; ids and clusters by id. */
  readonly clusters: readonly (readonly string[])[];
  /** The pairs that joined the clusters, in the order in which they did: as many as records less clusters. */
  readonly pairs: readonly LinkedPair[];
  /** What a person should look at, strongest first; for two clusters, their strongest pair. */
  readonly review: readonly LinkedPair[];
  readonly split: readonly SplitPair[];
  readonly conflicts: readonly DecisionConflict[];
  /** What following decisions has torn apart, in the order in which it would have been joined. */
  readonly torn: readonly TornPair[];
  readonly oversized: readonly OversizedBlock[];
  /** Records that have no key and that no pass compares with anything, whatever the other records are. */
  readonly unlinkable: number;
  readonly expected: { readonly falseMerges: Estimate; readonly missedPairs: Estimate };
  readonly model: LinkModel;
}
