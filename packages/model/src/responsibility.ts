import type { Place } from './place.js';

/** What may decide which municipality is responsible for a case, in the order in which it is tried. */
export type ResponsibilityGround =
  'acute_need' | 'placement' | 'permanent_residence' | 'connection' | 'unclear';

/** What one form says that a step rests on. */
export interface ResponsibilityStatement {
  readonly form: string;
  readonly at: Place;
  readonly variable: string;
  readonly value: string;
  /** The kind of respondent; null where the form does not say. `self` is the person's own view. */
  readonly reporter: string | null;
}

/** One ground, tried. */
export interface ResponsibilityStep {
  readonly ground: ResponsibilityGround;
  /** `unknown`: no form says, or forms say different things. */
  readonly state: 'applies' | 'does-not' | 'unknown';
  /** The municipality that it points to; null where it points to none, or that is not known. */
  readonly municipality: string | null;
  /** The variables that it rests on, the one that decides first. */
  readonly variables: readonly string[];
  readonly says: readonly ResponsibilityStatement[];
  /** True where forms say different things. */
  readonly disputed: boolean;
}

/** Which municipality may be responsible for a person's case, and why: a suggestion, never a ruling. */
export interface ResponsibilitySuggestion {
  readonly person: string;
  /** Every ground, in order. */
  readonly steps: readonly ResponsibilityStep[];
  /** The first that applies. */
  readonly suggested: ResponsibilityStep;
  /** Who has the whole responsibility, the acute need aside: the first other ground that applies. */
  readonly whole: ResponsibilityStep;
  /** The variables that would have to be asked to be surer. */
  readonly ask: readonly string[];
}
