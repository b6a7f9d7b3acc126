import { placeText, type Count, type Grid, type Level, type RawCell } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import type { CodeReader } from '../codecs/code.js';
import { grouped } from '../grouped.js';
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
  /** Reads the codes of a variable; undefined for one that has no list. */
  readonly codeReader: (variable: string) => CodeReader | undefined;
  /** True in a text file. */
  readonly isText: boolean;
}

/**
 * Reads the rows below a header. Reports what cannot be read, and rows that count what an earlier row counts.
 * `complete` is false where a row's number could belong anywhere.
 */
export function readRows(
  context: TidyContext,
  earlier: readonly TidyRow[],
): { readonly rows: readonly TidyRow[]; readonly complete: boolean } {
  const { grid, ledger } = context;
  const first = new Map(earlier.map((row) => [row.key, row]));
  let complete = true;
  const rows = cellsByRow(context).flatMap((cells) => {
    const { row, understood } = readRow(cells, context);
    complete &&= row !== null;
    const before = row === null ? undefined : first.get(row.key);
    if (row === null || before === undefined) {
      ledger.use(...understood);
      if (row === null) return [];
      first.set(row.key, row);
      return [row];
    }
    const at = ledger.place(grid, cells, row.answer.at.what);
    ledger.report('row.repeated', at, { first: placeText(before.answer.at) });
    return [];
  });
  return { rows, complete };
}

/** The cells of each row that stand in a column with a known heading. Cells that show nothing are used as blank. */
function cellsByRow({ grid, header, ledger }: TidyContext): readonly (readonly RawCell[])[] {
  const known = new Set([...header.columns.values()].map(({ column }) => column));
  ledger.use(...grid.cells.filter(isBlank));
  const cells = grid.cells.filter(
    (cell) => cell.row > header.row && known.has(cell.column) && !isBlank(cell),
  );
  return [...grouped(cells, ({ row }) => String(row)).values()];
}
