import type { LinkLevel } from '@kartlagg/model';
import { NOT_COMPARABLE, type CompareCodes } from './compare-codes.js';

/** What two dates that differ have in common. */
export type DateKind = 'swapped' | 'digit' | 'same_year';

/**
 * Whether two dates, written YYYY-MM-DD, differ in a way: day and month have changed places, exactly one digit is
 * another, or only the year is the same. 1980-02-03 and 1980-03-02 are swapped. A digit of the decade or the century is not
 * one that is easily mistaken: those who share the rest may be parent and child.
 */
export function datesDiffer(kind: DateKind, left: string, right: string): boolean {
  switch (kind) {
    case 'swapped':
      return left !== right && sameYear(left, right) && alike(left, 5, right, 8) && alike(left, 8, right, 5);
    case 'digit':
      return (
        alike(left, 0, right, 0) &&
        left.charAt(2) === right.charAt(2) &&
        differingCharacters(left, right) === 1
      );
    case 'same_year':
      return left !== right && sameYear(left, right);
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
  return alike(left, 0, right, 0) && alike(left, 2, right, 2);
}

/** Whether two digits of one are two digits of the other. */
function alike(left: string, from: number, right: string, start: number): boolean {
  return (
    left.charCodeAt(from) === right.charCodeAt(start) &&
    left.charCodeAt(from + 1) === right.charCodeAt(start + 1)
  );
}

function differingCharacters(left: string, right: string): number {
  let differing = 0;
  for (let at = 0; at < left.length; at += 1)
    if (left.charCodeAt(at) !== right.charCodeAt(at)) differing += 1;
  return differing;
}
