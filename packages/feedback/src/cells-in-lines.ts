import { cellPosition } from '@kartlagg/model';

/**
 * Cells down the columns or along the rows, whichever makes fewer and longer lines, so that they can be named as
 * ranges: `C5`, `D9`, `C6`, `C7` is `C5`, `C6`, `C7`, `D9`.
 */
export function cellsInLines(cells: readonly string[]): string[] {
  const placed = cells.map((cell) => ({ cell, ...(cellPosition(cell) ?? { row: 0, column: 0 }) }));
  const down = placed.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const across = placed.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return (breaks(across) < breaks(down) ? across : down).map(({ cell }) => cell);
}

interface Placed {
  readonly row: number;
  readonly column: number;
}

function breaks(cells: readonly Placed[]): number {
  return cells.filter((cell, index) => {
    const before = cells[index - 1];
    if (before === undefined) return false;
    return Math.abs(cell.row - before.row) + Math.abs(cell.column - before.column) !== 1;
  }).length;
}
