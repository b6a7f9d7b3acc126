import type { RawCell } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import type { ColumnProfile } from './column-profile.js';
import type { LayoutContext } from './context.js';
import type { FoundHeading } from './find-heading.js';
import { spreadHeadings, type BlockColumn } from './spread-headings.js';
import type { Sense } from './sense.js';
import type { Sheet, SheetRow } from './sheet.js';

/** The headings of one table. */
export interface HeadingBlock {
  /** From top to bottom, each with its heading cells alone; none where the table has no headings. */
  readonly rows: readonly SheetRow[];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly BlockColumn[];
}

/** The headings of each of the tables that stand beside each other under the same heading rows. */
export function headingBlocks(
  found: FoundHeading,
  sheet: Sheet,
  context: LayoutContext,
): readonly HeadingBlock[] {
  return separated(headedColumns(found, sheet, context)).map((own) => blockOf(found, own));
}

/** All columns below some heading rows, each with its headings. */
export function headedColumns(
  found: FoundHeading,
  sheet: Sheet,
  context: LayoutContext,
): readonly BlockColumn[] {
  const kinds = [...columnKinds(found, context)];
  const columns = kinds.map(([column, kind]) => ({ column, kind, parts: [] }));
  return spreadHeadings(columns, found.rows, sheet, context);
}

/** Some of the columns as a table's headings. */
export function blockOf(found: FoundHeading, columns: Columns): HeadingBlock {
  return {
    rows: rowsOf(found.rows, columns),
    left: columns[0].column,
    right: columns.at(-1)?.column ?? columns[0].column,
    columns,
  };
}

/** Whether each column holds labels or numbers, from left to right; columns without anything are left out. */
function columnKinds(
  { rows, left, right, profiles }: FoundHeading,
  context: LayoutContext,
): ReadonlyMap<number, 'label' | 'number'> {
  const heads = new Map<number, RawCell[]>();
  for (const { cells } of rows)
    for (const cell of cells) heads.set(cell.column, [...(heads.get(cell.column) ?? []), cell]);
  const columns = [...new Set([...heads.keys(), ...profiles.keys()])]
    .filter((column) => column >= left && column <= right)
    .toSorted((a, b) => a - b);
  return new Map(
    columns.map((column) => {
      const senses = (heads.get(column) ?? []).map(({ shown }) => context.senseOf(shown));
      return [column, kindOf(senses, profiles.get(column))];
    }),
  );
}

function kindOf(senses: readonly Sense[], profile: ColumnProfile | undefined): 'label' | 'number' {
  const leaf = senses.at(-1);
  if (leaf !== undefined && !counts(leaf) && namesVariable(leaf)) return 'label';
  if (senses.some(counts)) return 'number';
  const { numbers = 0, texts = 0 } = profile ?? {};
  return numbers > texts ? 'number' : 'label';
}

function counts({ phrases, years, place }: Sense): boolean {
  return (
    years.length > 0 ||
    place !== undefined ||
    phrases.some((meanings) => meanings.some(({ is }) => is !== 'variable'))
  );
}

function namesVariable({ phrases }: Sense): boolean {
  return phrases.some((meanings) => meanings.some(({ is }) => is === 'variable'));
}

export type Columns = readonly [BlockColumn, ...BlockColumn[]];

/**
 * Splits columns into tables: a label column after numbers begins a new table where a blank column stands between, or
 * where the same headings come again.
 */
function separated(columns: readonly BlockColumn[]): readonly Columns[] {
  const names = columns.map(nameOf);
  const lastOf = new Map(names.map((name, at) => [name, at]));
  const lastNumber = columns.findLastIndex(({ kind }) => kind === 'number');
  const tables: BlockColumn[][] = [[]];
  let hasLabel = false;
  let comesAgainAt = -1;
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const isLabel = column.kind === 'label';
    const begins = isLabel && before?.kind === 'number' && hasLabel && at < lastNumber;
    const isApart = before !== undefined && column.column > before.column + 1;
    if (begins && (isApart || comesAgainAt >= at)) {
      tables.push([]);
      [hasLabel, comesAgainAt] = [false, -1];
    }
    tables.at(-1)?.push(column);
    hasLabel ||= isLabel;
    const name = names[at] ?? '';
    if (name !== '') comesAgainAt = Math.max(comesAgainAt, lastOf.get(name) ?? -1);
  });
  return tables.flatMap((table): Columns[] => {
    const [first, ...others] = table;
    return first === undefined ? [] : [[first, ...others]];
  });
}

function nameOf({ parts }: BlockColumn): string {
  return sameText(parts.map(({ text }) => text).join('/'));
}

function rowsOf(rows: readonly SheetRow[], columns: Columns): readonly SheetRow[] {
  const own = new Set(
    columns.flatMap(({ parts, perhaps = [] }) => [...parts, ...perhaps].map(({ cell }) => cell)),
  );
  return rows
    .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => own.has(cell)) }))
    .filter(({ cells }) => cells.length > 0);
}
