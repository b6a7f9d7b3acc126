import type { LinkLevel } from '@kartlagg/model';
import { NOT_COMPARABLE, type CompareCodes } from './compare-codes.js';

/** What two dates that differ have in common. */
export type DateKind = 'swapped' | 'digit' | 'same_year';

/**
 * Whether two dates, written YYYY-MM-DD, differ in a way: day and month have changed places, exactly one digit is
 * another, or only the year is the same. 1980-02-03 and 1980-03-02 are swapped.
 */
export function datesDiffer(kind: DateKind, left: string, right: string): boolean {
  switch (kind) {
    case 'swapped':
      return (
        sameYear(left, right) &&
        left.slice(5, 7) === right.slice(8) &&
        left.slice(8) === right.slice(5, 7) &&
        left !== right
      );
    case 'digit':
      return differingCharacters(left, right) === 1;
    case 'same_year':
      return sameYear(left, right) && left !== right;
  }
}

/** Dates by what they have in common; a value that is not written as a date is not compared. */
export function likeDates(values: readonly string[], levels: readonly LinkLevel[]): CompareCodes {
  const readable = values.map((value) => DATE.test(value));
  const last = levels.length - 1;
  return (left, right) => {
    if (readable[left] !== true || readable[right] !== true) return NOT_COMPARABLE;
    if (left === right) return 0;
    const first = values[left] ?? '';
    const second = values[right] ?? '';
    for (let level = 1; level < last; level += 1) {
      const kind = levels[level]?.kind;
      if (kind !== undefined && datesDiffer(kind, first, second)) return level;
    }
    return last;
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

function sameYear(left: string, right: string): boolean {
  for (let at = 0; at < 4; at += 1) if (left.charCodeAt(at) !== right.charCodeAt(at)) return false;
  return true;
}

function differingCharacters(left: string, right: string): number {
  let differing = 0;
  for (let at = 0; at < left.length; at += 1)
    if (left.charCodeAt(at) !== right.charCodeAt(at)) differing += 1;
  return differing;
}
