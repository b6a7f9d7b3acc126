import type { Place } from './place.js';

/**
 * What a person form answers: variable to the codes, or the text of the number, date or place, that were given; several
 * for multiple choice. A question without an answer is not there.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a decision table made of the answers of a form. */
export interface Decision {
  /** The outcome; the table's own for `otherwise` and `undecided` where no rule decided. */
  readonly outcome: string;
  readonly state: 'decided' | 'otherwise' | 'undecided';
  /** The id of the rule that decided; null where none did. */
  readonly rule: string | null;
  /** The variables whose answers would settle it; empty unless it is undecided. */
  readonly wants: readonly string[];
}

/** One answered person form: one row of a delivery, about one person, by one reporting unit. */
export interface PersonForm {
  /** Tells it from every other form of a round: file, sheet and row. */
  readonly id: string;
  /** The first cell of the row. */
  readonly at: Place;
  readonly round: string;
  readonly answers: Answers;
  /**
   * What points out the person, by field: keyed tokens and filters, and what no token is needed for. No identity number
   * and no name is ever here.
   */
  readonly identity: Readonly<Record<string, string>>;
  readonly eligibility: Decision;
  /** Derived from the answers; a situation that the form states itself is the answer `situation`. */
  readonly situation: Decision;
}
