import { cellPosition } from '@kartlagg/model';

/** A rectangle of cells as the parts of a workbook write it: `A1`, `A1:C7`, `$A$1`. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of a reference; undefined for what is none, or lies outside of what a sheet has. */
export function rectangle(reference: string): Rectangle | undefined {
  const [first = '', last = first, more] = reference.replaceAll('$', '').split(':');
  const from = cellPosition(first);
  const to = cellPosition(last);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  if (to.row > 1_048_576 || to.column > 16_384 || from.row > to.row || from.column > to.column)
    return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Whether two rectangles have a cell in common. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
