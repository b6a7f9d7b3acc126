import { placeText, type RawCell } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import type { Ledger } from '../ledger.js';
import type { Stamped } from '../stamp.js';
import { personQuestions } from './person-questions.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';

/** The keys of the sheet of persons that are no questions: the row's number, and the row of the lowest headings. */
export const ROW_KEYS = { number: 'number', headings: 'headings' } as const;

/**
 * The sheet of persons of our own form, by the keys in its hidden row and column, whatever has been moved and whatever
 * stands in its headings. Uses the keys; reports a column whose key comes twice, with all that stands below.
 */
export function keyedPersonTable(
  { grid, cell: stamp }: Stamped,
  persons: PersonSurvey,
  ledger: Ledger,
): PersonTable {
  const byKey = new Map(personQuestions(persons).map((question) => [question.key, question]));
  const found = new Map<string, RawCell>();
  const columns: PersonTableColumn[] = [];
  const marker = grid.cells.find(
    ({ column, raw }) => column === stamp.column && raw.trim() === ROW_KEYS.headings,
  );
  const headerRow = marker?.row ?? stamp.row;
  for (const cell of grid.cells) {
    if (cell.row !== stamp.row || cell === stamp) continue;
    const key = cell.raw.trim();
    const question = byKey.get(key);
    if (question === undefined && key !== ROW_KEYS.number) continue;
    ledger.use(cell);
    const earlier = found.get(key);
    if (question !== undefined && earlier !== undefined) {
      const below = grid.cells.filter(({ row, column }) => column === cell.column && row > headerRow);
      ledger.report('header.repeated-column', ledger.place(grid, below.length === 0 ? [cell] : below), {
        column: question.asked.label,
        first: placeText(ledger.place(grid, [earlier])),
      });
      continue;
    }
    found.set(key, cell);
    if (question === undefined)
      ledger.useAll(grid.cells.filter(({ row, column }) => column === cell.column && row > headerRow));
    else
      columns.push({ ...question, column: cell.column, heading: headingText(grid.cells, cell, headerRow) });
  }
  ledger.use(stamp, ...(marker === undefined ? [] : [marker]));
  const headings = grid.cells.filter(({ row }) => row <= headerRow);
  return { grid, headings, headerRow, columns };
}

/** The lowest heading of a column: a question without choices of its own has its one above. */
function headingText(cells: readonly RawCell[], key: RawCell, headerRow: number): string {
  const above = cells.filter(
    ({ row, column, shown }) =>
      column === key.column && row > key.row && row <= headerRow && shown.trim() !== '',
  );
  return above.at(-1)?.shown ?? key.raw;
}
