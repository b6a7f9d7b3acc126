import type { Grid, Mapping, PersonColumn, Workbook } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import { Ledger } from '../ledger.js';
import { keyedPersonTable, ROW_KEYS } from './keyed-person-table.js';
import type { PersonRound } from './person-round.js';
import { likelyPersonTables, surePersonTables } from './person-tables.js';
import type { PersonTable } from './person-table.js';
import { ROWS_STAMP, stampedSheets } from './person-stamp.js';

/** Where the persons of a file stand, for whoever rewrites it row by row. */
export interface UnderstoodPersonTable {
  readonly grid: Grid;
  /** The row of the lowest heading. */
  readonly headerRow: number;
  /** Its columns that answer something, from left to right. */
  readonly columns: readonly {
    readonly column: number;
    readonly heading: string;
    readonly variable: string;
    readonly kind: PersonColumn['kind'];
    readonly identity?: NonNullable<PersonColumn['identity']>;
  }[];
  /** Its other columns that hold anything, from left to right; the heading is empty where there is none. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  /** The rows below the headings that hold anything in its columns. */
  readonly rows: readonly number[];
}

/**
 * The tables of persons of a workbook: of our own form by its keys, of others by their headings or by a mapping. Where no
 * table is of persons for sure, every sheet in which questions are known.
 */
export function understandPersonTable(
  workbook: Workbook,
  { persons }: PersonRound,
  mappings: readonly Mapping[] = [],
): readonly UnderstoodPersonTable[] {
  const keyed = stampedSheets(workbook, ROWS_STAMP).slice(0, 1);
  if (keyed.length > 0)
    return keyed.map((stamped) => understood(keyedPersonTable(stamped, persons, new Ledger(workbook))));
  const sure = surePersonTables(workbook, persons, mappings);
  const found = sure.length > 0 ? sure : likelyPersonTables(workbook, new Set(workbook.grids), persons);
  return found.map(({ table }) => understood(table));
}

function understood({ grid, headings, headerRow, columns }: PersonTable): UnderstoodPersonTable {
  const known = new Set(columns.map(({ column }) => column));
  const below = grid.cells.filter((cell) => cell.row > headerRow && !isBlank(cell));
  const numbers = new Set(
    headings.flatMap(({ raw, column }) => (raw.trim() === ROW_KEYS.number ? [column] : [])),
  );
  const others = new Set(
    below.flatMap(({ column }) => (known.has(column) || numbers.has(column) ? [] : [column])),
  );
  const headingOf = (column: number): string =>
    headings.find((cell) => cell.row === headerRow && cell.column === column)?.shown ?? '';
  return {
    grid,
    headerRow,
    columns: columns
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, heading, asked: { variable, kind, identity } }) =>
        identity === undefined
          ? { column, heading, variable, kind }
          : { column, heading, variable, kind, identity },
      ),
    others: [...others].toSorted((a, b) => a - b).map((column) => ({ column, heading: headingOf(column) })),
    rows: [...new Set(below.filter(({ column }) => known.has(column)).map(({ row }) => row))],
  };
}
