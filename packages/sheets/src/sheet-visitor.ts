import type { CellRange, LineRange, RawCell } from '@kartlagg/model';

/** What is known of a sheet before its cells. */
export interface SheetStart {
  readonly sheet: string;
  readonly hidden: boolean;
}

/** A hyperlink and the cells that it covers. */
export interface SheetLink extends CellRange {
  readonly link: string;
}

/** What is known of a sheet after its cells: all of it stands behind them in the file, or is gathered on the way. */
export interface SheetEnd {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly LineRange[];
  readonly hiddenColumns: readonly LineRange[];
  /** Hyperlinks that cells have not been given already. Where several cover a cell, the first one holds. */
  readonly links: readonly SheetLink[];
}

/**
 * Whoever is handed a workbook's cells one at a time. Cells come as they stand in the file, which nearly always is row
 * by row; nothing is kept of a cell that has been handed over.
 */
export interface SheetVisitor {
  sheet?(sheet: SheetStart): void;
  cell(cell: RawCell): void;
  end?(sheet: SheetEnd): void;
}
