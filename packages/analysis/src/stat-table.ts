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
  | 'not_comparable'
  /** What the data do not let a model say. */
  | 'no_estimate';

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

/** A number that is only known to lie between two others, both of which it may be. */
export interface StatRange {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: 'range';
  readonly from: number;
  readonly to: number;
}

/** A number that does not exist. */
export interface StatGap {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: AbsentStatus;
}

export type StatCell = StatFigure | StatRange | StatGap;

/** A table with true numbers: never published as it is. */
export interface StatTable extends TableFrame {
  readonly cells: readonly StatCell[];
}
