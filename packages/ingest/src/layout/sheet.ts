import type { CellRange, Grid, RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';

/** A row that says something: its cells from left to right, without those that show nothing. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** A grid as its rows, with what is merged. */
export interface Sheet {
  readonly grid: Grid;
  readonly rows: readonly SheetRow[];
  /** The merged ranges that begin in a row. */
  readonly mergesFrom: (row: number) => readonly CellRange[];
  /** The merged ranges that begin in a column and are higher than a row. */
  readonly mergesDown: (column: number) => readonly CellRange[];
}

/** Gathers the cells of a grid by row. */
export function sheetOf(grid: Grid): Sheet {
  const rows: { row: number; cells: RawCell[] }[] = [];
  for (const cell of grid.cells) {
    if (isBlank(cell)) continue;
    const last = rows.at(-1);
    if (last?.row === cell.row) last.cells.push(cell);
    else rows.push({ row: cell.row, cells: [cell] });
  }
  const byRow = new Map<number, CellRange[]>();
  const byColumn = new Map<number, CellRange[]>();
  for (const merge of grid.merges ?? []) {
    push(byRow, merge.fromRow, merge);
    if (merge.toRow > merge.fromRow) push(byColumn, merge.fromColumn, merge);
  }
  return {
    grid,
    rows,
    mergesFrom: (row) => byRow.get(row) ?? [],
    mergesDown: (column) => byColumn.get(column) ?? [],
  };
}

function push(map: Map<number, CellRange[]>, key: number, merge: CellRange): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [merge]);
  else known.push(merge);
}

/** The cells of a row between two columns; both belong to it. */
export function cellsBetween({ cells }: SheetRow, left: number, right: number): readonly RawCell[] {
  let from = firstFrom(cells, left);
  const found: RawCell[] = [];
  for (let cell = cells[from]; cell !== undefined && cell.column <= right; cell = cells[(from += 1)])
    found.push(cell);
  return found;
}

/** The cell of a row in a column. */
export function cellIn({ cells }: SheetRow, column: number): RawCell | undefined {
  const cell = cells[firstFrom(cells, column)];
  return cell?.column === column ? cell : undefined;
}

/** The index of the first cell that does not stand to the left of a column. */
function firstFrom(cells: readonly RawCell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
