import { textIn, type Language, type WorkbookPlan } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formStamp } from '../stamp.js';
import { blockSheet } from './block-sheet.js';
import { coverSheet } from './cover-sheet.js';
import { UNANSWERED, type FormAnswers } from './form-answers.js';
import type { FormContext } from './form-context.js';
import { glossarySheet } from './glossary-sheet.js';

/**
 * The count workbook of a municipality: a cover, one sheet for each block of questions, and a glossary. All words are
 * the form's own data; the keys that the reader goes by stand in hidden rows and columns.
 *
 * @param municipality A municipality code, for example `0180`.
 * @param answers What the form is filled in with; nothing for a form to send out.
 */
export function formPlan(
  survey: Survey,
  municipality: string,
  language: Language,
  answers: FormAnswers = UNANSWERED,
): WorkbookPlan {
  const { form, round, geography } = survey;
  const context: FormContext = { survey, municipality, language, answers };
  return {
    title: `${textIn(form.name, language)}: ${textIn(geography.nameOf(municipality), language)}`,
    subject: textIn(round.label, language),
    author: textIn(round.organiser, language),
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: formStamp(form, round.id, municipality),
    stamped: `${round.year}-01-01T00:00:00Z`,
    sheets: [
      coverSheet(context),
      ...form.blocks.map((block) => blockSheet(context, block)),
      glossarySheet(context),
    ],
  };
}
