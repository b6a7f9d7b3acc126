import type { Grid, RawCell, Workbook } from '@kartlagg/model';
import type { IngestOptions } from '../src/index.js';
import type { ColumnMeaning, LayoutColumn, TableLayout, Understanding } from '../src/layout/table-layout.js';
import { Ledger } from '../src/ledger.js';
import { noteHiddenNumbers } from '../src/note-hidden-numbers.js';
import { confrontRules } from '../src/rules/confront-rules.js';
import { readTables } from '../src/table/read-tables.js';
import type { Survey } from '@kartlagg/survey';
import { csv } from './workbooks.js';

/** A sheet from a Markdown table, every line of it: `> A title` is a row with one cell. Digits are numbers. */
export function sheet(name: string, markdown: string, more: Partial<Grid> = {}): Grid {
  const table = markdown.replaceAll(/^\s*> (.*)$/gmu, '| $1 |');
  const cells = csv(table).grids[0]?.cells ?? [];
  return { sheet: name, hidden: false, cells: cells.map(typed), ...more };
}

function typed(cell: RawCell): RawCell {
  return /^\d+(?:\.\d+)?$/u.test(cell.raw) ? { ...cell, kind: 'number' } : cell;
}

export function book(...grids: readonly Grid[]): Workbook {
  return {
    source: { path: 'lund.xlsx', sha256: 'a', bytes: 1 },
    format: 'xlsx',
    macros: false,
    grids,
  };
}

interface Shape extends Partial<Omit<TableLayout, 'columns'>> {
  /** The row of the headings; 1 unless said. */
  readonly head?: number;
  /** How the heading in a column was understood. */
  readonly how?: Readonly<Record<number, LayoutColumn['how']>>;
}

/**
 * A layout by hand, a word for each column from the first: `situation` is a variable, `situation↓` one that fills down,
 * `sex=man` numbers of men, `count` numbers, `households:` numbers of households, `–` nothing that is read, `·` the same by a mapping, `?` nothing
 * that is known, `?sex=man/sex=woman` one of two.
 */
export function layout(grid: Grid, words: string, shape: Shape = {}): TableLayout {
  const { head = 1, how = {}, ...more } = shape;
  const headings = grid.cells.filter(({ row, column }) => row === head && column <= words.split(' ').length);
  return {
    grid,
    headings,
    firstRow: head + 1,
    lastRow: grid.cells.at(-1)?.row ?? head,
    skippedRows: new Set(),
    columns: words.split(' ').map((word, index): LayoutColumn => {
      const column = index + 1;
      const heading = headings.find((cell) => cell.column === column)?.shown ?? '';
      const understood = how[column];
      const meaning = meaningOf(word);
      return understood === undefined
        ? { column, heading, meaning }
        : { column, heading, meaning, how: understood };
    }),
    fixed: LUND,
    translate: () => undefined,
    ...more,
  };
}

/** Everything is about Lund in the survey's round. */
export const LUND: TableLayout['fixed'] = [
  { variable: 'municipality', code: '1281', from: 'mapping' },
  { variable: 'round', code: '2023', from: 'round' },
];

function meaningOf(word: string): ColumnMeaning {
  if (word === '–') return { is: 'ignored' };
  if (word === '·') return { is: 'ignored', said: true };
  if (word.startsWith('?'))
    return { is: 'unclear', readings: word === '?' ? [] : word.slice(1).split('/').map(meaningOf) };
  if (word === 'count' || word.includes('=') || word.includes(':')) {
    const [measure = '', codes = ''] = word.includes(':') ? word.split(':') : ['', word];
    const pairs = codes.split('&').flatMap((pair) => (pair.includes('=') ? [pair.split('=')] : []));
    return {
      is: 'count',
      codes: Object.fromEntries(pairs) as Record<string, string>,
      ...(measure !== '' && { measure }),
    };
  }
  return { is: 'variable', variable: word.replace('↓', ''), ...(word.endsWith('↓') && { fillsDown: true }) };
}

/** Reads tables by layouts that were made by hand, as `ingest` reads those that it finds. */
export function readLayouts(
  workbook: Workbook,
  tables: readonly TableLayout[],
  survey: Survey,
  understanding: Partial<Understanding> = {},
  options: IngestOptions = {},
) {
  const ledger = new Ledger(workbook);
  const found = { tables, personRows: [], otherYears: [], mappingsUsed: [], ...understanding };
  const reading = readTables(workbook, found, survey, ledger, options);
  confrontRules(reading, survey, ledger);
  noteHiddenNumbers(workbook, reading.counts, ledger);
  return { ...reading, ...ledger.settle() };
}
