import { cellAddress, columnLetters, type CellRange, type Grid, type Workbook } from '@kartlagg/model';
import { gridOfMarkdown } from '@kartlagg/testkit';
import type { ColumnMeaning, TableLayout, Understanding } from '../src/layout/table-layout.js';

/** `B2:C2` as a range. */
export function range(text: string): CellRange {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(text);
  if (match === null) throw new Error(`no range: ${text}`);
  const [, from = '', top = '', to = '', bottom = ''] = match;
  return { fromRow: Number(top), fromColumn: columnOf(from), toRow: Number(bottom), toColumn: columnOf(to) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A sheet as a Markdown table shows it, with what is merged. A line of bars alone is a blank row. */
export function sheet(table: string, merges: readonly string[] = [], name = 'Blad1'): Grid {
  const lines = table.split('\n').map((line) => (/^[\s|]*\|[\s|]*$/u.test(line) ? `|${BLANK}|` : line));
  const { cells, ...grid } = gridOfMarkdown(lines.join('\n'), name);
  const own = { ...grid, cells: cells.filter(({ raw }) => raw !== BLANK) };
  return merges.length === 0 ? own : { ...own, merges: merges.map(range) };
}

const BLANK = '¤';

/** A workbook with some sheets. */
export function book(grids: readonly Grid[], path = 'svar.xlsx'): Workbook {
  return { source: { path, sha256: 'a', bytes: 1 }, format: 'xlsx', macros: false, grids };
}

/** What a layout says, a line for the table and one for each column: `C Kvinnor: antal sex=woman`. */
export function layoutLines(layout: TableLayout): readonly string[] {
  const { firstRow, lastRow, columns, fixed, skippedRows, headings, grid } = layout;
  const heads = headings.map(({ row, column }) => cellAddress(row, column)).join(' ');
  const skipped = [...skippedRows].length > 0 ? ` utom ${[...skippedRows].join(' ')}` : '';
  const known = fixed
    .filter(({ variable, from }) => variable !== 'round' || from !== 'round')
    .map(({ variable, code, from, cell, how }) => {
      const where = cell === undefined ? from : cellAddress(cell.row, cell.column);
      return `${variable}=${code} (${where}${how === undefined ? '' : `, ${how}`})`;
    });
  return [
    `${grid.sheet} rad ${firstRow}-${lastRow}${skipped} [${heads}] ${known.join(' ')}`.trim(),
    ...columns.map(
      ({ column, heading, meaning, how }) =>
        `${columnLetters(column)} ${heading === '' ? '-' : heading}: ${meaningWords(meaning)}${how === undefined ? '' : ` ~${how}`}`,
    ),
  ];
}

function meaningWords(meaning: ColumnMeaning): string {
  switch (meaning.is) {
    case 'variable':
      return `${meaning.variable}${meaning.fillsDown === true ? ' nedåt' : ''}`;
    case 'count': {
      const codes = Object.entries(meaning.codes).map(([variable, code]) => `${variable}=${code}`);
      return ['antal', ...(meaning.measure === undefined ? [] : [meaning.measure]), ...codes].join(' ');
    }
    case 'ignored':
      return `läses inte${meaning.why === undefined ? '' : ` (${meaning.why})`}${meaning.said === true ? ' sagt' : ''}`;
    case 'unclear':
      return `oklart: ${meaning.readings.map(meaningWords).join(' eller ')}`.trim();
  }
}

/** All that was understood. */
export function understandingLines({ tables, personRows, otherYears }: Understanding): readonly string[] {
  return [
    ...tables.flatMap(layoutLines),
    ...personRows.map(({ grid, rows }) => `${grid.sheet} personrader: ${rows}`),
    ...otherYears.map(
      ({ grid, cell, year }) =>
        `${grid.sheet} annat år: ${year}${cell === undefined ? '' : ` (${cellAddress(cell.row, cell.column)})`}`,
    ),
  ];
}
