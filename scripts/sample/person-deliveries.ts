import { asksAboutPersons, personFormPlan } from '@kartlagg/ingest';
import { textIn, type WorkbookPlan } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { deliveryText, type WrittenFields } from './delivery-text.js';
import { formRow } from './form-row.js';
import type { Reporter } from './reporters.js';
import { COVER_DATE, type SampleForm, type SampleRound } from './sample-forms.js';
import { hmac, sampleKey } from './sample-key.js';
import { fieldWriter } from './written-fields.js';

/** A file that a respondent sends: text, or the plan of a workbook. */
export interface PersonDelivery extends DeliveryPlace {
  readonly content: string | WorkbookPlan;
  /** What stands in its rows, one below the other. */
  readonly forms: readonly SampleForm[];
}

/** Where a respondent's forms stand. */
export interface DeliveryPlace {
  /** From the folder of all deliveries. */
  readonly path: string;
  readonly sheet: string;
  /** The row of the first form, counted as a sheet does. */
  readonly firstRow: number;
}

/** Below the headings of our workbook. */
const FIRST_ROW = 7;

/** Where a respondent's forms stand: in a file of its own. */
export function deliveryPlace({ persons }: Survey, { file, byHand }: Reporter): DeliveryPlace {
  if (persons === undefined) throw new Error('the round has no person forms');
  return byHand
    ? { path: `personer/${file}.xlsx`, sheet: textIn(persons.form.sheet, 'sv'), firstRow: FIRST_ROW }
    : { path: `personer/${file}.csv`, sheet: '', firstRow: 2 };
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
    .map(([reporter, own]): PersonDelivery => {
      const { path, sheet, firstRow } = deliveryPlace(survey, reporter);
      const content = reporter.byHand
        ? workbook(survey, reporter, own, fieldsOf)
        : deliveryText(survey, reporter, own, fieldsOf);
      return { path, sheet, firstRow, content, forms: own };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function workbook(
  survey: Survey,
  { kind, municipality }: Reporter,
  forms: readonly SampleForm[],
  fieldsOf: (form: SampleForm) => WrittenFields,
): WorkbookPlan {
  if (!asksAboutPersons(survey)) throw new Error('the round has no person forms');
  return personFormPlan(survey, municipality ?? undefined, 'sv', {
    reporter: kind,
    fields: { contact: 'Exempelhandläggare', date: COVER_DATE },
    rows: forms.map((form) => formRow(survey, form, fieldsOf(form))),
  });
}
