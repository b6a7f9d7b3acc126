import type { PersonRange } from '@kartlagg/model';
import type { ListPair } from './list-design.js';
import { listDesign } from './list-design.js';
import type { ListTable } from './list-table.js';
import { logGamma } from './log-gamma.js';
import { poissonFit } from './poisson-fit.js';

/** Half of the 95 per cent point of chi-square with one degree of freedom. */
const DROP = 3.841459 / 2;

/**
 * A 95 per cent interval for those who were not seen by the profile of the multinomial likelihood (Cormack 1992): each
 * supposed number is put in the empty cell, the model is fitted to the completed table, and numbers stay while the likelihood
 * has not dropped by more than 1.92 from its highest. `start` is the estimate of the same model. `to` is null where the
 * likelihood has not dropped at a hundred times the observed; null is returned where a fit did not converge.
 */
export function profileInterval(
  table: ListTable,
  interactions: readonly ListPair[],
  start: number,
): PersonRange | null {
  const profile = profileOf(table, interactions);
  let isBroken = false;
  const likelihood = (logarithm: number): number => {
    const value = profile(logarithm);
    isBroken ||= Number.isNaN(value);
    return value;
  };
  const least = Math.log(LEAST);
  const most = Math.log(FARTHEST * table.observed);
  const top = highest(likelihood, Math.log(Math.max(start, 1)), least);
  const floor = likelihood(top) - DROP;
  const isWithin = (logarithm: number): boolean => likelihood(logarithm) >= floor;
  const range = {
    from: isWithin(least) ? 0 : Math.exp(crossing(isWithin, top, least)),
    to: top >= most || isWithin(most) ? null : Math.exp(crossing(isWithin, top, most)),
  };
  return isBroken ? null : range;
}

/** Fewer unseen than this is none. */
const LEAST = 0.01;
/** More unseen than this for each person seen is no limit that anybody could use; a choice of ours. */
const FARTHEST = 100;
const PRECISION = 1e-7;
/** The highest lies near the estimate, a fraction of a person apart; a bracket so wide has no highest. */
const WIDEST = 16;

/** The logarithm of the profile likelihood of so many unseen, whose logarithm is given; NaN where the fit does not converge. */
function profileOf(table: ListTable, interactions: readonly ListPair[]): (logarithm: number) => number {
  const design = listDesign(
    table.counts.map((_, cell) => cell),
    table.lists.length,
    interactions,
  );
  return (logarithm) => {
    const unseen = Math.exp(logarithm);
    const all = table.observed + unseen;
    const counts = [unseen, ...table.counts.slice(1)];
    const fit = poissonFit(design, counts);
    if (fit === null) return NaN;
    const cells = counts.reduce(
      (sum, count, cell) => sum + (count === 0 ? 0 : count * Math.log((fit.fitted[cell] ?? 0) / all)),
      0,
    );
    return logGamma(all + 1) - logGamma(unseen + 1) + cells;
  };
}

/** Where the function is highest, near a place and not below another: a bracket that widens, then the golden section. */
function highest(value: (at: number) => number, near: number, least: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  const middle = value(near);
  let width = 0.5;
  while (near - width > least && value(near - width) > middle) width *= 2;
  while (width < WIDEST && value(near + width) > middle) width *= 2;
  let [low, high] = [Math.max(least, near - width), near + width];
  while (high - low > 1e-4) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (value(left) >= value(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

/** Where a condition that holds inside ceases to hold on the way outside, by halving. */
function crossing(holds: (at: number) => boolean, inside: number, outside: number): number {
  let [near, far] = [inside, outside];
  while (Math.abs(far - near) > PRECISION) {
    const middle = (near + far) / 2;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
