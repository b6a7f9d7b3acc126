import type { Level } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** How much larger than one answer a sum of many may be. */
const MANY = 1000;

/** The largest number that can be right: for one answer of a municipality, or for a sum over many. */
export function largestNumber({ form }: Survey, of: Level | 'total'): number {
  return of === 'municipality' ? form.largestCount : form.largestCount * MANY;
}
