import { midSentence, type Exactness, type ListCode, type Place, type Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** What one number counts: a measure, and the code of every variable that it is broken down by. */
export interface Question {
  readonly measure: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** A question that a delivery answered, left blank or answered with something that is no number. */
export interface Answer extends Question {
  readonly round: string;
  readonly geo: string;
  readonly state: 'given' | 'blank' | 'unreadable';
  /** Null where nothing is given. */
  readonly value: number | null;
  readonly exactness: Exactness;
  readonly at: Place;
}

/** A total that a delivery states: a check on its parts, never counted. */
export interface Check {
  readonly stated: number | null;
  readonly parts: readonly Answer[];
  readonly at: Place;
}

/** The measure of a number that does not say what it counts. */
export const DEFAULT_MEASURE = 'persons';

/** A question in the survey's words: `{ sv: 'Situation 2, kvinnor', en: 'Situation 2, women' }`. */
export function questionText(survey: Survey, question: Question, place?: Text): Text {
  const words: Text[] = Object.entries(question.codes).map(([variable, code]) =>
    codeText(survey.lists.get(variable)?.codes, code),
  );
  if (question.measure !== DEFAULT_MEASURE) words.push(codeText(survey.measures.codes, question.measure));
  if (place !== undefined) words.unshift(place);
  const swedish = words.map((word) => word.sv);
  const english = words.map((word) => word.en ?? word.sv);
  return { sv: enumeration(swedish), en: enumeration(english) };
}

function codeText(codes: readonly ListCode[] = [], code: string): Text {
  const found = codes.find((candidate) => candidate.code === code);
  return found?.short ?? found?.label ?? { sv: code };
}

function enumeration(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? capitalised(word) : midSentence(word))).join(', ');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('sv') + word.slice(1);
}
