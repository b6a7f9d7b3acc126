import type { Grid, RawCell, Workbook } from '@kartlagg/model';
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
    const numbers = cells.filter(isNumber);
    const numbered = rowNumbers(numbers, tabled);
    const labelOf = labelsBefore(grid, numbers);
    const isRemark = (cell: RawCell): boolean =>
      isNoCount(cell, tabled, survey) || numbered.has(cell) || CONTACT.test(labelOf(cell));
    const texts = cells.filter((cell) => !isNumber(cell) || isRemark(cell));
    if (texts.length > 0) ledger.report('sheet.notes', ledger.place(grid, texts), { cells: texts.length });
  }
}

/** The round's own year beside a word such as `År`, shares, and what stands in rows that are no answers. */
function isNoCount({ row, shown }: RawCell, tables: readonly TableLayout[], { round }: Survey): boolean {
  const isSkipped = tables.some(({ skippedRows }) => skippedRows.has(row));
  return isSkipped || shown.includes('%') || shown.trim() === `${round.year}`;
}

/** What a number beside it is to reach somebody or something by. It is never quoted. */
const CONTACT =
  /^\s*(?:telefon\p{L}*|tele?|tfn|mobil\p{L}*|fax|direkt(?:nummer|nr)|post(?:nummer|nr)|org(?:anisations)?\.?[ -]?(?:nummer|nr)|diarienummer|dnr|ärendenummer)(?!\p{L})[\s.:]*$/iu;

/** The text that stands directly before one of these cells in its row; nothing where none does. */
function labelsBefore(grid: Grid, numbers: readonly RawCell[]): (cell: RawCell) => string {
  const before = new Set(numbers.map(({ row, column }) => `${row}/${column - 1}`));
  const rows = new Set(numbers.map(({ row }) => row));
  const texts = new Map(
    grid.cells.flatMap(({ row, column, shown }) => {
      const at = rows.has(row) ? `${row}/${column}` : '';
      return before.has(at) ? [[at, shown] as const] : [];
    }),
  );
  return ({ row, column }) => texts.get(`${row}/${column - 1}`) ?? '';
}

/** Cells directly before a table that hold 1, 2, 3 … from its first row on: they number the rows. */
function rowNumbers(numbers: readonly RawCell[], tables: readonly TableLayout[]): ReadonlySet<RawCell> {
  const open = new Map(numbers.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const found = new Set<RawCell>();
  for (const { firstRow, lastRow, columns } of tables) {
    const left = columns.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
    const run: RawCell[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const cell = open.get(`${row}/${left - 1}`);
      if (cell?.shown.trim() !== `${run.length + 1}`) break;
      run.push(cell);
    }
    const hasMore = open.has(`${firstRow + run.length}/${left - 1}`);
    if (run.length > 1 && !hasMore) for (const cell of run) found.add(cell);
  }
  return found;
}

/** Uses the texts of our own form where its sheets have lost what they are known by. */
function useOwnTexts({ grids }: Workbook, survey: Survey, municipality: string | null, ledger: Ledger): void {
  const titles = new Set(survey.form.blocks.flatMap(({ title }) => [title.sv, title.en ?? title.sv]));
  if (!grids.some(({ cells }) => cells.some(({ raw }) => titles.has(raw.trim())))) return;
  const texts = formTexts(survey, municipality);
  const open = [...ledger.open().values()].flat();
  ledger.useAll(open.filter((cell) => isFormText(cell, texts)));
}
