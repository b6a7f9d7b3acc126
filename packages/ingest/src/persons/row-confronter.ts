import type { Answers, PersonForm, RawCell, Text } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { isBlank, type Position } from '../cell-finder.js';
import { askedOf } from './asked-of.js';
import type { FoldedFindings } from './folded-findings.js';
import type { PersonRound } from './person-round.js';
import type { PersonTable } from './person-table.js';
import { mayBe } from './with-age.js';

/** A row, read. */
export interface ReadRow {
  readonly form: PersonForm;
  /** What the row itself answers. */
  readonly given: Answers;
  readonly cells: readonly RawCell[];
  readonly hasIdentity: boolean;
}

/**
 * Prepares to confront the answers of each person with each other: those that are missing where they are needed, those
 * that the form does not ask for, an age that the birth gainsays, and a situation that is stated but does not follow. Notes a row by which nobody can be
 * found again.
 */
export function rowConfronter(
  { columns }: PersonTable,
  { persons, round }: Pick<PersonRound, 'persons' | 'round'>,
): (row: ReadRow, folded: FoldedFindings) => void {
  const questions = columns.flatMap(({ asked, choice, column }) =>
    asked.kind === 'identity' || asked.kind === 'text' || choice !== undefined
      ? []
      : [{ column, ...asked, isAsked: askedOf(asked, persons.lists) }],
  );
  const columnOf = (variable: string): number | undefined =>
    columns.find(({ asked }) => asked.variable === variable)?.column;
  const [situationAt, ageAt] = [columnOf('situation'), columnOf('age_years')];
  return ({ form, given, cells, hasIdentity }, folded) => {
    const [first] = cells;
    if (first === undefined) return;
    const { row } = first;
    if (!hasIdentity) folded.add({ code: 'row.no-identity', beside: true }, first, '');
    const stood = new Set(cells.filter((cell) => !isBlank(cell)).map(({ column }) => column));
    for (const { variable, label, needed, column, isAsked } of questions) {
      const isMissing = needed === true && !stood.has(column) && !isAnswered(variable, form.answers);
      const isGiven = given[variable] !== undefined;
      if (!isMissing && !isGiven) continue;
      const asked = isAsked(form.answers);
      const params = { column: label };
      if (asked === 'pass' && isMissing)
        folded.add({ code: 'cell.missing-answer', params, beside: true }, { row, column });
      if (asked === 'fail' && isGiven)
        folded.add({ code: 'cell.not-asked', params, beside: true }, { row, column });
    }
    if (ageAt !== undefined && !isAgeRight(form.answers, given, round.year))
      folded.add({ code: 'row.age-differs', params: {}, beside: true }, { row, column: ageAt });
    if (situationAt !== undefined) confrontSituation(form, { row, column: situationAt }, persons, folded);
  };
}

/** An age group is as good an answer as a year of birth. */
function isAnswered(variable: string, answers: Answers): boolean {
  const others = variable === 'birth_year' ? ['age_years', 'age'] : [];
  return [variable, ...others].some((each) => answers[each] !== undefined);
}

/** Whether the age that stands in the row may be that of somebody born so. */
function isAgeRight(
  { birth_year: born, age_years: counted }: Answers,
  given: Answers,
  year: number,
): boolean {
  const [stated] = given['age_years'] ?? [];
  if (stated === undefined || born?.[0] === undefined) return true;
  return mayBe(stated, `${year - Number(born[0])}`) && mayBe(stated, counted?.[0]);
}

function confrontSituation(
  { answers, situation }: PersonForm,
  position: Position,
  { situation: table, lists }: PersonSurvey,
  folded: FoldedFindings,
): void {
  const [stated] = answers['situation'] ?? [];
  if (stated === undefined || situation.state === 'undecided' || stated === situation.outcome) return;
  const listed = lists.get('situation')?.codes.find(({ code }) => code === stated);
  const derived = table.outcomes.find(({ code }) => code === situation.outcome);
  const params = { stated: shortText(listed, stated), derived: shortText(derived, situation.outcome) };
  folded.add({ code: 'row.situation-differs', params, beside: true }, position);
}

function shortText(named: { readonly label: Text; readonly short?: Text } | undefined, code: string): Text {
  return named?.short ?? named?.label ?? { sv: code };
}
