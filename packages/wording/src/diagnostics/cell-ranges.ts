import { cellPosition } from '@kartlagg/model';

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells or rows that are named together, and how many they are. */
export interface NamedRun {
  readonly name: string;
  readonly size: number;
}

/** Cells as a reader would list them: three or more in a line become a range, `C7–C9`. */
export function cellRanges(cells: readonly string[]): readonly NamedRun[] {
  return named(runs(cells, (run, cell) => continuesLine(run.map(positionOf), positionOf(cell))));
}

/** Row numbers as a reader would list them: `7–9`. */
export function rowRanges(rows: readonly number[]): readonly NamedRun[] {
  return named(runs(rows, (run, row) => run.at(-1) === row - 1));
}

function runs<Item>(
  items: readonly Item[],
  continues: (run: readonly Item[], item: Item) => boolean,
): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run !== undefined && continues(run.slice(-2), item)) run.push(item);
    else found.push([item]);
  }
  return found;
}

/** Whether a cell stands one step further on, in the direction of the two before it. */
function continuesLine(before: readonly Position[], next: Position): boolean {
  const points = [...before, next];
  const down = points.every(
    ({ row, column }, index) => row - index === points[0]?.row && column === next.column,
  );
  const across = points.every(
    ({ row, column }, index) => column - index === points[0]?.column && row === next.row,
  );
  return down || across;
}

function positionOf(cell: string): Position {
  return cellPosition(cell) ?? { row: Number.NaN, column: Number.NaN };
}

function named(found: readonly (readonly (string | number)[])[]): readonly NamedRun[] {
  return found.flatMap((run) =>
    run.length < 3
      ? run.map((item) => ({ name: `${item}`, size: 1 }))
      : [{ name: `${run[0]}–${run.at(-1)}`, size: run.length }],
  );
}
