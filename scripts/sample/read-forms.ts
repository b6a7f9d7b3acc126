import { decider } from '@kartlagg/ingest';
import {
  ageOn,
  identityFields,
  readIdentity,
  type Identity,
  type MadePseudonyms,
  type PseudonymKey,
} from '@kartlagg/linkage';
import { keyText, type Answers, type PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { WrittenFields } from './delivery-text.js';
import type { SampleForm } from './sample-forms.js';
import { hmac } from './sample-key.js';

/** Where a form stands: the file as a project names it, its sheet, and the row. */
export interface FormPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** The id that a form has when it is read from there. */
export function formIdAt({ file, sheet, row }: FormPlace): string {
  return keyText([file, sheet, row]);
}

/**
 * Prepares the reading of forms without a file between: what reader and key make of a row, for measuring and for deciding on
 * pairs before anything is written. A test holds it against the reader.
 */
export function formReader(
  survey: Survey,
  key: PseudonymKey,
): (form: SampleForm, fields: WrittenFields, place: FormPlace) => PersonForm {
  const { persons, round } = survey;
  if (persons === undefined) throw new Error('the round has no person forms');
  const columns = new Set(persons.form.columns.map(({ variable }) => variable));
  const eligibility = decider(persons.eligibility, persons.lists);
  const situation = decider(persons.situation, persons.lists);
  return (form, fields, place) => {
    const asked = Object.entries(fields).filter(([variable]) => columns.has(variable));
    const written = identityOf(Object.fromEntries(asked), fields['sex'] ?? form.answers['sex']?.[0]);
    const { identity } = readIdentity(written, { at: round.year, patterns: [] });
    const answers = derived(form.answers, identity, survey);
    return {
      id: formIdAt(place),
      at: { file: place.file, sheet: place.sheet, cell: `A${place.row}` },
      round: round.id,
      answers,
      identity: identityFields(identity, key, round.id, hmac),
      eligibility: eligibility(answers),
      situation: situation(answers),
    };
  };
}

function identityOf(fields: WrittenFields, sex: string | undefined): Parameters<typeof readIdentity>[0] {
  const { token, birth_date: birthDate, birth_year: birthYear, initials, ...rest } = fields;
  const made: MadePseudonyms = Object.fromEntries(Object.entries(rest).filter(([field]) => MADE.has(field)));
  return {
    made,
    ...(token === undefined ? {} : { personalNumber: token }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(initials === undefined ? {} : { initials }),
    ...(sex === undefined ? {} : { sex }),
  };
}

const MADE = new Set(['birth_key', 'given_filter', 'family_filter', 'date_filter']);

/** What follows of year of birth and number, where it is not answered. */
function derived(
  answers: Answers,
  { birthDate, birthYear, sex }: Identity,
  { round, persons, lists }: Survey,
): Answers {
  const day = persons?.settings.ageOn;
  const byYear = birthYear === undefined ? undefined : round.year - birthYear;
  const age = birthDate === undefined || day === undefined ? byYear : ageOn(day, birthDate);
  const group = lists
    .get('age')
    ?.codes.find(
      ({ role = 'value', from, to }) =>
        role === 'value' && age !== undefined && from !== undefined && age >= from && age <= (to ?? age),
    );
  return {
    ...(sex === undefined ? {} : { sex: [sex] }),
    ...(birthYear === undefined ? {} : { birth_year: [String(birthYear)], age_years: [String(age)] }),
    ...(group === undefined ? {} : { age: [group.code] }),
    ...answers,
  };
}
