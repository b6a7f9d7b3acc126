import type { Answers, PersonForm } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import type { Ledger } from '../ledger.js';
import { askedOf } from './asked-of.js';
import type { PersonTable } from './person-table.js';

/**
 * Warns, at the headings, of questions that are needed of some of the persons and that a table has no column for, unless
 * something else answers them: the cover, or an age where the year of birth is asked for.
 */
export function reportGaps(
  { grid, headings, columns }: PersonTable,
  forms: readonly PersonForm[],
  shared: Answers,
  { form, lists, settings }: PersonSurvey,
  ledger: Ledger,
): void {
  const has = new Set([...columns.map(({ asked }) => asked.variable), ...Object.keys(shared)]);
  const [first] = headings;
  if (first === undefined) return;
  for (const asked of form.columns) {
    const { variable, label, needed } = asked;
    const others = variable === 'birth_year' ? ['age_years', 'birth_date', 'personal_number'] : [];
    if (needed !== true || [variable, ...others].some((each) => has.has(each))) continue;
    const isAsked = askedOf(asked, lists);
    const rows = forms.filter(({ answers }) => isAsked(answers) === 'pass').length;
    if (rows > 0) ledger.remark('cell.missing-answer', ledger.place(grid, [first]), { column: label, rows });
  }
  const place = form.columns.find(({ variable }) => variable === PLACE);
  const rows = forms.filter(({ answers }) =>
    [PLACE, ...settings.municipality].every((variable) => answers[variable] === undefined),
  ).length;
  if (place !== undefined && rows > 0 && rows === forms.length)
    ledger.remark('cell.missing-answer', ledger.place(grid, [first]), { column: place.label, rows });
}

/** Without it, and without any other municipality, persons count in none. */
const PLACE = 'municipality';
