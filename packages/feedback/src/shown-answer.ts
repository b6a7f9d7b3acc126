import { choiceLabel, textIn, type Language } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { formatDate, listWords } from '@kartlagg/wording';

/**
 * What a form answers to a question, in words: codes by their labels, municipalities by their names. Empty where it
 * does not answer, and for a question whose answers are text or identity, which are never shown.
 */
export function shownAnswer(
  variable: string,
  codes: readonly string[],
  survey: Survey,
  language: Language,
): string {
  const kind = survey.persons?.form.columns.find((column) => column.variable === variable)?.kind;
  switch (kind) {
    case 'code':
    case 'codes': {
      const list = survey.persons?.lists.get(variable);
      const known = codes.flatMap((code) => list?.codes.find((candidate) => candidate.code === code) ?? []);
      return listWords(
        known.map((choice) => textIn(choiceLabel(choice), language)),
        language,
      );
    }
    case 'place':
      return listWords(
        codes.map((code) => placeName(code, survey, language)),
        language,
      );
    case 'date':
      return formatDate(codes[0] ?? '', language);
    case 'number':
    case 'year':
      return codes[0] ?? '';
    default:
      return '';
  }
}

/** What a question is called: `Vistelsekommun`. */
export function questionName(variable: string, survey: Survey, language: Language): string {
  const column = survey.persons?.form.columns.find((candidate) => candidate.variable === variable);
  return column === undefined ? variable : textIn(column.label, language);
}

/** A municipality's name; the code where it is not a municipality of the round. */
export function placeName(code: string, { geography }: Survey, language: Language): string {
  return geography.municipality(code) === undefined ? code : textIn(geography.nameOf(code), language);
}
