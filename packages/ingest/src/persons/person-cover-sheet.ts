import { choiceLabel, textIn, type SheetPlan } from '@kartlagg/model';
import {
  COVER_KEYS,
  coverPlan,
  fieldRow,
  GAP,
  keyedRow,
  tickRow,
  wide,
  type CoverRow,
} from '../form/cover-rows.js';
import { inputWords } from '../form/form-context.js';
import { periodText } from '../form/period-text.js';
import { choicesSheet } from './choices-sheet.js';
import type { PersonFormContext } from './person-form-plan.js';
import { personStamp } from './person-stamp.js';
import { choicesOf } from './person-questions.js';

/** The variables that the cover answers for every row. */
export const COVER_VARIABLES: ReadonlySet<string> = new Set(['reporter', 'unit', 'form_date']);

/** The first sheet: what the form is about, how it is filled in, and which unit answers. */
export function personCoverSheet(context: PersonFormContext): SheetPlan {
  const { survey, persons, language, municipality } = context;
  const { cover, footer } = persons.form;
  const { fields } = survey.form.cover;
  const comment = fields.filter(({ id }) => id === 'comment');
  const asked = persons.form.columns.filter(({ variable }) => COVER_VARIABLES.has(variable));
  const unit = asked.filter(({ kind }) => kind !== 'date').map((column) => unitRow(context, column));
  const rows: readonly CoverRow[] = [
    wide(textIn(cover.title, language), 'title', 34),
    wide(textIn(cover.lead, language), 'lead'),
    ...periods(context).map((text) => wide(text, 'text')),
    GAP,
    ...cover.instructions.map((text, index) => wide(`${index + 1}. ${textIn(text, language)}`, 'text')),
    GAP,
    ...fields
      .filter(({ id }) => id === 'municipality' || id === 'round')
      .map((field) => fieldRow(context, field)),
    ...unit,
    ...fields.filter(({ id }) => !APART.has(id)).map((field) => fieldRow(context, field)),
    // What is ticked is the municipality's answer; a unit without persons has nothing to send.
    ...(municipality === undefined ? [] : [GAP, tickRow(context)]),
    GAP,
    ...comment.map((field) => fieldRow(context, field)),
  ];
  const stamp = personStamp(persons.form, survey.round.id, municipality);
  return coverPlan(textIn(cover.sheet, language), stamp, rows, textIn(footer, language));
}

const APART: ReadonlySet<string> = new Set(['municipality', 'round', 'comment']);

/** The reference periods of the situations that person forms count. */
function periods(context: PersonFormContext): readonly string[] {
  const { survey, persons } = context;
  return survey.round.referencePeriods.flatMap((period) => {
    const situations = period.situations.filter((code) => persons.settings.situations.includes(code));
    return situations.length === 0 ? [] : [periodText({ ...period, situations }, context)];
  });
}

/** Who answers in a municipality's own form, unless somebody chooses another. */
const OWN = 'municipality';

function unitRow(
  context: PersonFormContext,
  { variable, kind, label, help }: PersonFormContext['persons']['form']['columns'][number],
): CoverRow {
  const { survey, persons, language, filled, municipality } = context;
  const words = {
    ...inputWords(survey.form.inputs.text, language),
    title: textIn(label, language).slice(0, 32),
  };
  const prompt = textIn(help ?? label, language);
  if (kind !== 'code')
    return keyedRow(context, COVER_KEYS.field(variable), label, help, {
      style: 'answer-text',
      unlocked: true,
      input: { kind: 'text', ...words, prompt },
    });
  const choicesIn = choicesSheet(context).ranges.get(variable);
  const reporter = filled.reporter ?? (municipality === undefined ? undefined : OWN);
  const chosen = choicesOf(persons, variable).find(({ code }) => code === reporter);
  return keyedRow(context, COVER_KEYS.field(variable), label, help, {
    style: 'answer-text',
    unlocked: true,
    ...(chosen !== undefined && { value: textIn(choiceLabel(chosen), language) }),
    input: {
      kind: 'list',
      ...(choicesIn !== undefined && { choicesIn }),
      ...words,
      prompt,
      error: textIn(persons.form.words.errors.choice, language),
    },
  });
}
