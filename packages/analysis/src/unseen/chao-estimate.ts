import type { ChaoEstimate } from '@kartlagg/model';
import type { ListTable } from './list-table.js';
import { listsOf } from './list-table.js';
import { logNormalInterval } from './log-normal-interval.js';

/**
 * Chao's estimate of those who were not seen, in its bias-corrected form for `t` lists (Chao 1987, 1989; Chao and Colwell
 * 2017): `(t − 1)/t · f1 (f1 − 1) / (2 (f2 + 1))`, where `f1` stand on one list and `f2` on two. It is a lower
 * bound where persons differ but lists do not: lists of very different sizes can lift it above the truth.
 */
export function chaoEstimate({ lists, counts }: ListTable): ChaoEstimate {
  const on = (number: number): number =>
    counts.reduce((sum, count, cell) => sum + (listsOf(cell) === number ? count : 0), 0);
  const [once, twice] = [on(1), on(2)];
  const share = (lists.length - 1) / lists.length;
  const unseen = (share * once * Math.max(0, once - 1)) / (2 * (twice + 1));
  const variance = varianceOf(once, twice, share);
  return {
    once,
    twice,
    unseen,
    standardError: Math.sqrt(variance),
    interval: logNormalInterval(unseen, variance),
  };
}

/** The variance of the bias-corrected form, by the delta method (Chao 1987; Chao and Colwell 2017). */
function varianceOf(once: number, twice: number, share: number): number {
  const next = twice + 1;
  return (
    (share * once * Math.max(0, once - 1)) / (2 * next) +
    (share ** 2 * once * (2 * once - 1) ** 2) / (4 * next ** 2) +
    (share ** 2 * once ** 2 * twice * (once - 1) ** 2) / (4 * next ** 4)
  );
}
