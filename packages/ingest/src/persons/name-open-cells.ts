import { columnLetters, type Grid, type RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import { grouped } from '../grouped.js';
import type { Ledger } from '../ledger.js';
import type { PersonTable } from './person-table.js';

/**
 * Names what nobody has taken in a file about persons, without quoting any of it: below the headings a column that is
 * not known, elsewhere notes; sheets without persons are not read.
 *
 * @param known Sheets that are the form's own: what stands in them besides is notes.
 */
export function nameOpenCells(
  tables: readonly PersonTable[],
  known: ReadonlySet<Grid>,
  ledger: Ledger,
): void {
  for (const [grid, open] of ledger.open()) {
    const cells = open.filter((cell) => !isBlank(cell));
    ledger.useAll(open.filter(isBlank));
    if (cells.length === 0) continue;
    const table = tables.find((one) => one.grid === grid);
    if (table === undefined && !known.has(grid)) {
      ledger.report('sheet.unknown', ledger.place(grid), { cells: cells.length });
      continue;
    }
    const notes = table === undefined ? cells : nameColumns(table, cells, ledger);
    if (notes.length > 0) ledger.report('sheet.notes', ledger.place(grid, notes), { cells: notes.length });
  }
}

/** Reports the columns without a question, and gives the cells that stand elsewhere. */
function nameColumns(
  { grid, headerRow, columns }: PersonTable,
  cells: readonly RawCell[],
  ledger: Ledger,
): readonly RawCell[] {
  const asked = new Set(columns.map(({ column }) => column));
  const isBeside = ({ row, column }: RawCell): boolean => row > headerRow && !asked.has(column);
  for (const [letters, beside] of grouped(cells.filter(isBeside), ({ column }) => columnLetters(column)))
    ledger.report('header.unknown-column', ledger.place(grid, beside), {
      column: letters,
      cells: beside.length,
    });
  return cells.filter((cell) => !isBeside(cell));
}
