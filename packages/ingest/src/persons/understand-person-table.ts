import type { Grid, PersonColumn, Workbook } from '@kartlagg/model';
import { Ledger } from '../ledger.js';
import { keyedPersonTable } from './keyed-person-table.js';
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
  /** The rows below the headings that hold anything in these columns. */
  readonly rows: readonly number[];
}

/** The tables of persons of a workbook: of our own form by its keys, of others by their headings. */
export function understandPersonTable(
  workbook: Workbook,
  survey: PersonRound,
): readonly UnderstoodPersonTable[] {
  const { persons } = survey;
  const keyed = stampedSheets(workbook, ROWS_STAMP).slice(0, 1);
  if (keyed.length > 0)
    return keyed.map((stamped) => understood(keyedPersonTable(stamped, persons, new Ledger(workbook))));
  const sure = surePersonTables(workbook, persons);
  const found = sure.length > 0 ? sure : likelyPersonTables(workbook, new Set(), persons);
  return found.map(({ table }) => understood(table));
}

function understood({ grid, headerRow, columns }: PersonTable): UnderstoodPersonTable {
  const known = new Set(columns.map(({ column }) => column));
  const rows = new Set(
    grid.cells.filter(({ row, column }) => row > headerRow && known.has(column)).map(({ row }) => row),
  );
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
    rows: [...rows],
  };
}
