/**
 * Whether `A x = b` has a solution without negative numbers, by the first phase of the simplex method with Bland's (1977)
 * rule, which never cycles. One row of `matrix` and one number of `right` for each equation.
 */
export function hasNonnegativeSolution(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): boolean {
  const width = matrix[0]?.length ?? 0;
  const rows = matrix.map((row, index) => startRow(row, right[index] ?? 0, index, matrix.length));
  const last = width + matrix.length;
  const basis = rows.map((_, index) => width + index);
  let goal = Array.from({ length: last + 1 }, (_, column) =>
    column >= width && column < last ? 0 : rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  for (;;) {
    const entering = goal.findIndex((value, column) => column < width && value > ROUNDING);
    if (entering === -1) return (goal[last] ?? 0) < ENOUGH;
    const leaving = leavingRow(rows, basis, entering, last);
    const pivotRow = rows[leaving];
    if (pivotRow === undefined) throw new Error('a sum of nonnegative numbers has no lowest value');
    const leader = pivotRow.map((value) => value / (pivotRow[entering] ?? 1));
    const cleared = (row: readonly number[]): number[] =>
      row.map((value, column) => value - (row[entering] ?? 0) * (leader[column] ?? 0));
    for (const [index, row] of rows.entries()) rows[index] = index === leaving ? leader : cleared(row);
    goal = cleared(goal);
    basis[leaving] = entering;
  }
}

const ROUNDING = 1e-9;
const ENOUGH = 1e-7;

/** An equation with its own artificial variable, turned so that its right side is not negative. */
function startRow(row: readonly number[], right: number, index: number, rows: number): number[] {
  const sign = right < 0 ? -1 : 1;
  const artificial = Array.from({ length: rows }, (_, column) => (column === index ? 1 : 0));
  return [...row.map((value) => sign * value), ...artificial, sign * right];
}

/** The row that limits the entering variable; of several, the one whose variable comes first. −1 where none does. */
function leavingRow(
  rows: readonly (readonly number[])[],
  basis: readonly number[],
  entering: number,
  last: number,
): number {
  let leaving = -1;
  let least = Infinity;
  for (const [index, row] of rows.entries()) {
    const step = row[entering] ?? 0;
    if (step <= ROUNDING) continue;
    const ratio = (row[last] ?? 0) / step;
    const tied = Math.abs(ratio - least) <= ROUNDING;
    if ((!tied && ratio < least) || (tied && (basis[index] ?? 0) < (basis[leaving] ?? 0))) {
      leaving = index;
      least = ratio;
    }
  }
  return leaving;
}
