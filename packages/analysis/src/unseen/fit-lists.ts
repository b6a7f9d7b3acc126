import { estimateExists } from './estimate-exists.js';
import type { ListPair } from './list-design.js';
import { listDesign } from './list-design.js';
import type { ListTable } from './list-table.js';
import { logGamma } from './log-gamma.js';
import { poissonFit } from './poisson-fit.js';

/** A log-linear model of lists, fitted to the cells that can be seen. */
export interface ListFit {
  readonly interactions: readonly ListPair[];
  readonly unseen: number;
  readonly deviance: number;
  readonly degreesOfFreedom: number;
  /** `−2 ln L + 2 p`, with every constant of the Poisson likelihood. */
  readonly aic: number;
  /** The fewest persons that the model expects in a cell that can be seen. */
  readonly leastExpected: number;
}

/**
 * Fits a model to the 2^lists − 1 cells that can be seen (Fienberg 1972; Bishop, Fienberg and Holland 1975, chapter 6; Cormack
 * 1989). Tells where its estimate does not exist, before trying, and where the fit did not converge.
 */
export function fitLists(
  table: ListTable,
  interactions: readonly ListPair[],
): ListFit | 'no-estimate' | 'not-converged' {
  const cells = table.counts.map((_, cell) => cell).slice(1);
  const counts = table.counts.slice(1);
  const design = listDesign(cells, table.lists.length, interactions);
  if (!estimateExists(design, counts)) return 'no-estimate';
  const fit = poissonFit(design, counts);
  if (fit === null) return 'not-converged';
  const parameters = fit.coefficients.length;
  return {
    interactions,
    unseen: Math.exp(fit.coefficients[0] ?? 0),
    deviance: Math.max(0, fit.deviance),
    degreesOfFreedom: cells.length - parameters,
    aic: fit.deviance + saturated(counts) + 2 * parameters,
    leastExpected: Math.min(...fit.fitted),
  };
}

/** `−2 ln L` of the model that fits every cell, which the deviance is measured from. */
function saturated(counts: readonly number[]): number {
  return counts.reduce(
    (sum, count) => sum - 2 * (count === 0 ? 0 : count * Math.log(count) - count - logGamma(count + 1)),
    0,
  );
}
