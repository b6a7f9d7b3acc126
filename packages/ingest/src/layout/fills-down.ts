import type { OpenTable } from './open-table.js';
import { cellIn, type Sheet } from './sheet.js';

/**
 * True for a label column that is filled only on the first row of each group, or merged over it: where it is blank, a
 * label column to the right of it is not.
 */
export function fillsDown(column: number, table: OpenTable, sheet: Sheet): boolean {
  const { body, labelColumns } = table;
  const [first] = body;
  if (first === undefined || cellIn(first, column) === undefined) return false;
  const last = body.at(-1)?.row ?? first.row;
  const isMerged = sheet
    .mergesDown(column)
    .some(({ fromRow, toRow }) => fromRow <= last && toRow >= first.row);
  if (isMerged) return true;
  const further = labelColumns.filter((other) => other > column);
  const blank = body.filter((row) => cellIn(row, column) === undefined);
  return blank.length > 0 && blank.every((row) => further.some((other) => cellIn(row, other) !== undefined));
}
