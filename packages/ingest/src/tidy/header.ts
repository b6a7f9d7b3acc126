import { columnLetters, type Grid, type RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { Ledger } from '../ledger.js';
import { sameText } from '../same-text.js';

/** The headings of a tidy table: in which row they stand, and which column holds which variable. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, { readonly column: number; readonly heading: string }>;
}

const REQUIRED = ['municipality', 'round', 'situation', 'count'];
/** Variables that only make sense in what the program itself writes. */
const NOT_DELIVERED: ReadonlySet<string> = new Set(['geo', 'year', 'reply']);

/** True where the first row of a sheet has enough headings to be a tidy table. */
export function looksTidy(grid: Grid, survey: Survey): boolean {
  const names = new Set(headings(grid).map((cell) => variableOf(cell, survey)));
  return REQUIRED.filter((name) => names.has(name)).length >= 2;
}

/**
 * Finds the variable of each column. Reports headings that mean nothing or that come twice, with all that stands below
 * them, and headings that are missing: the sheet is then not read, and null is returned.
 */
export function readHeader(grid: Grid, survey: Survey, ledger: Ledger): Header | null {
  const cells = headings(grid);
  const columns = new Map<string, { column: number; heading: string; cell: RawCell }>();
  for (const cell of cells) {
    const variable = variableOf(cell, survey);
    const first = variable === undefined ? undefined : columns.get(variable);
    if (variable === undefined) reportUnknown(cell, grid, ledger);
    else if (first !== undefined) reportRepeated(cell, first.cell, grid, ledger);
    else columns.set(variable, { column: cell.column, heading: cell.shown.trim(), cell });
  }
  reportHeadless(cells, grid, ledger);
  const missing = REQUIRED.filter((name) => !columns.has(name));
  for (const name of missing) reportMissing(name, cells, grid, survey, ledger);
  if (missing.length > 0) return null;
  ledger.use(...[...columns.values()].map(({ cell }) => cell));
  return { row: cells[0]?.row ?? 1, columns };
}

/** The cells of the first row that says anything. */
function headings(grid: Grid): readonly RawCell[] {
  const row = grid.cells.find((cell) => !isBlank(cell))?.row;
  return grid.cells.filter((cell) => cell.row === row && !isBlank(cell));
}

function variableOf(cell: RawCell, survey: Survey): string | undefined {
  const heading = sameText(cell.shown);
  const variable = survey.variables.find(
    ({ id, columns }) => !NOT_DELIVERED.has(id) && columns.some((column) => sameText(column) === heading),
  );
  return variable?.id;
}

function below(grid: Grid, { row, column }: RawCell): readonly RawCell[] {
  return grid.cells.filter((cell) => cell.column === column && cell.row > row && !isBlank(cell));
}

function reportUnknown(cell: RawCell, grid: Grid, ledger: Ledger): void {
  const cells = below(grid, cell);
  const params = { column: cell.shown.trim(), cells: cells.length };
  ledger.report('header.unknown-column', ledger.place(grid, [cell, ...cells]), params);
}

function reportRepeated(cell: RawCell, first: RawCell, grid: Grid, ledger: Ledger): void {
  const at = ledger.place(grid, [cell, ...below(grid, cell)]);
  const params = { column: cell.shown.trim(), first: ledger.place(grid, [first]).cell ?? '' };
  ledger.report('header.repeated-column', at, params);
}

/** Columns that hold something but have no heading. */
function reportHeadless(heads: readonly RawCell[], grid: Grid, ledger: Ledger): void {
  const headed = new Set(heads.map(({ column }) => column));
  const headless = new Map<number, RawCell[]>();
  for (const cell of grid.cells) {
    if (headed.has(cell.column) || isBlank(cell)) continue;
    const cells = headless.get(cell.column);
    if (cells === undefined) headless.set(cell.column, [cell]);
    else cells.push(cell);
  }
  for (const [column, cells] of headless)
    ledger.report('header.unknown-column', ledger.place(grid, cells), {
      column: columnLetters(column),
      cells: cells.length,
    });
}

function reportMissing(
  name: string,
  cells: readonly RawCell[],
  grid: Grid,
  survey: Survey,
  ledger: Ledger,
): void {
  const column = survey.variables.find(({ id }) => id === name)?.label ?? { sv: name };
  const found = cells.map((cell) => cell.shown.trim()).join(', ');
  ledger.report('header.missing-column', ledger.place(grid), { column, found });
}
