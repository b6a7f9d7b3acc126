import type { Exactness } from './count.js';

/** A number and how exact it is. */
export interface RoughNumber {
  readonly value: number;
  readonly exactness: Exactness;
}

/**
 * What is left of a number when another is taken away, no more exact than the rougher of the two: 4,899 less about 5,600
 * is about −700, not −701. A number that is not exact is as rough as the zeros that it ends in, but has two digits that
 * mean something: about 5,600 is known to the hundred, about 34,000 and about 10,000 to the thousand. Halves are rounded
 * away from zero.
 */
export function roughDifference(whole: RoughNumber, part: RoughNumber): number {
  const difference = whole.value - part.value;
  const step = Math.max(stepOf(whole), stepOf(part));
  const rounded = Math.round(Math.abs(difference) / step) * step;
  return rounded === 0 ? 0 : Math.sign(difference) * rounded;
}

/** The smallest difference that a number can tell: 1 where it is exact. */
function stepOf({ value, exactness }: RoughNumber): number {
  const size = Math.abs(value);
  let step = 1;
  if (exactness === 'exact' || !Number.isInteger(size)) return step;
  while (size >= step * 100 && size % (step * 10) === 0) step *= 10;
  return step;
}
