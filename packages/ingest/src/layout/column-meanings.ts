import type { MappedColumn, RawCell } from '@kartlagg/model';
import { bodyKind, isShare } from './body-value.js';
import type { LayoutContext } from './context.js';
import { fillsDown } from './fills-down.js';
import { headingMeanings } from './heading-meaning.js';
import { labelMeaning } from './label-meaning.js';
import type { OpenTable } from './open-table.js';
import { cellIn, type Sheet } from './sheet.js';
import type { BlockColumn } from './spread-headings.js';
import type { ColumnMeaning, LayoutColumn } from './table-layout.js';

/** Tells what each column of a table is. */
export function columnMeanings(
  table: OpenTable,
  sheet: Sheet,
  context: LayoutContext,
): readonly LayoutColumn[] {
  const { columns } = table.block;
  const { mapped } = table;
  if (mapped !== undefined)
    return columns.map((column, at) =>
      asLayout(column, mappedMeaning(mapped.table.columns[at], column, table, sheet), 'mapping'),
    );
  const headings = headingMeanings(columns, context);
  const byColumn = cellsByColumn(table);
  const found = columns.map((column) => {
    const cells = byColumn.get(column.column) ?? [];
    if (column.kind === 'label') {
      const { meaning, how } = labelMeaning(column, cells, context);
      return asLayout(column, filled(meaning, column, table, sheet), how);
    }
    const { meaning, how } = numberMeaning(column, cells, columns, headings.get(column.column));
    return asLayout(column, meaning, how);
  });
  return withoutClashes(withoutTwins(found, table, context));
}

function asLayout(column: BlockColumn, meaning: ColumnMeaning, how: LayoutColumn['how']): LayoutColumn {
  const heading = column.parts.map(({ text }) => text).join(' / ');
  return { column: column.column, heading, meaning, ...(how !== undefined && { how }) };
}

function cellsByColumn({ body }: OpenTable): ReadonlyMap<number, readonly RawCell[]> {
  const found = new Map<number, RawCell[]>();
  for (const { cells } of body)
    for (const cell of cells) {
      const known = found.get(cell.column);
      if (known === undefined) found.set(cell.column, [cell]);
      else known.push(cell);
    }
  return found;
}

function filled(
  meaning: ColumnMeaning,
  { column }: BlockColumn,
  table: OpenTable,
  sheet: Sheet,
): ColumnMeaning {
  return meaning.is === 'variable' && fillsDown(column, table, sheet)
    ? { ...meaning, fillsDown: true }
    : meaning;
}

/** Shares by their format; a single column of whole numbers without a heading, beside labels; or what the headings say. */
function numberMeaning(
  column: BlockColumn,
  cells: readonly RawCell[],
  columns: readonly BlockColumn[],
  heading: Pick<LayoutColumn, 'meaning' | 'how'> | undefined,
): Pick<LayoutColumn, 'meaning' | 'how'> {
  const shares = cells.filter(isShare).length;
  if (shares > 0 && shares * 2 >= cells.length) return { meaning: { is: 'ignored', why: 'share' } };
  const count: ColumnMeaning = { is: 'count', codes: {} };
  if (column.parts.length === 0) {
    const isOnly = columns.filter(({ kind }) => kind === 'number').length === 1;
    const isWhole = cells.every((cell) => cell.kind !== 'number' || /^\d{1,6}$/u.test(cell.raw));
    const areYears = cells.every(
      (cell) => bodyKind(cell) === 'number' && /^(?:19|20)\d\d$/u.test(cell.shown),
    );
    return isOnly && isWhole && !areYears
      ? { meaning: count, how: 'values' }
      : { meaning: { is: 'unclear', readings: [] } };
  }
  return heading ?? { meaning: { is: 'unclear', readings: [] } };
}

function mappedMeaning(
  mapped: MappedColumn | undefined,
  column: BlockColumn,
  table: OpenTable,
  sheet: Sheet,
): ColumnMeaning {
  const meaning = mapped === undefined ? undefined : mappedAs(mapped);
  if (meaning === undefined) return { is: 'unclear', readings: [] };
  if (mapped?.doubt !== undefined)
    return { is: 'unclear', readings: meaning.is === 'ignored' ? [] : [meaning] };
  return filled(meaning, column, table, sheet);
}

function mappedAs({ is, variable, measure, codes = {} }: MappedColumn): ColumnMeaning | undefined {
  if (is === 'ignored') return { is: 'ignored', said: true };
  if (is === 'variable') return variable === undefined ? undefined : { is: 'variable', variable };
  return measure === undefined ? { is: 'count', codes } : { is: 'count', measure, codes };
}

/** Two columns of the same variable that never say different things are one: a municipality's code and its name. */
function withoutTwins(
  columns: readonly LayoutColumn[],
  { body }: OpenTable,
  { labels }: LayoutContext,
): readonly LayoutColumn[] {
  const first = new Map<string, LayoutColumn>();
  return columns.map((column) => {
    if (column.meaning.is !== 'variable') return column;
    const { variable } = column.meaning;
    const other = first.get(variable);
    if (other === undefined) {
      first.set(variable, column);
      return column;
    }
    const isTwin = body.every((row) => {
      const [one, two] = [cellIn(row, other.column), cellIn(row, column.column)];
      if (two === undefined) return true;
      const readings = [one, two].map((cell) =>
        cell === undefined ? undefined : labels.loose(variable, cell.shown),
      );
      const [left, right] = readings;
      return left !== undefined && right !== undefined && codeOf(left) === codeOf(right);
    });
    return isTwin ? { ...column, meaning: { is: 'ignored', said: true, why: 'same-column' } } : column;
  });
}

/** A column whose heading gives a code of what its rows' labels say cannot be both. */
function withoutClashes(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const labelled = new Set(
    columns.flatMap(({ meaning }) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning.is !== 'count') return column;
    const said = [...Object.keys(meaning.codes), ...(meaning.measure === undefined ? [] : ['measure'])];
    const isClash = said.some((variable) => labelled.has(variable));
    return isClash ? { ...column, meaning: { is: 'unclear', readings: [meaning] } } : column;
  });
}

function codeOf(reading: object): string | undefined {
  return 'code' in reading && typeof reading.code === 'string' ? reading.code : undefined;
}
