/**
 * Solves `A x = b` for a symmetric positive definite matrix by Cholesky's factorisation, `A = L Lᵀ`. Null where the matrix is
 * not positive definite in the precision of numbers, that is where what is asked has no single answer.
 */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const lower = cholesky(matrix);
  if (lower === null) return null;
  const forward: number[] = [];
  for (const [row, value] of right.entries()) {
    forward.push((value - dot(lower[row] ?? [], forward)) / at(lower, row, row));
  }
  const solution = forward.slice();
  for (let row = solution.length - 1; row >= 0; row -= 1) {
    let value = forward[row] ?? 0;
    for (let below = row + 1; below < solution.length; below += 1) {
      value -= at(lower, below, row) * (solution[below] ?? 0);
    }
    solution[row] = value / at(lower, row, row);
  }
  return solution;
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower: number[][] = [];
  for (let row = 0; row < matrix.length; row += 1) {
    const made: number[] = [];
    for (let column = 0; column < row; column += 1) {
      const above = lower[column] ?? [];
      made.push((at(matrix, row, column) - dot(above, made)) / at(lower, column, column));
    }
    const diagonal = at(matrix, row, row);
    const left = diagonal - dot(made, made);
    if (!(left > SINGULAR * diagonal)) return null;
    made.push(Math.sqrt(left));
    lower.push(made);
  }
  return lower;
}

/** The share of a diagonal element that must remain: less is rounding. */
const SINGULAR = 1e-13;

/** The sum of products over the shorter length. */
function dot(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

function at(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
