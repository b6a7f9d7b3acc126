import {
  cellAddress,
  type Diagnostic,
  type Grid,
  type LinkDecision,
  type Place,
  type RawCell,
  type Workbook,
} from '@kartlagg/model';

/** What somebody decided about two forms, and the cell that says so. */
export interface PlacedDecision extends LinkDecision {
  readonly at: Place;
  /** The checks of the forms that were looked at (`formCheck`), where the file has them. */
  readonly checks?: Readonly<Partial<Record<'a' | 'b', string>>>;
}

/** The decisions of a file, and what is wrong in it. */
export interface ReadDecisions {
  readonly decisions: readonly PlacedDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The headings of the column with the decision; those with the forms are headed `a` and `b`. */
const DECISION_HEADINGS = new Set(['beslut', 'decision']);

/** What may be decided; null decides nothing. */
const MEANINGS: ReadonlyMap<string, boolean | null> = new Map([
  ['samma', true],
  ['same', true],
  ['olika', false],
  ['different', false],
  ['vet inte', null],
  ['not known', null],
  ['–', null],
]);

/**
 * Reads which forms somebody has decided are about the same person, or not: a review workbook that comes back, or a table
 * with the columns `a`, `b` and `beslut`, where `a` and `b` are ids of forms. Rows without a decision, or with
 * `Vet inte`, decide nothing. The columns `a_check` and `b_check` may tell which forms were looked at.
 *
 * Reports `cell.unknown-decision` for any other word (it may hold a name, and is not quoted), `cell.missing-code` for a
 * decision without its forms, and `file.not-understood` for a file without the columns, whose cells are not quoted either.
 */
export function readDecisions({ source, grids }: Workbook): ReadDecisions {
  const tables = grids.flatMap((grid) => decisionTable(grid) ?? []);
  if (tables.length === 0) return { decisions: [], diagnostics: [withoutColumns(source.path)] };
  const read = tables.flatMap((table) => table.rows.map((row) => readRow(row, table, source.path)));
  return {
    decisions: read.flatMap((row) => row?.decision ?? []),
    diagnostics: read.flatMap((row) => row?.diagnostic ?? []),
  };
}

interface DecisionTable {
  readonly grid: Grid;
  readonly columns: Readonly<Record<'a' | 'b' | 'decision', number>>;
  readonly checks: Readonly<Record<'a' | 'b', number | undefined>>;
  /** The rows below the headings. */
  readonly rows: readonly (readonly RawCell[])[];
}

function decisionTable(grid: Grid): DecisionTable | null {
  const rows = rowsOf(grid);
  for (const [index, row] of rows.entries()) {
    const column = (isHeading: (text: string) => boolean): number | undefined =>
      row.find(({ shown }) => isHeading(wordIn(shown)))?.column;
    const a = column((text) => text === 'a');
    const b = column((text) => text === 'b');
    const decision = column((text) => DECISION_HEADINGS.has(text));
    if (a !== undefined && b !== undefined && decision !== undefined)
      return {
        grid,
        columns: { a, b, decision },
        checks: { a: column((text) => text === 'a_check'), b: column((text) => text === 'b_check') },
        rows: rows.slice(index + 1),
      };
  }
  return null;
}

function rowsOf({ cells }: Grid): readonly (readonly RawCell[])[] {
  const rows = new Map<number, RawCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

function readRow(
  row: readonly RawCell[],
  { grid, columns, checks }: DecisionTable,
  file: string,
): { readonly decision?: PlacedDecision; readonly diagnostic?: Diagnostic } | null {
  const text = (column: number): string =>
    row
      .find((cell) => cell.column === column)
      ?.shown.normalize('NFC')
      .trim() ?? '';
  const word = wordIn(text(columns.decision));
  const same = MEANINGS.get(word);
  if (word === '' || same === null) return null;
  const place = (column: number): Place => ({
    file,
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    cell: cellAddress(row[0]?.row ?? 1, column),
  });
  const at = place(columns.decision);
  if (same === undefined) return { diagnostic: { code: 'cell.unknown-decision', at, params: {} } };
  const [a, b] = [text(columns.a), text(columns.b)];
  if (a === '' || b === '') {
    const column = a === '' ? 'a' : 'b';
    return { diagnostic: { code: 'cell.missing-code', at: place(columns[column]), params: { column } } };
  }
  const written = (['a', 'b'] as const).flatMap((side) => {
    const check = checks[side] === undefined ? '' : text(checks[side]);
    return check === '' ? [] : [[side, check] as const];
  });
  return {
    decision: { a, b, same, at, ...(written.length > 0 && { checks: Object.fromEntries(written) }) },
  };
}

function withoutColumns(file: string): Diagnostic {
  const wanted = { sv: 'a, b och beslut', en: 'a, b and beslut' };
  return { code: 'file.not-understood', at: { file }, params: { wanted } };
}

function wordIn(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('sv');
}
