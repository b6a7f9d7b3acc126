import type { LinkLevel } from '@kartlagg/model';
import type { CompareCodes } from './compare-codes.js';

/** Equal values are of the first level, all others of the last. */
export function exact(levels: readonly LinkLevel[]): CompareCodes {
  const last = levels.length - 1;
  return (left, right) => (left === right ? 0 : last);
}
