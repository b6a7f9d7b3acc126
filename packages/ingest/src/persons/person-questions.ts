import type { ListCode, PersonColumn, Text } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';

/** A column of a table of persons: a question, or one choice of a question with several. */
export interface PersonQuestion {
  /** The machine key that our own form knows it by: `living_form`, `factors=eviction`. */
  readonly key: string;
  readonly asked: PersonColumn;
  /** The code that a tick in the column gives. */
  readonly choice?: ListCode;
}

const OPENED = new WeakMap<PersonSurvey, readonly PersonQuestion[]>();

/** Every column that a delivery may have. A question with several answers is one column, and one for each of its codes. */
export function personQuestions(persons: PersonSurvey): readonly PersonQuestion[] {
  const known = OPENED.get(persons);
  if (known !== undefined) return known;
  const questions = persons.form.columns.flatMap((asked): readonly PersonQuestion[] => [
    { key: asked.variable, asked },
    ...(asked.kind === 'codes'
      ? choicesOf(persons, asked.variable).map((choice) => ({
          key: `${asked.variable}=${choice.code}`,
          asked,
          choice,
        }))
      : []),
  ]);
  OPENED.set(persons, questions);
  return questions;
}

/** The columns of the workbook form, from left to right. */
export function formQuestions(persons: PersonSurvey): readonly PersonQuestion[] {
  return personQuestions(persons).filter(
    ({ asked, choice }) => asked.inForm !== false && (asked.kind === 'codes') === (choice !== undefined),
  );
}

/** The codes that can be chosen: those that stand for a row or a sum of a table are no answers. */
export function choicesOf({ lists }: PersonSurvey, variable: string): readonly ListCode[] {
  const codes = lists.get(variable)?.codes ?? [];
  return codes.filter(({ role = 'value' }) => CHOSEN.has(role));
}

const CHOSEN: ReadonlySet<string> = new Set(['value', 'unknown', 'module']);

/** What a column asks: `Bidragande orsaker: Vräkning`. */
export function questionText({ asked, choice }: Pick<PersonQuestion, 'asked' | 'choice'>): Text {
  if (choice === undefined) return asked.label;
  return {
    sv: `${asked.label.sv}: ${choice.label.sv}`,
    en: `${asked.label.en ?? asked.label.sv}: ${choice.label.en ?? choice.label.sv}`,
  };
}
