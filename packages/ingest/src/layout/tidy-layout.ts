import type { Grid, RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import { sameText } from '../same-text.js';
import type { ColumnMeaning, TableLayout } from './table-layout.js';

const REQUIRED = ['municipality', 'round', 'situation', 'count'];
/** Variables that only make sense in what the program itself writes. */
const NOT_DELIVERED: ReadonlySet<string> = new Set(['geo', 'year', 'reply']);

/**
 * The layout of a tidy table by the exact headings of its first row that says anything. Undefined where fewer than two of
 * those that it must have stand there; with some of them, it says which are missing.
 */
export function tidyLayout(grid: Grid, survey: Survey): TableLayout | undefined {
  const row = grid.cells.find((cell) => !isBlank(cell))?.row ?? 0;
  const headings = grid.cells.filter((cell) => cell.row === row && !isBlank(cell));
  const names = new Set(headings.map((cell) => variableOf(cell, survey)));
  if (REQUIRED.filter((name) => names.has(name)).length < 2) return undefined;
  const byColumn = new Map(headings.map((cell) => [cell.column, cell]));
  const held = new Set(grid.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column));
  return {
    grid,
    headings,
    firstRow: row + 1,
    lastRow: grid.cells.at(-1)?.row ?? row,
    skippedRows: new Set(),
    columns: [...held]
      .sort((a, b) => a - b)
      .map((column) => ({
        column,
        heading: byColumn.get(column)?.shown.trim() ?? '',
        meaning: meaningOf(byColumn.get(column), survey),
      })),
    fixed: [],
    missing: REQUIRED.filter((name) => !names.has(name)),
    translate: () => undefined,
  };
}

function meaningOf(head: RawCell | undefined, survey: Survey): ColumnMeaning {
  const variable = head === undefined ? undefined : variableOf(head, survey);
  if (variable === undefined) return { is: 'ignored' };
  return variable === 'count' ? { is: 'count', codes: {} } : { is: 'variable', variable };
}

function variableOf(cell: RawCell, survey: Survey): string | undefined {
  const heading = sameText(cell.shown);
  return survey.variables.find(
    ({ id, columns }) => !NOT_DELIVERED.has(id) && columns.some((column) => sameText(column) === heading),
  )?.id;
}
