/**
 * Directions that all rows are blind to: a basis of the vectors `d` with `row · d = 0`, by Gauss–Jordan elimination with
 * pivoting. Empty where the rows have full rank. Meant for small matrices of noughts and ones.
 */
export function nullSpace(rows: readonly (readonly number[])[], width: number): number[][] {
  const { reduced, pivots } = eliminated(rows, width);
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !pivots.includes(column),
  );
  return free.map((column) => {
    const direction = Array.from({ length: width }, () => 0);
    direction[column] = 1;
    for (const [row, pivot] of pivots.entries()) direction[pivot] = -(reduced[row]?.[column] ?? 0);
    return direction;
  });
}

/** Rows of the reduced echelon form, and the column that each leads with. */
function eliminated(
  rows: readonly (readonly number[])[],
  width: number,
): { reduced: number[][]; pivots: number[] } {
  let rest = rows.map((row) => row.slice());
  let reduced: number[][] = [];
  const pivots: number[] = [];
  for (let column = 0; column < width && rest.length > 0; column += 1) {
    const size = (row: readonly number[]): number => Math.abs(row[column] ?? 0);
    const best = rest.reduce((left, right) => (size(right) > size(left) ? right : left));
    if (size(best) < ROUNDING) continue;
    const leader = best.map((value) => value / (best[column] ?? 1));
    const cleared = (row: readonly number[]): number[] =>
      row.map((value, index) => value - (row[column] ?? 0) * (leader[index] ?? 0));
    rest = rest.filter((row) => row !== best).map(cleared);
    reduced = [...reduced.map(cleared), leader];
    pivots.push(column);
  }
  return { reduced, pivots };
}

const ROUNDING = 1e-9;
