import type { RawCell } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import type { BodyRow } from './body-rows.js';
import type { LabelColumn } from './table-columns.js';
import type { TableContext } from './table-context.js';

/**
 * Makes the reader of a table's label cells, row by row from above. A blank cell takes the label of the merged range that
 * it lies in; in a column that fills down, it takes the label above it, unless the row has no label of its own or begins
 * a new group further to the left.
 */
export function rowLabelCells(
  labels: readonly LabelColumn[],
  context: TableContext,
): (row: BodyRow) => ReadonlyMap<LabelColumn, RawCell> {
  const above = new Map<LabelColumn, RawCell>();
  const merged = mergedCells(context);
  return ({ row, cells }) => {
    const own = new Map(
      labels.flatMap((label) => {
        const cell = cells.get(label.column) ?? merged(row, label.column);
        return cell === undefined ? [] : [[label, cell] as const];
      }),
    );
    const found = new Map<LabelColumn, RawCell>();
    let isNewGroup = false;
    for (const label of labels) {
      const cell = own.get(label);
      if (cell !== undefined) {
        isNewGroup ||= label.fillsDown && cell !== above.get(label);
        found.set(label, cell);
        above.set(label, cell);
        continue;
      }
      if (isNewGroup) above.delete(label);
      const filled = above.get(label);
      if (label.fillsDown && own.size > 0 && filled !== undefined) found.set(label, filled);
    }
    return found;
  };
}

/** Finds the first cell of a merged range that covers several rows. */
function mergedCells({ layout, rows }: TableContext): (row: number, column: number) => RawCell | undefined {
  const tall = (layout.grid.merges ?? []).filter(({ fromRow, toRow }) => toRow > fromRow);
  return (row, column) => {
    const range = tall.find(
      (merge) =>
        merge.fromColumn === column &&
        merge.fromRow >= layout.firstRow &&
        merge.fromRow < row &&
        merge.toRow >= row,
    );
    const cell = rows.get(range?.fromRow ?? 0)?.find((candidate) => candidate.column === column);
    return cell === undefined || isBlank(cell) ? undefined : cell;
  };
}
