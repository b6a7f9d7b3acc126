import { textIn, type InputPlan } from '@kartlagg/model';
import type { PersonFormContext } from './person-form-plan.js';
import { choicesOf, type PersonQuestion } from './person-questions.js';

/** A tick in the column of a choice. */
const MARK = 'x';

/**
 * What may be written in the cells of a question, and what is said when one is chosen.
 *
 * @param ranges Where the choices of a variable stand.
 */
export function personInput(
  { asked, choice }: PersonQuestion,
  ranges: ReadonlyMap<string, string>,
  { persons, language }: PersonFormContext,
): InputPlan {
  const { kind, label, help, askedWhen, variable, from, to } = asked;
  const { closed, errors } = persons.form.words;
  const said = [
    ...(choice === undefined ? [] : [`${textIn(choice.label, language)}.`]),
    ...(help === undefined ? [] : [textIn(help, language)]),
    ...(askedWhen === undefined ? [] : [textIn(closed, language)]),
  ];
  const title = textIn(label, language).slice(0, 32);
  const prompt = (said.length === 0 ? title : said.join(' ')).slice(0, 255);
  const words = (error: keyof typeof errors): Pick<InputPlan, 'title' | 'prompt' | 'error'> => ({
    title,
    prompt,
    error: textIn(errors[error], language).slice(0, 255),
  });
  if (choice !== undefined) return { kind: 'list', choices: [MARK], ...words('tick') };
  if (kind === 'number' || kind === 'year')
    return {
      kind: 'whole-number',
      ...words('number'),
      ...(from !== undefined && { least: from }),
      ...(to !== undefined && { most: to }),
    };
  if (kind === 'date') return { kind: 'date', ...words('date') };
  const choicesIn = ranges.get(variable);
  if (choicesIn !== undefined && (kind === 'place' || choicesOf(persons, variable).length > 0))
    return { kind: 'list', choicesIn, ...words('choice') };
  return { kind: 'text', title, prompt, error: '' };
}
