/** Persons with the same history: the lists on which they stand, and on no other. A list is a type of respondent. */
export interface ListHistory {
  /** At least one id, sorted, each once: `['municipality', 'ngo']`. */
  readonly lists: readonly string[];
  readonly persons: number;
}

/** One list and how many persons stand on it. */
export interface ListSize {
  readonly id: string;
  readonly persons: number;
}

/** A range of persons, not rounded; `to` is null where the data set no upper limit. */
export interface PersonRange {
  readonly from: number;
  readonly to: number | null;
}

/** What must hold for the estimate to mean anything. */
export type UnseenAssumption =
  'closed-population' | 'perfect-linkage' | 'homogeneity' | 'independent-lists' | 'modelled-dependence';

/** What weakens an estimate that was nevertheless made. */
export type UnseenCaveat =
  | 'two-lists-only'
  | 'small-cells'
  | 'poor-fit'
  | 'saturated-model'
  | 'no-upper-limit'
  | 'models-disagree'
  | 'models-left-out'
  | 'pairs-without-overlap'
  | 'unequal-lists'
  | 'search-limited';

/** Chao's estimate from those who stand on one list and those who stand on two. */
export interface ChaoEstimate {
  /** Persons on exactly one list, and on exactly two. */
  readonly once: number;
  readonly twice: number;
  readonly unseen: number;
  readonly standardError: number;
  /** 95 per cent, log-normal, for the unseen. */
  readonly interval: PersonRange;
}

/** What two lists alone say. The persons of other lists are left out, so that the figures of pairs are not comparable. */
export interface PairEstimate {
  readonly lists: readonly [string, string];
  /** How many stand on each list, and on both. */
  readonly persons: readonly [number, number];
  readonly both: number;
  /** All that the two lists estimate, seen on them or not; null for Lincoln–Petersen where nobody stands on both. */
  readonly lincolnPetersen: number | null;
  readonly chapman: number;
  /** By Seber's variance of Chapman's estimate. */
  readonly standardError: number;
  /** 95 per cent, log-normal, for all. */
  readonly interval: PersonRange;
}

/** A hierarchical log-linear model: every list, and the pairs of lists that depend on each other. */
export interface UnseenModel {
  readonly interactions: readonly (readonly [string, string])[];
  readonly unseen: number;
  /** 95 per cent by profile likelihood, for the unseen. */
  readonly interval: PersonRange;
  readonly deviance: number;
  readonly degreesOfFreedom: number;
  readonly aic: number;
}

/** The models that were compared. */
export interface UnseenModels {
  /** Within the AIC window of the best, best first. */
  readonly acceptable: readonly [UnseenModel, ...UnseenModel[]];
  readonly tried: number;
  /** Tried, and without a finite maximum of the likelihood. */
  readonly withoutEstimate: number;
  readonly notConverged: number;
}

/**
 * How many may exist that no list has seen, as a model has it. `observed` is a count and `unseen` is not: the two are kept
 * apart, and no total is made of them.
 */
export interface UnseenEstimate {
  readonly kind: 'estimate';
  /** Sorted by id. */
  readonly lists: readonly ListSize[];
  readonly observed: number;
  /** Persons on more than one list. */
  readonly overlap: number;
  readonly basis: 'chapman' | 'log-linear';
  /** From the lowest limit to the highest of the models that the data cannot tell apart. */
  readonly unseen: PersonRange;
  /** The same range for seen and unseen together. Model-based; never a count, and never published as one. */
  readonly populationRange: PersonRange;
  readonly chao: ChaoEstimate;
  /** Every pair of lists, in the order of the lists. */
  readonly pairs: readonly PairEstimate[];
  /** Null for two lists, whose dependence cannot be modelled. */
  readonly models: UnseenModels | null;
  readonly assumptions: readonly UnseenAssumption[];
  readonly caveats: readonly UnseenCaveat[];
}

/** Why no estimate was made. */
export type UnseenRefusalReason =
  | { readonly code: 'too-few-lists' }
  | { readonly code: 'too-many-lists'; readonly most: number; readonly advice: 'merge-lists' }
  | { readonly code: 'too-little-overlap'; readonly needed: number }
  | { readonly code: 'list-without-overlap'; readonly alone: readonly string[] }
  | { readonly code: 'no-estimate-exists' }
  | { readonly code: 'not-converged' };

/** No estimate, and why. */
export interface UnseenRefusal {
  readonly kind: 'refusal';
  readonly reason: UnseenRefusalReason;
  readonly lists: readonly ListSize[];
  readonly observed: number;
  readonly overlap: number;
}
