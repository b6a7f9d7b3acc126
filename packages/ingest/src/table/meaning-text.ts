import type { Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { ColumnMeaning } from '../layout/table-layout.js';
import { DEFAULT_MEASURE, questionText } from '../question.js';

/** What a column is, in the survey's words: `Situation`, `Antal`, `Kvinnor`. */
export function meaningText(meaning: ColumnMeaning, survey: Survey): Text {
  switch (meaning.is) {
    case 'variable':
      return variableText(survey, meaning.variable);
    case 'count': {
      const { measure = DEFAULT_MEASURE, codes } = meaning;
      const words = questionText(survey, { measure, codes });
      return words.sv === '' ? variableText(survey, 'count') : words;
    }
    default:
      return { sv: '–' };
  }
}

/** The label of a variable: `Kön`. */
export function variableText(survey: Survey, variable: string): Text {
  return survey.variables.find(({ id }) => id === variable)?.label ?? { sv: variable };
}
