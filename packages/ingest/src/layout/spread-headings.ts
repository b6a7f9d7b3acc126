import type { CellRange, RawCell } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import type { LayoutContext } from './context.js';
import { saysTotal } from './label-reader.js';
import type { Sense } from './sense.js';
import type { Sheet, SheetRow } from './sheet.js';

/** A column below headings. */
export interface BlockColumn {
  readonly column: number;
  readonly kind: 'label' | 'number';
  /** Its headings, from top to bottom. */
  readonly parts: readonly HeadingPart[];
  /** What a mapping says that its labels are. */
  readonly variable?: string;
  /** Headings that may stand above it or not: none can tell where the heading to the left ends. */
  readonly perhaps?: readonly HeadingPart[];
}

export interface HeadingPart {
  readonly text: string;
  readonly cell: RawCell;
  readonly sense: Sense;
}

/**
 * Gives each column its headings: its own, those of merged ranges that cover it, and, in a row above others without
 * merged ranges, the nearest to the left, as people leave the next ones blank.
 */
export function spreadHeadings(
  columns: readonly BlockColumn[],
  rows: readonly SheetRow[],
  sheet: Sheet,
  context: LayoutContext,
): readonly BlockColumn[] {
  let spread = columns;
  const last = rows.length - 1;
  for (let level = last; level >= 0; level -= 1) {
    const row = rows[level];
    if (row === undefined) continue;
    const heads = new Map(row.cells.map((cell) => [cell.column, asPart(cell, context)]));
    const merges = sheet.mergesFrom(row.row).filter((merge) => heads.has(merge.fromColumn));
    spread = level === last ? withOwn(spread, heads) : above(spread, heads, merges);
  }
  return spread;
}

function asPart(cell: RawCell, { senseOf }: LayoutContext): HeadingPart {
  return { text: cell.shown.trim(), cell, sense: senseOf(cell.shown) };
}

type Heads = ReadonlyMap<number, HeadingPart>;

function withOwn(columns: readonly BlockColumn[], heads: Heads): readonly BlockColumn[] {
  return columns.map((column) => on(column, heads.get(column.column)));
}

function on(column: BlockColumn, part: HeadingPart | undefined): BlockColumn {
  return part === undefined ? column : { ...column, parts: [part, ...column.parts] };
}

/** A row above other headings. */
function above(
  columns: readonly BlockColumn[],
  heads: Heads,
  merges: readonly CellRange[],
): readonly BlockColumn[] {
  const wide = merges.filter(({ fromColumn, toColumn }) => toColumn > fromColumn);
  if (wide.length > 0) return columns.map((column) => on(column, mergedOver(column, heads, wide)));
  const groups = groupsOf(columns, heads);
  const starts = groups.flatMap(({ part, own }) =>
    part !== undefined && own.length > 1 ? [startOf(own)] : [],
  );
  const isEven = new Set(starts).size < 2 && !isStray(groups);
  const width = Math.min(...groups.flatMap(({ part, own }) => (part && own.length > 1 ? [own.length] : [])));
  const many = starts.length > 1;
  return groups.flatMap(({ part, own }, index) =>
    own.map((column, at) => {
      if (part === undefined || column.kind === 'label' || column.parts.length === 0) return on(column, part);
      if (!isEven) return doubt(column, part);
      // A total after the last of several groups can be its own or that of them all.
      const isLast = index === groups.length - 1 && at >= width && many;
      return isLast && column.parts.every(({ sense }) => saysTotal(sense))
        ? doubt(column, part)
        : on(column, part);
    }),
  );
}

function doubt(column: BlockColumn, part: HeadingPart): BlockColumn {
  return { ...column, perhaps: [part, ...(column.perhaps ?? [])] };
}

function mergedOver(
  { column }: BlockColumn,
  heads: Heads,
  merges: readonly CellRange[],
): HeadingPart | undefined {
  const merge = merges.find(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn);
  return heads.get(merge?.fromColumn ?? column);
}

interface Group {
  readonly part: HeadingPart | undefined;
  readonly own: BlockColumn[];
}

/** Columns by the heading above or to the left of them. Labels and columns without a heading of their own end a group. */
function groupsOf(columns: readonly BlockColumn[], heads: Heads): readonly Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const part = heads.get(column.column);
    const current = groups.at(-1);
    const isApart = column.kind === 'label' || column.parts.length === 0;
    if (part !== undefined || isApart || current === undefined) groups.push({ part, own: [column] });
    else if (current.own[0]?.kind === 'label' || current.own[0]?.parts.length === 0)
      groups.push({ part: undefined, own: [column] });
    else current.own.push(column);
  }
  return groups;
}

function startOf(own: readonly BlockColumn[]): string {
  return nameOf(own[0]);
}

function nameOf(column: BlockColumn | undefined): string {
  return sameText(column?.parts.map(({ text }) => text).join('/') ?? '');
}

/** True where a column outside the groups has a heading that comes again within them: the headings above stand askew. */
function isStray(groups: readonly Group[]): boolean {
  const within = new Set(
    groups.flatMap(({ part, own }) => (part !== undefined && own.length > 1 ? own.map(nameOf) : [])),
  );
  return groups.some(
    ({ part, own }) =>
      part === undefined &&
      own.some((column) => column.kind === 'number' && column.parts.length > 0 && within.has(nameOf(column))),
  );
}
