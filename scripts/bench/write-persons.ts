import { writeFileSync } from 'node:fs';
import { deliveryText, type WrittenFields } from '../sample/delivery-text.js';
import { sampleReporters } from '../sample/reporters.js';
import { sampleRound, type SampleForm } from '../sample/sample-forms.js';
import { hmac, sampleKey } from '../sample/sample-key.js';
import { fieldWriter } from '../sample/written-fields.js';
import { sampleSurvey } from '../sample-survey.js';

/** Forms for each round of the national size; a few more than are wanted are made, and cut. */
const FORMS = 11_900;

/**
 * Writes a csv with a row for each of so many persons, as a municipality's system would: with the sender's pseudonyms, or with
 * birth date and names in clear, of which the reader makes pseudonyms. Returns the path.
 */
export function writePersons(path: string, rows: number, identity: 'pseudonyms' | 'clear'): string {
  const survey = sampleSurvey('2023');
  const { forms } = sampleRound(survey, 2023, rows / FORMS);
  if (forms.length < rows) throw new Error('too few forms were made');
  const [reporter] = sampleReporters(survey);
  if (reporter === undefined) throw new Error('the sample has no respondent');
  const fieldsOf = identity === 'clear' ? inClear : fieldWriter(sampleKey(), hmac);
  writeFileSync(path, deliveryText(survey, reporter, forms.slice(0, rows), fieldsOf));
  return path;
}

function inClear({ identity }: SampleForm): WrittenFields {
  const { birthDate, birthYear, initials, givenName, familyName } = identity;
  return {
    ...(birthDate === undefined ? {} : { birth_date: birthDate }),
    ...(birthYear === undefined ? {} : { birth_year: birthYear }),
    ...(initials === undefined ? {} : { initials }),
    ...(givenName === undefined ? {} : { given_name: givenName }),
    ...(familyName === undefined ? {} : { family_name: familyName }),
  };
}
