import { choiceLabel, columnLetters, textIn, type Condition, type PersonColumn } from '@kartlagg/model';
import type { PersonFormContext } from './person-form-plan.js';
import type { PlacedQuestion } from './person-rows-sheet.js';

/**
 * The formula that holds in a row where a question is not asked: one of its conditions is answered, and not so. Undefined
 * for a question that is always asked.
 *
 * @param row The first row of the persons.
 */
export function greyedWhere(
  { askedWhen = [] }: PersonColumn,
  questions: readonly PlacedQuestion[],
  row: number,
  context: PersonFormContext,
): string | undefined {
  const fails = askedWhen.flatMap((condition) => failure(condition, questions, row, context) ?? []);
  return fails.length === 0 ? undefined : anyOf(fails);
}

function failure(
  { variable, is, not, atLeast, below, answered }: Condition,
  questions: readonly PlacedQuestion[],
  row: number,
  context: PersonFormContext,
): string | undefined {
  const columns = questions.filter(({ asked }) => asked.variable === variable);
  const [first] = columns;
  if (first === undefined) return undefined;
  const cellOf = ({ column }: PlacedQuestion): string => `$${columnLetters(column)}${row}`;
  const isAnswered = anyOf(columns.map((question) => `${cellOf(question)}<>""`));
  if (answered !== undefined) return answered ? `NOT(${isAnswered})` : isAnswered;
  const says = (codes: readonly string[]): string =>
    anyOf(
      codes.flatMap((code) => {
        const choice = columns.find((question) => question.choice?.code === code);
        if (choice !== undefined) return [`${cellOf(choice)}<>""`];
        const label = labelOf(variable, code, context);
        return label === undefined ? [] : [`${cellOf(first)}="${label.replaceAll('"', '""')}"`];
      }),
    );
  if (is !== undefined) return `AND(${isAnswered},NOT(${says(is)}))`;
  if (not !== undefined) return says(not);
  const tests = [
    ...(atLeast === undefined ? [] : [`${cellOf(first)}<${atLeast}`]),
    ...(below === undefined ? [] : [`${cellOf(first)}>=${below}`]),
  ];
  return `AND(ISNUMBER(${cellOf(first)}),${anyOf(tests)})`;
}

function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
}

function labelOf(
  variable: string,
  code: string,
  { persons, language }: PersonFormContext,
): string | undefined {
  const found = persons.lists.get(variable)?.codes.find((listed) => listed.code === code);
  return found === undefined ? undefined : textIn(choiceLabel(found), language);
}
