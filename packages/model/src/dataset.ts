import type { Count } from './count.js';
import type { Text } from './definitions.js';
import type { PersonSet, SharedPersons } from './person.js';
import type { UnseenEstimate, UnseenRefusal } from './unseen.js';

/**
 * What became of one municipality that was asked. `zero` is an answered form with nothing but zeros;
 * `nothing_to_report` is a tick; `rejected` is a delivery with errors; `silent` is no delivery at all.
 */
export type ReplyStatus = 'answered' | 'zero' | 'nothing_to_report' | 'rejected' | 'silent';

/** The two parts of a municipality's answer: its own counts, and the person forms of its social services. */
export type ReplyPart = 'counts' | 'forms';

/** What one municipality that was asked answered. A rejected or silent one has no counts. */
export interface Reply {
  readonly municipality: string;
  readonly reply: ReplyStatus;
  /** The path of the delivery that counts; null where there is none. */
  readonly file: string | null;
  readonly counts: readonly Count[];
  /** True where its own social services sent person forms that can be used. */
  readonly ownForms?: true;
  /** What did not come, or cannot be used, in a round that asks for counts and person forms both. */
  readonly lacks?: ReplyPart;
  /** Where it says that it has nothing to report, and has answered with the other part. */
  readonly ticked?: ReplyPart;
}

/** All that a round is tabulated from. */
export interface Dataset {
  readonly round: string;
  /** Every municipality that was asked, by code. */
  readonly replies: readonly Reply[];
  /** Published figures, of any level and any year, for the series. */
  readonly published: readonly Count[];
  /** The persons whom person forms are about; they are counted beside the municipalities' own counts. */
  readonly persons?: PersonSet;
  /** The pairs of municipalities that have reported the same persons. */
  readonly shared?: readonly SharedPersons[];
  /** How many a model has that no answer has seen, with what must be said of it, for example why there is no estimate. */
  readonly unseen?: { readonly estimate: UnseenEstimate | UnseenRefusal; readonly notes: readonly Text[] };
  /** Those of the published figures that a rule was confronted with: they need stand in no table. */
  readonly compared?: ReadonlySet<Count>;
}
