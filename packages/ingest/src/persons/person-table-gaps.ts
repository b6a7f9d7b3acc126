import type { Answers } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import type { Ledger } from '../ledger.js';
import type { PersonTable } from './person-table.js';

/**
 * Warns, at the headings, of questions that are needed and that a table has no column for, unless something else answers
 * them: the cover, or an age where the year of birth is asked for.
 */
export function reportGaps(
  { grid, headings, columns }: PersonTable,
  rows: number,
  shared: Answers,
  { form }: PersonSurvey,
  ledger: Ledger,
): void {
  const has = new Set([...columns.map(({ asked }) => asked.variable), ...Object.keys(shared)]);
  const [first] = headings;
  if (rows === 0 || first === undefined) return;
  for (const { variable, label, needed } of form.columns) {
    const others = variable === 'birth_year' ? ['age_years', 'birth_date', 'personal_number'] : [];
    if (needed !== true || [variable, ...others].some((each) => has.has(each))) continue;
    ledger.remark('cell.missing-answer', ledger.place(grid, [first]), { column: label, rows });
  }
}
