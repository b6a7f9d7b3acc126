import type { AbsentStatus } from '@kartlagg/analysis';
import type { CellKey, Exactness, TableFrame, Text } from '@kartlagg/model';

/** A number that may be seen. */
export interface ShownCell {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: 'value' | 'nothing_to_report';
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly denominatorDate?: string;
  readonly exactness: Exactness;
  /** The title of the publication that a published figure stands in. */
  readonly source?: string;
}

/** A number that is only known to lie between two others, both of which may be seen. */
export interface RangeCell {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: 'range';
  readonly from: number;
  readonly to: number;
}

/** A number that may not be seen: it is not here. */
export interface HiddenCell {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: 'suppressed';
}

/** There is no number. */
export interface AbsentCell {
  readonly key: CellKey;
  readonly measure: string;
  readonly status: AbsentStatus;
}

export type ProtectedCell = ShownCell | RangeCell | HiddenCell | AbsentCell;

/** What the reader is told of the protection. */
export interface Protection {
  readonly policy: string;
  readonly name: Text;
  /** Printed instead of a hidden number. */
  readonly symbol: string;
  readonly legend: Text;
  readonly hidden: number;
  /** True where hidden numbers might be recovered by subtraction: not for publication. */
  readonly working: boolean;
  readonly workingMark: Text;
}

/** The only kind of table that charts and reports take. */
export interface ProtectedTable extends TableFrame {
  readonly cells: readonly ProtectedCell[];
  readonly protection: Protection;
}

/** True for a cell with a number. */
export function isShown(cell: ProtectedCell): cell is ShownCell {
  return cell.status === 'value' || cell.status === 'nothing_to_report';
}
