import type { Survey } from '@kartlagg/survey';
import { deliveryText } from './delivery-text.js';
import type { Reporter } from './reporters.js';
import type { SampleForm, SampleRound } from './sample-forms.js';
import { hmac, sampleKey } from './sample-key.js';
import { fieldWriter } from './written-fields.js';

/** A file that a respondent sends. */
export interface PersonDelivery {
  /** From the folder of all deliveries. */
  readonly path: string;
  readonly content: string;
  /** What stands in its rows, from the first below the headings. */
  readonly forms: readonly SampleForm[];
  /** The row of the first form, counted as a sheet does. */
  readonly firstRow: number;
}

/** The person deliveries of the sample round, one for each respondent who sends anything, in the order of their paths. */
export function personDeliveries(survey: Survey, { forms }: SampleRound): readonly PersonDelivery[] {
  const fieldsOf = fieldWriter(sampleKey(), hmac);
  const byReporter = new Map<Reporter, SampleForm[]>();
  for (const form of forms) {
    const own = byReporter.get(form.reporter) ?? [];
    own.push(form);
    byReporter.set(form.reporter, own);
  }
  return [...byReporter]
    .map(([reporter, own]) => ({
      path: `personer/${reporter.file}.csv`,
      content: deliveryText(survey, reporter, own, fieldsOf),
      forms: own,
      firstRow: 2,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
