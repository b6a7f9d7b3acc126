import type { CellKey, Exactness, TableFrame } from '@kartlagg/model';

/** Why a cell has no number. */
export type AbsentStatus =
  /** The question was not in the form. */
  | 'not_asked'
  /** It was asked, and nobody answered it. */
  | 'not_answered'
  /** A rate whose population is not known. */
  | 'no_denominator'
  /** The source does not give it. */
  | 'not_available'
  /** A change between figures that must not be compared. */
  | 'not_comparable';

/** A number that exists. */
export interface StatFigure {
  readonly key: CellKey;
  readonly measure: string;
  /** `nothing_to_report` is a zero that was said with a tick rather than with a number. */
  readonly status: 'value' | 'nothing_to_report';
  readonly value: number;
  /** What is divided, where the measure is a rate, share or change. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The day that the denominator holds for, `2022-12-31`. */
  readonly denominatorDate?: string;
  readonly exactness: Exactness;
  /** The title of the publication that a published figure stands in. */
  readonly source?: string;
  /**
   * For a derived number (rate, share, change): the counts of people that it shows together with public figures.
   * It is hidden where one of them is. Absent for a plain count, which stands for itself.
   */
  readonly reveals?: readonly number[];
}

/** A number that does not exist. */
export interface StatGap {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: AbsentStatus;
}

/** A table with true numbers: never published as it is. */
export interface StatTable extends TableFrame {
  readonly cells: readonly (StatFigure | StatGap)[];
}
