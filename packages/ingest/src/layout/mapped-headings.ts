import type { MappedColumn, MappedTable, Mapping } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import type { LayoutContext } from './context.js';
import { headingAt } from './find-heading.js';
import { blockOf, headedColumns, type HeadingBlock } from './heading-block.js';
import type { BlockColumn } from './spread-headings.js';
import type { Sheet, SheetRow } from './sheet.js';

/** A table of a mapping, found by its headings. */
export interface MappedBlock {
  readonly block: HeadingBlock;
  readonly mapping: Mapping;
  readonly table: MappedTable;
}

/** The mapped tables whose lowest heading stands in a row, by its index among the sheet's rows. */
export type MappedHeadings = (index: number) => readonly MappedBlock[];

const WIDEST = 16_384;
/** Rows of headings that hold no heading of the deepest column, at most. */
const MORE_ROWS = 2;
const BETWEEN = ' / ';

/** Looks for the tables of some mappings: wherever their headings stand beside each other, in order. */
export function mappedHeadings(
  sheet: Sheet,
  mappings: readonly Mapping[],
  context: LayoutContext,
): MappedHeadings {
  const wanted = mappings.flatMap((mapping) =>
    mapping.tables.filter(({ of }) => of === undefined).map((table) => ({ mapping, table })),
  );
  const byLeaf = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const head = one.table.columns.find(({ heading }) => heading.trim() !== '')?.heading;
    if (head === undefined) continue;
    const leaf = sameText(head.split(BETWEEN).at(-1) ?? '');
    byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), one]);
  }
  return (index) => {
    const row = sheet.rows[index];
    if (row === undefined || byLeaf.size === 0) return [];
    const possible = new Set(row.cells.flatMap(({ shown }) => byLeaf.get(sameText(shown)) ?? []));
    // A heading merged over several rows begins above the lowest of them.
    if (possible.size === 0 && row.cells.length > 0)
      for (const one of wanted.filter(({ table }) => depthOf(table) > 1)) possible.add(one);
    return chosen(
      [...possible].flatMap((one) => matches(one, sheet, index, context)),
      sheet.grid.sheet,
    );
  };
}

interface Wanted {
  readonly mapping: Mapping;
  readonly table: MappedTable;
}

function depthOf({ columns }: MappedTable): number {
  return Math.max(...columns.map(({ heading }) => heading.split(BETWEEN).length));
}

/** Where the headings of a table stand with their lowest row here. */
function matches(
  { mapping, table }: Wanted,
  sheet: Sheet,
  index: number,
  context: LayoutContext,
): readonly MappedBlock[] {
  const depth = depthOf(table);
  for (let height = depth; height <= depth + MORE_ROWS; height += 1) {
    const rows = sheet.rows.slice(Math.max(0, index - height + 1), index + 1);
    if (rows.length < height || !areTogether(rows) || !holdsAll(rows, table)) continue;
    const found = headingAt(sheet, index, rows, { left: 1, right: WIDEST }, context);
    const columns = headedColumns(found, sheet, context);
    const blocks: HeadingBlock[] = [];
    let from = 0;
    for (;;) {
      const match = inOrder(table.columns, columns, from);
      const [first, ...others] = match?.columns ?? [];
      if (match === undefined || first === undefined) break;
      blocks.push(blockOf(found, [first, ...others]));
      from = match.next;
    }
    if (blocks.length > 0) return blocks.map((block) => ({ block, mapping, table }));
  }
  return [];
}

function areTogether(rows: readonly SheetRow[]): boolean {
  return rows.every(({ row }, at) => at === 0 || row === (rows[at - 1]?.row ?? 0) + 1);
}

/** A quick look before the slow one: every part of every heading stands somewhere in the rows. */
function holdsAll(rows: readonly SheetRow[], { columns }: MappedTable): boolean {
  const texts = new Set(rows.flatMap(({ cells }) => cells.map(({ shown }) => sameText(shown))));
  const last = new Set(rows.at(-1)?.cells.map(({ shown }) => sameText(shown)));
  const parts = columns.map(({ heading }) => heading.split(BETWEEN).map(sameText));
  return (
    parts.every((own) => own.every((part) => part === '' || texts.has(part) || part.includes('/'))) &&
    parts.some((own) => last.has(own.at(-1) ?? ''))
  );
}

/** The columns that the mapped ones are, from one on; other columns may stand between. */
function inOrder(
  wanted: readonly MappedColumn[],
  columns: readonly BlockColumn[],
  from: number,
): { readonly columns: readonly BlockColumn[]; readonly next: number } | undefined {
  const places: (number | undefined)[] = [];
  let next = from;
  for (const { heading } of wanted) {
    if (heading.trim() === '') places.push(undefined);
    else {
      const at = columns.findIndex((column, place) => place >= next && hasHeading(column, heading));
      if (at < 0) return undefined;
      places.push(at);
      next = at + 1;
    }
  }
  const filled = withHeadless(places, columns, from);
  if (filled === undefined) return undefined;
  const found = filled.flatMap((place, index) => {
    const [column, mapped] = [columns[place], wanted[index]];
    return column === undefined || mapped === undefined ? [] : [asMapped(column, mapped)];
  });
  return { columns: found, next };
}

function hasHeading({ parts }: BlockColumn, heading: string): boolean {
  return sameText(parts.map(({ text }) => text).join(BETWEEN)) === sameText(heading);
}

/** A column without a heading is the nearest such column to the left of the next one that has one. */
function withHeadless(
  places: readonly (number | undefined)[],
  columns: readonly BlockColumn[],
  from: number,
): readonly number[] | undefined {
  const filled: number[] = [];
  let next = columns.length;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const before = places.slice(0, at).findLast((place) => place !== undefined) ?? from - 1;
    const place =
      places[at] ??
      columns.findLastIndex(({ parts }, column) => column < next && column > before && parts.length === 0);
    if (place < from) return undefined;
    filled.unshift(place);
    next = place;
  }
  return filled;
}

function asMapped({ column, kind, parts }: BlockColumn, { is, variable }: MappedColumn): BlockColumn {
  const own = { column, parts, kind: is === 'ignored' ? kind : is === 'count' ? 'number' : 'label' } as const;
  return variable === undefined ? own : { ...own, variable };
}

/** Of mapped tables at the same place, that of the sheet's own name, then the one with most columns. */
function chosen(found: readonly MappedBlock[], sheet: string): readonly MappedBlock[] {
  const ranked = found.toSorted(
    (a, b) =>
      Number(b.table.sheet === sheet) - Number(a.table.sheet === sheet) ||
      b.table.columns.length - a.table.columns.length,
  );
  const kept: MappedBlock[] = [];
  for (const one of ranked)
    if (!kept.some(({ block }) => block.left <= one.block.right && one.block.left <= block.right))
      kept.push(one);
  return kept;
}
