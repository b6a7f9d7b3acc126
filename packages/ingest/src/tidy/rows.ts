import { placeText, type Count, type Grid, type Level, type RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { IngestOptions } from '../ingest-options.js';
import type { Ledger } from '../ledger.js';
import type { Answer } from '../question.js';
import type { Header } from './header.js';
import { readRow } from './row.js';

/** One row that could be understood. Its value is null where only the number could not be read. */
export interface TidyRow {
  readonly answer: Answer;
  readonly level: Level;
  readonly version: string;
  readonly citation: Count['citation'] | undefined;
  /** What the row counts, as one text: two rows with the same key count the same thing. */
  readonly key: string;
}

export interface TidyContext {
  readonly grid: Grid;
  readonly header: Header;
  readonly survey: Survey;
  readonly ledger: Ledger;
  readonly options: IngestOptions;
  /** True in a text file. */
  readonly isText: boolean;
}

/** Reads the rows below a header. Reports what cannot be read, and rows that count what an earlier row counts. */
export function readRows(context: TidyContext, earlier: readonly TidyRow[]): readonly TidyRow[] {
  const { grid, ledger } = context;
  const first = new Map(earlier.map((row) => [row.key, row]));
  return cellsByRow(context).flatMap((cells) => {
    const row = readRow(cells, context);
    if (row === null) return [];
    const before = first.get(row.key);
    if (before === undefined) {
      first.set(row.key, row);
      return [row];
    }
    const at = ledger.place(grid, cells, row.answer.at.what);
    ledger.report('row.repeated', at, { first: placeText(before.answer.at) });
    return [];
  });
}

/** The cells of each row that stand in a column with a known heading. Cells that show nothing are used as blank. */
function cellsByRow({ grid, header, ledger }: TidyContext): readonly (readonly RawCell[])[] {
  const known = new Set([...header.columns.values()].map(({ column }) => column));
  const rows = new Map<number, RawCell[]>();
  for (const cell of grid.cells) {
    if (isBlank(cell)) ledger.use(cell);
    else if (cell.row > header.row && known.has(cell.column)) {
      const row = rows.get(cell.row);
      if (row === undefined) rows.set(cell.row, [cell]);
      else row.push(cell);
    }
  }
  return [...rows.values()];
}
