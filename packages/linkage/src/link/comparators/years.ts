import type { LinkLevel } from '@kartlagg/model';
import { NOT_COMPARABLE, type CompareCodes } from './compare-codes.js';

/** Years of four digits by how far apart they are; a value that is no such year is not compared. */
export function likeYears(values: readonly string[], levels: readonly LinkLevel[]): CompareCodes {
  const years = Int32Array.from(values, (value) => (/^\d{4}$/u.test(value) ? Number(value) : -1));
  const within = levels.map((level) => level.within ?? -1);
  const last = levels.length - 1;
  return (left, right) => {
    const first = years[left] ?? -1;
    const second = years[right] ?? -1;
    if (first < 0 || second < 0) return NOT_COMPARABLE;
    const apart = Math.abs(first - second);
    if (apart === 0) return 0;
    for (let level = 1; level < last; level += 1) if (apart <= (within[level] ?? -1)) return level;
    return last;
  };
}
