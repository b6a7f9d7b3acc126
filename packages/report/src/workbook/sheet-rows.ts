import { cellAddress, type CellPlan, type CellStyle } from '@kartlagg/model';

/** One cell of a sheet that is read from top to bottom. */
export interface SheetCell {
  readonly value: string | number;
  readonly style: CellStyle;
  readonly link?: string;
}

/** Rows of cells from column A; an empty row is a blank line. */
export type SheetRow = readonly SheetCell[];

/** A row with one text in column A. */
export function textRow(value: string, style: CellStyle): SheetRow {
  return [{ value, style }];
}

/** Rows as the cells of a sheet, the first row being `firstRow`. */
export function cellsOf(rows: readonly SheetRow[], firstRow: number): CellPlan[] {
  return rows.flatMap((row, down) =>
    row.map((cell, across) => ({ at: cellAddress(firstRow + down, across + 1), ...cell })),
  );
}
