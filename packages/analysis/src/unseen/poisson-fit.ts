import { solvePositive } from './solve-positive.js';

/** A Poisson log-linear model fitted to cells. */
export interface PoissonFit {
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  /** `2 Σ (n ln(n/m) − n + m)`. */
  readonly deviance: number;
}

/**
 * Fits `ln m = X β` to counts by iteratively reweighted least squares (Nelder and Wedderburn 1972), halving a step that does
 * not lessen the deviance. Counts need not be whole. Null where it does not converge. One row of the design for each cell.
 */
export function poissonFit(
  design: readonly (readonly number[])[],
  counts: readonly number[],
): PoissonFit | null {
  let fit = firstFit(design, counts);
  for (let turn = 0; fit !== null && turn < TURNS; turn += 1) {
    const next = bettered(design, counts, fit);
    if (next === null) return null;
    const gain = fit.deviance - next.deviance;
    fit = next;
    if (gain <= PRECISION * (1 + fit.deviance)) return fit;
  }
  return null;
}

const TURNS = 100;
const HALVINGS = 40;
const PRECISION = 1e-12;

/** Weighted least squares on the logarithms of the counts, lifted so that empty cells have one. */
function firstFit(design: readonly (readonly number[])[], counts: readonly number[]): PoissonFit | null {
  const lifted = counts.map((count) => count + 0.5);
  const coefficients = weighted(
    design,
    lifted,
    lifted.map((mean) => mean * Math.log(mean)),
  );
  return coefficients === null ? null : fitOf(design, counts, coefficients);
}

/** One step of Newton's method, shortened until the deviance does not grow; the fit itself where it cannot be bettered. */
function bettered(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  fit: PoissonFit,
): PoissonFit | null {
  const step = weighted(
    design,
    fit.fitted,
    counts.map((count, cell) => count - (fit.fitted[cell] ?? 0)),
  );
  if (step === null) return null;
  for (let halving = 0, size = 1; halving < HALVINGS; halving += 1, size /= 2) {
    const coefficients = fit.coefficients.map((value, index) => value + size * (step[index] ?? 0));
    const next = fitOf(design, counts, coefficients);
    if (next.deviance <= fit.deviance) return next;
  }
  return fit;
}

function fitOf(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  coefficients: readonly number[],
): PoissonFit {
  const fitted = design.map((row) =>
    Math.exp(row.reduce((sum, value, index) => sum + value * (coefficients[index] ?? 0), 0)),
  );
  const deviance = counts.reduce((sum, count, cell) => {
    const mean = fitted[cell] ?? 0;
    return sum + 2 * ((count === 0 ? 0 : count * Math.log(count / mean)) - count + mean);
  }, 0);
  return { coefficients, fitted, deviance };
}

/** Solves `Xᵀ W X b = Xᵀ v`. */
function weighted(
  design: readonly (readonly number[])[],
  weights: readonly number[],
  values: readonly number[],
): number[] | null {
  const width = design[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const right = Array.from({ length: width }, () => 0);
  for (const [cell, row] of design.entries()) {
    const weight = weights[cell] ?? 0;
    for (const [i, left] of row.entries()) {
      if (left === 0) continue;
      right[i] = (right[i] ?? 0) + left * (values[cell] ?? 0);
      const line = matrix[i] ?? [];
      for (let j = 0; j < width; j += 1) line[j] = (line[j] ?? 0) + left * weight * (row[j] ?? 0);
    }
  }
  return solvePositive(matrix, right);
}
