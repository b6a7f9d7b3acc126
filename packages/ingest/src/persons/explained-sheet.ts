import { textIn, type Condition, type DecisionTable, type SheetPlan, type Text } from '@kartlagg/model';
import { formSubtitle } from '../form/form-context.js';
import {
  headingRow,
  leadRow,
  TERM_GAP,
  termRow,
  termsPlan,
  titleRows,
  type TermRow,
} from '../form/terms-plan.js';
import type { PersonFormContext } from './person-form-plan.js';
import { EXPLAINED_STAMP } from './person-stamp.js';

/** Explains the form: what follows from the answers, rule by rule, and the questions and choices that are defined. */
export function explainedSheet(context: PersonFormContext): SheetPlan {
  const { persons, language } = context;
  const { words, footer, columns } = persons.form;
  const say = (text: Text): string => textIn(text, language);
  const questions = columns.flatMap(({ label, definition, help, inForm }) => {
    const text = definition ?? help;
    return text === undefined || inForm === false ? [] : [termRow(say(label), say(text))];
  });
  const rows: readonly TermRow[] = [
    ...titleRows(say(words.explained), formSubtitle(context)),
    leadRow(say(words.explainedLead)),
    TERM_GAP,
    ...ruleRows(persons.situation, context),
    ...ruleRows(persons.eligibility, context),
    headingRow(say(words.questions)),
    ...questions,
    TERM_GAP,
    ...[...persons.lists.keys()].flatMap((variable) => listRows(variable, context)),
  ];
  return termsPlan(say(words.explained), EXPLAINED_STAMP, rows, say(footer));
}

/** The rules of a decision table in their order: the outcome, why, and the answers that make it so. */
function ruleRows(table: DecisionTable, context: PersonFormContext): readonly TermRow[] {
  const say = (text: Text): string => textIn(text, context.language);
  const rules = table.rules.map(({ name, then, when, reason }) => {
    const outcome = table.outcomes.find(({ code }) => code === then)?.label ?? { sv: then };
    const term = say(outcome) === say(name) ? say(name) : `${say(outcome)}: ${say(name)}`;
    const conditions = when.flatMap((condition) => conditionText(condition, context) ?? []);
    return termRow(term, [say(reason), ...conditions].join('\n'));
  });
  return [headingRow(say(table.name)), ...rules, TERM_GAP];
}

/** `Boendeform: Hotell, Härbärge`, `Antal barn ≥ 1`; nothing for what only asks whether there is an answer. */
function conditionText(condition: Condition, { persons, language }: PersonFormContext): string | undefined {
  const { variable, is, not, atLeast, below } = condition;
  const asked = persons.form.columns.find((column) => column.variable === variable);
  const question = textIn(asked?.label ?? { sv: variable }, language);
  const codes = persons.lists.get(variable)?.codes ?? [];
  const names = (wanted: readonly string[]): string =>
    wanted
      .map((code) => textIn(codes.find((listed) => listed.code === code)?.label ?? { sv: code }, language))
      .join(', ');
  if (is !== undefined) return `${question}: ${names(is)}`;
  if (not !== undefined) return `${question} ≠ ${names(not)}`;
  if (atLeast !== undefined) return `${question} ≥ ${atLeast}`;
  return below === undefined ? undefined : `${question} < ${below}`;
}

function listRows(variable: string, { persons, language }: PersonFormContext): readonly TermRow[] {
  const asked = persons.form.columns.find(
    (column) => column.variable === variable && column.inForm !== false,
  );
  const list = persons.lists.get(variable);
  const defined = (list?.codes ?? []).flatMap(({ label, definition }) =>
    definition === undefined ? [] : [termRow(textIn(label, language), textIn(definition, language))],
  );
  if (asked === undefined || defined.length === 0) return [];
  return [headingRow(textIn(asked.label, language)), ...defined, TERM_GAP];
}
