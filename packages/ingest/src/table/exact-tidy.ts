import type { Grid, RawCell, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { ColumnMeaning, LayoutColumn, TableLayout, Understanding } from '../layout/table-layout.js';
import { sameText } from '../same-text.js';

const REQUIRED = ['municipality', 'round', 'situation', 'count'];
/** Variables that only make sense in what the program itself writes. */
const NOT_DELIVERED: ReadonlySet<string> = new Set(['geo', 'year', 'reply']);

/** Finds the tidy tables of a workbook by the exact headings of their first row. */
export function exactTidy(workbook: Workbook, survey: Survey): Understanding {
  return {
    tables: workbook.grids.flatMap((grid) => tidyLayout(grid, survey)),
    personRows: [],
    otherYears: [],
    mappingsUsed: [],
  };
}

function tidyLayout(grid: Grid, survey: Survey): readonly TableLayout[] {
  const row = grid.cells.find((cell) => !isBlank(cell))?.row ?? 0;
  const headings = grid.cells.filter((cell) => cell.row === row && !isBlank(cell));
  const names = new Set(headings.map((cell) => variableOf(cell, survey)));
  if (REQUIRED.filter((name) => names.has(name)).length < 2) return [];
  const all = new Set(grid.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column));
  const columns = [...all]
    .sort((a, b) => a - b)
    .map((column): LayoutColumn => {
      const head = headings.find((cell) => cell.column === column);
      return { column, heading: head?.shown.trim() ?? '', meaning: meaningOf(head, survey) };
    });
  return [
    {
      grid,
      headings,
      firstRow: row + 1,
      lastRow: grid.cells.at(-1)?.row ?? row,
      skippedRows: new Set(),
      columns,
      fixed: [],
      missing: REQUIRED.filter((name) => !names.has(name)),
      translate: () => undefined,
    },
  ];
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
