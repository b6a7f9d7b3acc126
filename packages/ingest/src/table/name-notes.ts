import type { RawCell, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import { isNumber } from '../codecs/stored-number.js';
import { formTexts, isFormText } from '../form/form-texts.js';
import type { TableLayout } from '../layout/table-layout.js';
import type { Ledger } from '../ledger.js';

/**
 * Names what stands around the tables: one note for each sheet with its texts, which are never quoted, and sheets without
 * a table. What our own form writes by itself is used. Numbers are left to be found outside.
 */
export function nameNotes(
  workbook: Workbook,
  tables: readonly TableLayout[],
  survey: Survey,
  municipality: string | null,
  ledger: Ledger,
): void {
  for (const grid of workbook.grids) ledger.useAll(grid.cells.filter(isBlank));
  useOwnTexts(workbook, survey, municipality, ledger);
  for (const [grid, cells] of ledger.open()) {
    if (cells.length === 0) continue;
    const tabled = tables.filter((table) => table.grid.sheet === grid.sheet);
    if (tabled.length === 0) {
      ledger.report('sheet.unknown', ledger.place(grid), { cells: cells.length });
      continue;
    }
    const texts = cells.filter((cell) => !isNumber(cell) || isNoCount(cell, tabled, survey));
    if (texts.length > 0) ledger.report('sheet.notes', ledger.place(grid, texts), { cells: texts.length });
  }
}

/** The round's own year beside a word such as `År`, shares, and what stands in rows that are no answers. */
function isNoCount({ row, shown }: RawCell, tables: readonly TableLayout[], { round }: Survey): boolean {
  const isSkipped = tables.some(({ skippedRows }) => skippedRows.has(row));
  return isSkipped || shown.includes('%') || shown.trim() === `${round.year}`;
}

/** Uses the texts of our own form where its sheets have lost what they are known by. */
function useOwnTexts({ grids }: Workbook, survey: Survey, municipality: string | null, ledger: Ledger): void {
  const titles = new Set(survey.form.blocks.flatMap(({ title }) => [title.sv, title.en ?? title.sv]));
  if (!grids.some(({ cells }) => cells.some(({ raw }) => titles.has(raw.trim())))) return;
  const texts = formTexts(survey, municipality);
  const open = [...ledger.open().values()].flat();
  ledger.useAll(open.filter((cell) => isFormText(cell, texts)));
}
