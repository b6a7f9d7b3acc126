import type { PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formReader } from './read-forms.js';
import type { SampleRound } from './sample-forms.js';
import { hmac, sampleKey } from './sample-key.js';
import { fieldWriter } from './written-fields.js';

/** The forms of a round as the reader makes them, and who each is truly about, by its id. */
export interface RoundAsRead {
  readonly forms: readonly PersonForm[];
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * A made-up round in memory, with no file between: each respondent's forms stand below each other from the second row, as in
 * the deliveries that are written.
 */
export function roundAsRead(survey: Survey, { forms }: SampleRound): RoundAsRead {
  const key = sampleKey();
  const write = fieldWriter(key, hmac);
  const read = formReader(survey, key);
  const rows = new Map<string, number>();
  const personOf = new Map<string, string>();
  const asRead = forms.map((form) => {
    const file = `leveranser/personer/${form.reporter.file}.csv`;
    const row = (rows.get(file) ?? 1) + 1;
    rows.set(file, row);
    const made = read(form, write(form), { file, row });
    personOf.set(made.id, form.person);
    return made;
  });
  return { forms: asRead, personOf };
}
