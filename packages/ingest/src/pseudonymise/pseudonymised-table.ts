import { choiceLabel, textIn, type Language, type PersonColumn, type PersonForm } from '@kartlagg/model';
import { choicesOf } from '../persons/person-questions.js';
import type { PersonRound } from '../persons/person-round.js';
import { withAge } from '../persons/with-age.js';

/** A table of persons without what points them out: the person form's columns, and a row for each form. */
export interface PseudonymisedTable {
  readonly columns: readonly PersonColumn[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Which field of an identity stands in which column. */
const FIELDS: Readonly<Record<string, string>> = {
  token: 'personal_number',
  local_id: 'local_id',
  birth_key: 'birth_key',
  given_filter: 'given_filter',
  family_filter: 'family_filter',
  date_filter: 'date_filter',
};
/** Columns that are there whatever stands in them: by these a file read alone is known for what it is. */
const ALWAYS: ReadonlySet<string> = new Set(['reporter', 'round', 'municipality', 'token', 'key']);
/** Between the answers, or the tokens, of one cell. */
const SEPARATOR = '; ';

/**
 * Forms as a table to send: what each answers in the form's own words, and pseudonyms for what points out the person.
 * Everything is written from what was read; no text of the source is carried over.
 *
 * @param forms With the fields that may leave the sender's machine as their identities.
 * @param keyOf The id of the key that the pseudonyms of a form were made with; empty where there are none.
 */
export function pseudonymisedTable(
  forms: readonly PersonForm[],
  survey: PersonRound,
  keyOf: (identity: PersonForm['identity']) => string,
  language: Language,
): PseudonymisedTable {
  const write = cellWriter(survey, keyOf, language);
  const all = survey.persons.form.columns.map((column) => ({
    column,
    cells: forms.map((form) => write(column, form)),
  }));
  const kept = all.filter(
    ({ column, cells }) => ALWAYS.has(column.variable) || cells.some((cell) => cell !== ''),
  );
  return {
    columns: kept.map(({ column }) => column),
    headings: kept.map(({ column }) => textIn(column.label, language)),
    rows: forms.map((_, row) => kept.map(({ cells }) => cells[row] ?? '')),
  };
}

function cellWriter(
  survey: PersonRound,
  keyOf: (identity: PersonForm['identity']) => string,
  language: Language,
): (column: PersonColumn, form: PersonForm) => string | number {
  const { persons, round, geography } = survey;
  const labels = new Map(
    persons.form.columns.map(({ variable }) => [variable, labelsOf(survey, variable, language)]),
  );
  return ({ variable, kind }, { answers, identity }) => {
    if (variable === 'round') return round.id;
    if (variable === 'key') return keyOf(identity);
    if (variable === AGE) return ageOf(answers, survey, language);
    const given = answers[variable] ?? [];
    switch (kind) {
      case 'identity':
        return identity[FIELDS[variable] ?? ''] ?? given.join(SEPARATOR);
      case 'text':
        return '';
      case 'number':
      case 'year':
        return given[0] === undefined ? '' : Number(given[0]);
      case 'place':
        return given.map((code) => geography.municipality(code)?.name ?? code).join(SEPARATOR);
      default:
        return given.map((code) => labels.get(variable)?.get(code) ?? code).join(SEPARATOR);
    }
  };
}

const AGE = 'age_years';

/** The age, or the age group, where it does not follow from the year of birth. */
function ageOf(
  { birth_year: born, [AGE]: given, age: group }: PersonForm['answers'],
  survey: PersonRound,
  language: Language,
): string | number {
  const { persons, round } = survey;
  const byYear = withAge(born === undefined ? {} : { birth_year: born }, persons, round.year);
  const [age] = given ?? [];
  if (age !== undefined && age !== byYear[AGE]?.[0]) return Number(age);
  const [code] = group ?? [];
  return code === undefined || code === byYear['age']?.[0]
    ? ''
    : (labelsOf(survey, 'age', language).get(code) ?? code);
}

/** What a choice is called, by its code. */
function labelsOf(survey: PersonRound, variable: string, language: Language): ReadonlyMap<string, string> {
  return new Map(
    choicesOf(survey.persons, variable).map((choice) => [choice.code, textIn(choiceLabel(choice), language)]),
  );
}
