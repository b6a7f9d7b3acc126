import { textIn, type Language, type WorkbookPlan } from '@kartlagg/model';
import type { PersonSurvey, Survey } from '@kartlagg/survey';
import type { FormAnswers } from '../form/form-answers.js';
import type { FormContext } from '../form/form-context.js';
import { choicesSheet } from './choices-sheet.js';
import { explainedSheet } from './explained-sheet.js';
import { personCoverSheet } from './person-cover-sheet.js';
import { personRowsSheet } from './person-rows-sheet.js';
import { personStamp } from './person-stamp.js';

/** What a person form is filled in with, for samples and tests. */
export interface PersonAnswers {
  readonly fields?: FormAnswers['fields'];
  readonly nothingToReport?: boolean;
  /** The code of the kind of reporting unit. */
  readonly reporter?: string;
  /** One for each person: the key of a column to what stands in it. */
  readonly rows?: readonly Readonly<Record<string, string | number>>[];
}

/** What the sheets of a person form are made from. */
export interface PersonFormContext extends FormContext {
  readonly persons: PersonSurvey;
  readonly filled: PersonAnswers;
}

/**
 * The workbook for persons: a cover, a sheet with a row for each person, the explanations, and what can be chosen. All
 * words are the form's own data; the keys that the reader goes by stand in hidden rows and columns.
 *
 * @param municipality A municipality code; undefined for a form that any unit can use.
 * @param filled What the form is filled in with; nothing for a form to send out.
 */
export function personFormPlan(
  survey: Survey & { readonly persons: PersonSurvey },
  municipality: string | undefined,
  language: Language,
  filled: PersonAnswers = {},
): WorkbookPlan {
  const { persons, round, geography } = survey;
  const context: PersonFormContext = {
    survey,
    persons,
    municipality,
    language,
    filled,
    answers: {
      answer: () => undefined,
      ...(filled.fields !== undefined && { fields: filled.fields }),
      ...(filled.nothingToReport !== undefined && { nothingToReport: filled.nothingToReport }),
    },
  };
  const name = textIn(persons.form.name, language);
  return {
    title: municipality === undefined ? name : `${name}: ${textIn(geography.nameOf(municipality), language)}`,
    subject: textIn(round.label, language),
    author: textIn(round.organiser, language),
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: personStamp(persons.form, round.id, municipality),
    stamped: `${round.year}-01-01T00:00:00Z`,
    sheets: [
      personCoverSheet(context),
      personRowsSheet(context),
      explainedSheet(context),
      choicesSheet(context).plan,
    ],
  };
}
