import type { Grid, RawCell } from '@kartlagg/model';

/** A row and a column, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const WIDEST = 16_385;

/** Finds the cells of a grid by row and column; undefined where the grid holds nothing. */
export function cellFinder(grid: Pick<Grid, 'cells'>): (row: number, column: number) => RawCell | undefined {
  const cells = new Map(grid.cells.map((cell) => [cell.row * WIDEST + cell.column, cell]));
  return (row, column) => cells.get(row * WIDEST + column);
}

/** True for a cell that holds nothing that can be seen. */
export function isBlank(cell: RawCell): boolean {
  return cell.kind === 'text' && cell.raw.trim() === '';
}
