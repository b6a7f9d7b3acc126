import type { RawCell } from '@kartlagg/model';
import type { Position } from '../cell-finder.js';
import type { TidyContext } from './rows.js';

/** The cells of one row, by variable, and what has become of them. */
export interface RowCells {
  /** The cell of a variable; undefined where it is blank or has no column. */
  readonly cell: (variable: string) => RawCell | undefined;
  readonly text: (variable: string) => string | undefined;
  /** Where the cell of a variable stands, or would stand. */
  readonly position: (variable: string) => Position;
  readonly heading: (variable: string) => string;
  /** A cell that a finding names, and without which the row still says what it counts. */
  readonly leave: (cell: RawCell) => void;
  /** A finding that leaves it open what the row counts. */
  readonly fail: (cell?: RawCell) => void;
  readonly failed: () => boolean;
  /** Every cell that no finding names. */
  readonly understood: () => readonly RawCell[];
}

/** Opens a row for reading. */
export function rowCells(cells: readonly RawCell[], { header }: TidyContext): RowCells {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const row = cells[0]?.row ?? header.row;
  const named = new Set<RawCell>();
  let failed = false;
  const cellOf = (variable: string): RawCell | undefined =>
    byColumn.get(header.columns.get(variable)?.column ?? 0);
  return {
    cell: cellOf,
    text: (variable) => cellOf(variable)?.shown.trim(),
    position: (variable) => ({ row, column: header.columns.get(variable)?.column ?? 1 }),
    heading: (variable) => header.columns.get(variable)?.heading ?? variable,
    leave: (cell) => {
      named.add(cell);
    },
    fail: (cell) => {
      failed = true;
      if (cell !== undefined) named.add(cell);
    },
    failed: () => failed,
    understood: () => cells.filter((cell) => !named.has(cell)),
  };
}
