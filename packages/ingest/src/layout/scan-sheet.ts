import type { RawCell } from '@kartlagg/model';
import type { LayoutContext } from './context.js';
import { findBeginnings } from './find-beginnings.js';
import type { MappedHeadings } from './mapped-headings.js';
import { openTable, type OpenTable } from './open-table.js';
import { personRowsBelow } from './person-rows.js';
import { cellsBetween, type Sheet, type SheetRow } from './sheet.js';
import { says, titleSaying } from './title-sayings.js';
import { tableRowKind } from './table-row.js';

/** What a sheet holds. */
export interface ScannedSheet {
  readonly tables: readonly OpenTable[];
  /** Cells that are no headings and no body of a table, in their order: titles and notes. */
  readonly others: readonly RawCell[];
  /** How many rows hold one person each; 0 where the sheet is no such list. */
  readonly personRows: number;
}

/** Reads a sheet from top to bottom, with as many tables open beside each other as there are. */
export function scanSheet(sheet: Sheet, mapped: MappedHeadings, context: LayoutContext): ScannedSheet {
  const scan: Scan = { sheet, context, tables: [], open: [], others: [], vain: 0 };
  for (const [index, row] of sheet.rows.entries()) {
    const given = mapped(index);
    if (given.length > 0)
      begin(
        scan,
        given.map(({ block, mapping, table }) => openTable(block, row.row, undefined, { mapping, table })),
      );
    const free = readRow(scan, index, row);
    if (free.length === 0) continue;
    if (isExhausted(scan)) {
      scan.others.push(...free);
      continue;
    }
    const personRows = personRowsBelow(sheet, index, free, context);
    if (personRows > 0) return { tables: filled(scan.tables), others: scan.others, personRows };
    if (!beginAt(scan, index, row, free)) scan.vain += 1;
  }
  return { tables: filled(scan.tables), others: scan.others, personRows: 0 };
}

/** No sheet that people make has more tables, more of them beside each other, or more rows that look like headings. */
const MOST_TABLES = 1000;
const MOST_OPEN = 40;
const MOST_VAIN = 2000;

/** True where looking for further tables would take time and find nothing: the rest is left for the reader to name. */
function isExhausted({ tables, open, vain }: Scan): boolean {
  return tables.length >= MOST_TABLES || open.length >= MOST_OPEN || vain >= MOST_VAIN;
}

interface Scan {
  readonly sheet: Sheet;
  readonly context: LayoutContext;
  readonly tables: OpenTable[];
  open: OpenTable[];
  readonly others: RawCell[];
  /** How many rows held texts, but no headings. */
  vain: number;
}

function filled(tables: readonly OpenTable[]): readonly OpenTable[] {
  return tables.filter(({ body }) => body.length > 0);
}

function begin(scan: Scan, tables: readonly OpenTable[]): void {
  scan.open = scan.open.filter((table) => !tables.some((other) => overlap(table, other)));
  scan.open.push(...tables);
  scan.tables.push(...tables);
}

function overlap({ block: one }: OpenTable, { block: other }: OpenTable): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** Gives a row to the open tables; what is left belongs to none of them. */
function readRow(scan: Scan, index: number, row: SheetRow): readonly RawCell[] {
  const free = row.cells.filter((cell) => !isIn(cell, scan.open));
  for (const table of scan.open.filter(({ block }) => row.row > (block.rows.at(-1)?.row ?? 0))) {
    const outcome = readOn(table, row, scan.sheet.rows[index + 1], scan);
    if (outcome === 'open') continue;
    scan.open = scan.open.filter((other) => other !== table);
    if (outcome === 'closed') free.push(...ownCells(table, row));
    else if (!isExhausted(scan)) begin(scan, [outcome]);
  }
  return free.toSorted((a, b) => a.column - b.column);
}

/** Tells what a row is to an open table, and keeps it there. The text of a section begins a table of its own. */
function readOn(
  table: OpenTable,
  row: SheetRow,
  next: SheetRow | undefined,
  { context, others }: Scan,
): 'open' | 'closed' | OpenTable {
  const cells = ownCells(table, row);
  if (cells.length === 0) return 'open';
  table.gap ||= row.row > table.lastRow + 1;
  table.lastRow = row.row;
  const below = next?.row === row.row + 1 ? ownCells(table, next) : [];
  switch (tableRowKind(table, cells, below, context)) {
    case 'body':
      table.body.push({ row: row.row, cells });
      table.gap = false;
      table.isRetitled = false;
      return 'open';
    case 'same-headings':
      // The same headings under a title of their own are those of another table.
      if (table.isRetitled) return 'closed';
      table.repeated.push(...cells);
      table.skipped.push(row.row);
      table.gap = false;
      return 'open';
    case 'section':
      return openTable(table.block, row.row, cells[0], table.mapped);
    case 'other-headings':
    case 'outside':
      return 'closed';
    case 'note':
      others.push(...cells);
      table.skipped.push(row.row);
      table.gap = true;
      table.isRetitled ||= cells.some((cell) => {
        const saying = titleSaying(cell.shown, context, cell);
        return saying !== undefined && says(saying);
      });
      return 'open';
    case 'shares':
      table.skipped.push(row.row);
      return 'open';
  }
}

function ownCells({ block: { left, right } }: OpenTable, row: SheetRow): readonly RawCell[] {
  return cellsBetween(row, left, right);
}

function isIn({ column }: RawCell, open: readonly OpenTable[]): boolean {
  return open.some(({ block }) => block.left <= column && column <= block.right);
}

/** Begins the tables whose headings stand in a row, and keeps the titles that stood above them. False where there are none. */
function beginAt(scan: Scan, index: number, row: SheetRow, free: readonly RawCell[]): boolean {
  const { sheet, context, open, others } = scan;
  const all = findBeginnings(
    sheet,
    index,
    free,
    open.map(({ block }) => block),
    context,
  );
  const found = all.slice(0, MOST_OPEN);
  const heads = new Set(found.flatMap(({ block }) => block.rows.flatMap(({ cells }) => cells)));
  const headless = found.filter(({ block }) => block.rows.length === 0);
  for (const { block } of headless)
    for (const cell of cellsBetween(row, block.left, block.right)) heads.add(cell);
  const tables = found.map(({ block }) => openTable(block, block.rows.at(-1)?.row ?? row.row));
  const last = Math.max(index, ...found.map((other) => other.last));
  for (let at = index; at <= last; at += 1) {
    const above = sheet.rows[at];
    const cells = at === index ? free : (above?.cells ?? []).filter((cell) => isIn(cell, tables));
    others.push(...cells.filter((cell) => !heads.has(cell)));
  }
  begin(scan, tables);
  // A table without headings begins with its first row.
  for (const table of tables)
    if (table.block.rows.length === 0) table.body.push({ row: row.row, cells: ownCells(table, row) });
  return tables.length > 0;
}
