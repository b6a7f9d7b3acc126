import type { Grid, RawCell, Workbook } from '@kartlagg/model';
import { cellFinder } from '../cell-finder.js';
import { personCovers } from '../persons/person-stamp.js';
import { formStamps } from '../stamp.js';
import { COVER_KEYS } from './cover-rows.js';

/** The cell that marks the column of a cover's answers. */
export function answerColumn(grid: Grid, stamp: RawCell): RawCell | undefined {
  return grid.cells.find((cell) => cell.row === stamp.row && cell.raw.trim() === COVER_KEYS.column);
}

/** The cell with the key of one of a cover's rows. */
export function keyCell(grid: Grid, stamp: RawCell, key: string): RawCell | undefined {
  return grid.cells.find((cell) => cell.column === stamp.column && cell.raw.trim() === key);
}

/** The cells in which covers ask for a telephone number. */
export function phoneCells(workbook: Workbook): ReadonlySet<RawCell> {
  return new Set(
    [...formStamps(workbook), ...personCovers(workbook)].flatMap(({ grid, cell }) => {
      const row = keyCell(grid, cell, COVER_KEYS.field('phone'));
      const column = answerColumn(grid, cell);
      if (row === undefined || column === undefined) return [];
      return cellFinder(grid)(row.row, column.column) ?? [];
    }),
  );
}
