import type { RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import { grouped } from '../grouped.js';
import { sameText } from '../same-text.js';
import type { TableColumns } from './table-columns.js';
import type { TableContext } from './table-context.js';

/** One row of a table's body: the cells that hold something, by column. */
export interface BodyRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}

/**
 * The rows of a table's body that hold something in a column that is read. Headings that are repeated further down, as
 * where a page begins, are used and are no row.
 */
export function bodyRows({ labels, counts }: TableColumns, context: TableContext): readonly BodyRow[] {
  const { layout, rows, account } = context;
  const known = new Set([...labels, ...counts].map(({ column }) => column));
  const heads = new Set(layout.headings);
  const headingRows = [...grouped(layout.headings, ({ row }) => String(row)).values()].map(textsByColumn);
  const found: BodyRow[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const cells = (rows.get(row) ?? []).filter(
      (cell) => known.has(cell.column) && !heads.has(cell) && !isBlank(cell),
    );
    if (cells.length === 0 || layout.skippedRows.has(row)) continue;
    if (headingRows.some((texts) => repeats(cells, texts))) account.useAll(cells);
    else found.push({ row, cells: new Map(cells.map((cell) => [cell.column, cell])) });
  }
  return found;
}

function textsByColumn(headings: readonly RawCell[]): ReadonlyMap<number, string> {
  return new Map(headings.map(({ column, shown }) => [column, sameText(shown)]));
}

function repeats(cells: readonly RawCell[], texts: ReadonlyMap<number, string>): boolean {
  return (
    cells.every(({ column, shown }) => texts.get(column) === sameText(shown)) &&
    cells.some(({ kind }) => kind === 'text')
  );
}
