import type { Batch, Count, Grid, PersonForm } from '@kartlagg/model';
import type { Answer, Check } from './question.js';

/** What was understood of a file, before it is judged. */
export interface Reading extends Pick<
  Batch,
  | 'form'
  | 'countForm'
  | 'round'
  | 'municipality'
  | 'nothingToReport'
  | 'date'
  | 'explained'
  | 'interpretations'
> {
  readonly counts: readonly Count[];
  /** One for each row about a person. */
  readonly forms: readonly PersonForm[];
  /** Every question that the file was to answer, for the rules to confront. */
  readonly answers: readonly Answer[];
  /** Totals that the file states. */
  readonly checks: readonly Check[];
  /** False where it could not be told what some number counts: no sum says anything of the whole then. */
  readonly complete: boolean;
  /** Where what points out a person has its place, by sheet. */
  readonly identities: ReadonlyMap<Grid, IdentityColumns>;
}

/** Columns that are there to hold what points out a person, below the row of their headings. */
export interface IdentityColumns {
  readonly columns: ReadonlySet<number>;
  readonly below: number;
}

/** What is left of a file that could not be read. */
export const NOTHING_READ: Reading = {
  form: null,
  round: null,
  municipality: null,
  nothingToReport: [],
  date: null,
  explained: false,
  interpretations: [],
  counts: [],
  forms: [],
  answers: [],
  checks: [],
  complete: true,
  identities: new Map(),
};
