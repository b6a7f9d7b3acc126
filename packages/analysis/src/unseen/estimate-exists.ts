import { hasNonnegativeSolution } from './has-nonnegative-solution.js';
import { nullSpace } from './null-space.js';

/**
 * Whether a Poisson log-linear model has a finite maximum of its likelihood: whether some table with persons in every cell
 * has the same margins as the one that was seen (Haberman 1974; Fienberg and Rinaldo 2012). Where every cell is
 * peopled it always has. Empty cells can send a parameter, and with it the estimate, to infinity (Chan, Silverman and
 * Vincent 2021). One row of the design and one count for each cell.
 */
export function estimateExists(design: readonly (readonly number[])[], counts: readonly number[]): boolean {
  const width = design[0]?.length ?? 0;
  if (nullSpace(design, width).length > 0) return false;
  const blind = nullSpace(
    design.filter((_, cell) => (counts[cell] ?? 0) > 0),
    width,
  );
  if (blind.length === 0) return true;
  // What the peopled cells cannot weigh up, the empty ones must: positive weights on them whose sum is seen in no blind
  // direction. Weights are 1 + w with w not negative, since any multiple of a solution is one.
  const empty = design.filter((_, cell) => (counts[cell] ?? 0) === 0);
  const matrix = blind.map((direction) => empty.map((row) => dot(row, direction)));
  return hasNonnegativeSolution(
    matrix,
    matrix.map((row) => -row.reduce((sum, value) => sum + value, 0)),
  );
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}
