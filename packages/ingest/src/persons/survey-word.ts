import type { PersonTable, PersonTableColumn } from './person-table.js';

/** A word of the sender's own lists stands on so many rows; what a person is called does not. */
const FEWEST = 3;
/** `Kim Exempelsson`, `Exempelsson, Kim`: words that all begin with a capital; and `KE`, initials. */
const LIKE_A_NAME = /^(?:\p{Lu}[\p{L}'-]*[\s,]+)+\p{Lu}[\p{L}'-]*$|^\p{Lu}{1,3}$/u;

/**
 * Whether a text in a column of choices, which the survey does not know, is a word of the sender's list and may be shown to
 * the sender: it comes again on several rows, holds no digits, is not written as names are, and stands in no column that
 * points out persons.
 */
export function isSurveyWord(
  text: string,
  { column }: PersonTableColumn,
  { grid, headerRow, columns }: PersonTable,
): boolean {
  if (/\d/u.test(text) || LIKE_A_NAME.test(text)) return false;
  const identities = new Set(
    columns.filter(({ asked }) => asked.identity !== undefined).map((one) => one.column),
  );
  const same = grid.cells.filter(({ row, shown }) => row > headerRow && shown.trim() === text);
  return (
    same.filter((cell) => cell.column === column).length >= FEWEST &&
    !same.some((cell) => identities.has(cell.column))
  );
}
