import type { TableLayout } from './table-layout.js';

/** The headings that a tidy table must have beside its one column of numbers. */
const TIDY = ['municipality', 'round', 'situation'];

/**
 * True for a table with one row for each number in which every row says all that its number is about, under headings
 * that are written as the round writes them.
 */
export function isTidyLayout({ columns, fixed, missing = [] }: TableLayout): boolean {
  if (missing.length > 0) return false;
  const variables = new Set<string>();
  let counts = 0;
  for (const { meaning, how } of columns) {
    if (how !== undefined || meaning.is === 'unclear') return false;
    if (meaning.is === 'variable') {
      if (meaning.fillsDown === true) return false;
      variables.add(meaning.variable);
    } else if (meaning.is === 'count') {
      if (meaning.measure !== undefined || Object.keys(meaning.codes).length > 0) return false;
      counts += 1;
    }
  }
  // A column of numbers that comes twice is reported, and the first is read.
  return counts > 0 && fixed.length === 0 && TIDY.every((variable) => variables.has(variable));
}
