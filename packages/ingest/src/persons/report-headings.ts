import { cellAddress, type Grid, type Text } from '@kartlagg/model';
import { readingsText } from '../codecs/readings-text.js';
import type { Ledger } from '../ledger.js';
import type { FoundPersonTable, OtherHeading } from './find-person-table.js';
import { personQuestions, questionText } from './person-questions.js';
import type { PersonRound } from './person-round.js';

/**
 * Uses the headings of a table of persons and the columns that a mapping leaves out. Notes headings that were understood
 * though they are written otherwise, and reports those that were not, each with all that stands below.
 */
export function reportHeadings(
  { table, others }: FoundPersonTable,
  survey: PersonRound,
  ledger: Ledger,
): void {
  const { grid, headings, columns, left } = table;
  if (left !== undefined) ledger.useAll(grid.cells.filter(({ column }) => left.has(column)));
  const unread = new Set(others.map(({ cell }) => cell));
  ledger.useAll(headings.filter((cell) => !unread.has(cell)));
  for (const { column, heading, how, ...question } of columns) {
    if (how === undefined || how === 'mapping') continue;
    const at = ledger.place(grid, [{ row: table.headerRow, column }]);
    ledger.remark('header.read-as', at, { column: heading, meant: questionText(question), how });
  }
  for (const other of others) reportOther(other, grid, survey, ledger);
}

/** A column that is not read is named whole: its heading, and all that stands below. */
function reportOther(
  { cell, is, readings, first }: OtherHeading,
  grid: Grid,
  survey: PersonRound,
  ledger: Ledger,
): void {
  const below = grid.cells.filter(({ row, column }) => column === cell.column && row > cell.row);
  const at = {
    ...ledger.place(grid, [cell]),
    ...(below.length > 0 && { beside: below.map(({ row, column }) => cellAddress(row, column)) }),
  };
  const column = cell.shown;
  if (is === 'unknown') ledger.report('header.unknown-column', at, { column, cells: below.length });
  else if (is === 'repeated')
    ledger.report('header.repeated-column', at, {
      column,
      first: ledger.place(grid, [first ?? cell]).cell ?? '',
    });
  else
    ledger.report('header.ambiguous-column', at, {
      column,
      readings: readingsText(labels(readings, survey)),
    });
}

function labels(keys: readonly string[], { persons }: PersonRound): readonly Text[] {
  return personQuestions(persons).flatMap((question) =>
    keys.includes(question.key) ? [questionText(question)] : [],
  );
}
