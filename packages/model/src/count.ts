import type { Diagnostic } from './diagnostic.js';
import type { Interpretation } from './interpretation.js';
import type { Level } from './definitions.js';
import type { PersonForm } from './person-form.js';
import type { Place } from './place.js';
import type { Source } from './source.js';

/** How exact a published number is. */
export type Exactness = 'exact' | 'approximate' | 'minimum';

/** One number that was delivered, with what it counts and the cell that it stands in. */
export interface Count {
  readonly round: string;
  readonly geo: string;
  readonly level: Level;
  /** A code of the measure list, for example `persons`. */
  readonly measure: string;
  /** Variable id to code, for example `{ situation: '1', sex: 'woman' }`. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
  readonly exactness: Exactness;
  /** Which version of a published series the number belongs to, for example `as_published`. */
  readonly version: string;
  /** Who published the number, where it is a published one. */
  readonly citation?: { readonly title: string; readonly url?: string; readonly note?: string };
  readonly at: Place;
  /** The forms whose persons it counts, where it counts persons told apart. */
  readonly forms?: readonly Place[];
}

/** What confronting one rule gave: how many of its comparisons came out each way. */
export interface RuleOutcome {
  /** The id of the rule. */
  readonly rule: string;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
}

/** Whether the numbers of a delivery can be used. */
export type Verdict = 'accepted' | 'accepted-with-findings' | 'rejected';

/** One file, read and judged. Nothing in it is lost: `cells.read = cells.used + cells.named`. */
export interface Batch {
  readonly source: Source;
  /** Our own form, a tidy table with just the headings of one, a table of any other layout, or forms about persons. */
  readonly form: 'counts' | 'tidy' | 'table' | 'persons' | null;
  /** The id of the count form that it is, for example `counts`; absent where it is none of ours. */
  readonly countForm?: string;
  readonly round: string | null;
  /** The one municipality that the file is about; null where it holds several, or none could be told. */
  readonly municipality: string | null;
  readonly counts: readonly Count[];
  /** One for each row about a person. */
  readonly forms: readonly PersonForm[];
  /** The municipalities that say that they have nothing to report. */
  readonly nothingToReport: readonly string[];
  /** The day the form was filled in, `2023-04-14`. */
  readonly date: string | null;
  /** True where something is written under Comment on the cover; what it says is not kept. */
  readonly explained: boolean;
  /** What confronting the round's rules gave; a rule that nothing could be compared for is left out. */
  readonly rules: readonly RuleOutcome[];
  /** How each table was read; none for a form of ours, whose cells know what they are. */
  readonly interpretations: readonly Interpretation[];
  readonly verdict: Verdict;
  readonly cells: { readonly read: number; readonly used: number; readonly named: number };
  readonly diagnostics: readonly Diagnostic[];
}
