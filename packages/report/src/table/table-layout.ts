import type { ProtectedCell, ProtectedTable } from '@kartlagg/disclosure';
import {
  type Category,
  type CellKey,
  cellKeyText,
  type Dimension,
  keyText,
  type Measure,
} from '@kartlagg/model';
import { categoryFinder } from './category-finder.js';
import { compareOrders } from './compare-orders.js';

/** One row of a printed table; `categories` stand in the order of the layout's row dimensions. */
export interface LayoutRow {
  readonly key: CellKey;
  readonly categories: readonly Category[];
  readonly total: boolean;
}

/** One column of numbers of a printed table. */
export interface LayoutColumn extends LayoutRow {
  readonly measure: Measure;
}

/** A table as rows and columns. Dimensions with one category are left out of the headings. */
export interface TableLayout {
  readonly rowDimensions: readonly Dimension[];
  readonly columnDimensions: readonly Dimension[];
  readonly rows: readonly LayoutRow[];
  readonly columns: readonly LayoutColumn[];
  /** Undefined where the table has no such cell. */
  readonly cellAt: (row: LayoutRow, column: LayoutColumn) => ProtectedCell | undefined;
}

/**
 * Lays a table out as its definition says: rows down, columns across, measures innermost. Dimensions that are in
 * neither stand outermost among the rows. A table of one row is turned, so that it can be read down the page.
 */
export function tableLayout(table: ProtectedTable): TableLayout {
  const across = table.dimensions.filter(({ id }) => table.columns.includes(id));
  const down = [
    ...table.dimensions.filter(({ id }) => !table.rows.includes(id) && !table.columns.includes(id)),
    ...table.dimensions.filter(({ id }) => table.rows.includes(id)),
  ];
  const turned = across.length > 0 && linesOf(table, down).length === 1;
  return laidOut(table, turned ? across : down, turned ? down : across);
}

function laidOut(
  table: ProtectedTable,
  down: readonly Dimension[],
  across: readonly Dimension[],
): TableLayout {
  const cells = new Map(table.cells.map((cell) => [cellKeyText(table, cell.key, cell.measure), cell]));
  const rows = linesOf(table, down);
  const columns = linesOf(table, across);
  const [rowDimensions, columnDimensions] = [severalOf(down, rows, true), severalOf(across, columns, false)];
  return {
    rowDimensions,
    columnDimensions,
    rows: rows.map((line) => shownLine(line, down, rowDimensions)),
    columns: columns.flatMap((line) =>
      table.measures.map((measure) => ({ ...shownLine(line, across, columnDimensions), measure })),
    ),
    cellAt: (row, column) => cells.get(cellKeyText(table, { ...row.key, ...column.key }, column.measure.id)),
  };
}

interface Line {
  readonly key: CellKey;
  readonly categories: readonly Category[];
}

/** The combinations of categories that have cells, in the order of the dimensions; a list of pairs keeps its own. */
function linesOf(table: ProtectedTable, dimensions: readonly Dimension[]): Line[] {
  const find = categoryFinder(table);
  const lines = new Map<string, Line & { readonly order: readonly number[]; empty: boolean }>();
  for (const cell of table.cells) {
    const codes = dimensions.map(({ id }) => cell.key[id] ?? '');
    const id = keyText(codes);
    const known = lines.get(id);
    const placed =
      known === undefined ? dimensions.map((dimension, at) => find(dimension.id, codes[at] ?? '')) : [];
    const line = known ?? {
      key: Object.fromEntries(dimensions.map((dimension, at) => [dimension.id, codes[at] ?? ''])),
      categories: placed.map(({ category }) => category),
      order: placed.map(({ index }) => index),
      empty: placed.some(({ category }) => category.role === 'not_stated'),
    };
    if (!isZero(cell)) line.empty = false;
    lines.set(id, line);
  }
  const shown = [...lines.values()].filter(({ empty }) => !empty);
  if (table.kind === 'reported_twice') return shown;
  return shown.toSorted((left, right) => compareOrders(left.order, right.order));
}

/** Parts that nobody left unstated are no news. */
function isZero(cell: ProtectedCell): boolean {
  return (cell.status === 'value' || cell.status === 'nothing_to_report') && cell.value === 0;
}

function severalOf(
  dimensions: readonly Dimension[],
  lines: readonly Line[],
  atLeastOne: boolean,
): Dimension[] {
  const several = dimensions.filter(
    (_, at) => new Set(lines.map(({ categories }) => categories[at]?.code)).size > 1,
  );
  return several.length > 0 || !atLeastOne ? several : dimensions.slice(-1);
}

function shownLine(line: Line, all: readonly Dimension[], shown: readonly Dimension[]): LayoutRow {
  const categories = line.categories.filter((_, at) => {
    const dimension = all[at];
    return dimension !== undefined && shown.includes(dimension);
  });
  return { key: line.key, categories, total: categories.some(isTotal) };
}

/** True for a category that is the sum of others. */
export function isTotal({ role }: Category): boolean {
  return role === 'total' || role === 'aggregate';
}
