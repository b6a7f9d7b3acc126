import type { PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formReader } from './read-forms.js';
import { deliveryPlace } from './person-deliveries.js';
import type { SampleRound } from './sample-forms.js';
import { hmac, sampleKey } from './sample-key.js';
import { fieldWriter } from './written-fields.js';

/** The forms of a round as the reader makes them, and who each is truly about, by its id. */
export interface RoundAsRead {
  readonly forms: readonly PersonForm[];
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * A made-up round in memory, with no file between: each form stands where it does in the deliveries that are written, below
 * a folder.
 */
export function roundAsRead(survey: Survey, { forms }: SampleRound, folder = 'leveranser'): RoundAsRead {
  const key = sampleKey();
  const write = fieldWriter(key, hmac);
  const read = formReader(survey, key);
  const rows = new Map<string, number>();
  const personOf = new Map<string, string>();
  const asRead = forms.map((form) => {
    const { path, sheet, firstRow } = deliveryPlace(survey, form.reporter);
    const row = rows.get(path) ?? firstRow;
    rows.set(path, row + 1);
    const made = read(form, write(form), { file: `${folder}/${path}`, sheet, row });
    personOf.set(made.id, form.person);
    return made;
  });
  return { forms: asRead, personOf };
}
