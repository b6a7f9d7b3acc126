import type { InputPlan, InputWords, Language, Text } from '@kartlagg/model';
import { textIn } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { FormAnswers } from './form-answers.js';

/** What every sheet of a form is made from. */
export interface FormContext {
  readonly survey: Survey;
  /** Undefined for a form that any unit can use. */
  readonly municipality: string | undefined;
  readonly language: Language;
  readonly answers: FormAnswers;
}

/** `Stockholm · Hemlöshet 2023`: whose form, and which round. */
export function formSubtitle({ survey, municipality, language }: FormContext): string {
  const round = textIn(survey.round.label, language);
  if (municipality === undefined) return round;
  return `${textIn(survey.geography.nameOf(municipality), language)} · ${round}`;
}

/** The words of an input in a language, cut to what a spreadsheet takes. */
export function inputWords(
  words: InputWords,
  language: Language,
): Pick<InputPlan, 'title' | 'prompt' | 'error'> {
  const say = (text: Text, longest: number): string => textIn(text, language).slice(0, longest);
  return { title: say(words.title, 32), prompt: say(words.prompt, 255), error: say(words.error, 255) };
}

/** What a letter takes on average, where a digit takes 1. */
const LETTER_WIDTH = 0.88;

/** The height in points of a text that is wrapped in a width of so many characters. */
export function wrappedHeight(text: string, width: number, line = 15): number {
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil((paragraph.length * LETTER_WIDTH) / width)), 0);
  return lines * line + 4;
}
