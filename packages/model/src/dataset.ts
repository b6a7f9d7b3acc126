import type { Count } from './count.js';
import type { PersonSet } from './person.js';

/**
 * What became of one municipality that was asked. `zero` is an answered form with nothing but zeros;
 * `nothing_to_report` is a tick; `rejected` is a delivery with errors; `silent` is no delivery at all.
 */
export type ReplyStatus = 'answered' | 'zero' | 'nothing_to_report' | 'rejected' | 'silent';

/** What one municipality that was asked answered. A rejected or silent one has no counts. */
export interface Reply {
  readonly municipality: string;
  readonly reply: ReplyStatus;
  /** The path of the delivery that counts; null where there is none. */
  readonly file: string | null;
  readonly counts: readonly Count[];
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
  /** Those of the published figures that a rule was confronted with: they need stand in no table. */
  readonly compared?: ReadonlySet<Count>;
}
