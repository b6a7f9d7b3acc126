import {
  cellAddress,
  textIn,
  type CellPlan,
  type InputPlan,
  type SheetPlan,
  type Text,
} from '@kartlagg/model';
import { municipalityText } from '../codecs/municipality.js';
import { TICK } from '../codecs/tick.js';
import { inputWords, wrappedHeight, type FormContext } from './form-context.js';

/** The keys that the reader finds the cover's answers by: in its column A, and over its answer column. */
export const COVER_KEYS = {
  column: 'value',
  nothingToReport: 'nothing-to-report',
  field: (id: string): string => `field=${id}`,
} as const;

const LABEL_WIDTH = 30;
const ANSWER_WIDTH = 36;
const AIR_WIDTH = 1.5;
const HELP_WIDTH = 38;
const WHOLE_WIDTH = LABEL_WIDTH + ANSWER_WIDTH + AIR_WIDTH + HELP_WIDTH;
const TAB = '1B3A57';
const FIRST_ROW = 2;

/** One row of a cover: what stands in it, and how high it is. */
export interface CoverRow {
  readonly height: number;
  readonly cells: (row: number) => readonly CellPlan[];
  readonly whole?: boolean;
}

/** What a cover asks besides what only its own form asks. */
export type CoverField = FormContext['survey']['form']['cover']['fields'][number];

/** A cover with these rows: its keys stand in the hidden column A and the hidden row 1, and the stamp in A1. */
export function coverPlan(name: string, stamp: string, rows: readonly CoverRow[], footer: string): SheetPlan {
  const cells = rows.flatMap((row, index) => row.cells(FIRST_ROW + index));
  const first = cells.find((cell) => cell.unlocked === true)?.at;
  return {
    name,
    columns: [
      { width: 4, hidden: true },
      { width: LABEL_WIDTH },
      { width: ANSWER_WIDTH },
      { width: AIR_WIDTH },
      { width: HELP_WIDTH },
    ],
    rows: [
      { row: 1, hidden: true },
      ...rows.map(({ height }, index) => ({ row: FIRST_ROW + index, height })),
    ],
    cells: [
      { at: 'A1', value: stamp, style: 'machine' },
      { at: 'C1', value: COVER_KEYS.column, style: 'machine' },
      ...cells,
    ],
    merges: rows.flatMap(({ whole }, index) =>
      whole === true ? [`B${FIRST_ROW + index}:E${FIRST_ROW + index}`] : [],
    ),
    locked: true,
    gridLines: false,
    tab: TAB,
    ...(first !== undefined && { cursor: first }),
    print: {
      orientation: 'portrait',
      area: `B${FIRST_ROW}:E${FIRST_ROW + rows.length - 1}`,
      footer,
    },
  };
}

/** Air between rows. */
export const GAP: CoverRow = { height: 10, cells: () => [] };

/** A text over the whole width. */
export function wide(
  text: string,
  style: 'title' | 'lead' | 'text',
  height = wrappedHeight(text, WHOLE_WIDTH),
): CoverRow {
  return { height, whole: true, cells: (row) => [{ at: cellAddress(row, 2), value: text, style }] };
}

/** A field that is asked for; the municipality too, where the form is made for no one municipality. */
export function fieldRow(context: FormContext, field: CoverField): CoverRow {
  const { survey, language, answers, municipality } = context;
  const { id, label, help } = field;
  const { inputs } = survey.form;
  const isOpen = id === 'municipality' && municipality === undefined;
  const input = isOpen ? 'text' : field.input;
  const fixed: Readonly<Record<string, string>> = {
    ...(municipality !== undefined && { municipality: municipalityText(survey.geography, municipality) }),
    round: textIn(survey.round.label, language),
  };
  const given = id === 'municipality' || id === 'round' ? undefined : answers.fields?.[id];
  const value = input === 'fixed' ? fixed[id] : given;
  const plans: Readonly<Record<typeof input, Omit<CellPlan, 'at' | 'value'>>> = {
    fixed: { style: 'label' },
    text: {
      style: 'answer-text',
      unlocked: true,
      input: { kind: 'text', ...inputWords(inputs.text, language) },
    },
    date: {
      style: 'answer-date',
      unlocked: true,
      input: { kind: 'date', ...inputWords(inputs.date, language) },
    },
  };
  return keyedRow(
    context,
    COVER_KEYS.field(id),
    label,
    help,
    { ...plans[input], ...(value !== undefined && { value }) },
    id === 'comment' ? 66 : 22,
  );
}

/** The tick for nothing to report. */
export function tickRow(context: FormContext): CoverRow {
  const { survey, language, answers } = context;
  const { label, help } = survey.form.cover.nothingToReport;
  const input: InputPlan = {
    kind: 'list',
    choices: [TICK],
    ...inputWords(survey.form.inputs.tick, language),
  };
  return keyedRow(context, COVER_KEYS.nothingToReport, label, help, {
    style: 'answer-text',
    unlocked: true,
    input,
    ...(answers.nothingToReport === true && { value: TICK }),
  });
}

/** A label, its answer and advice, with the key that the reader finds the answer by. */
export function keyedRow(
  { language }: FormContext,
  key: string,
  label: Text,
  help: Text | undefined,
  answer: Omit<CellPlan, 'at'>,
  least = 22,
): CoverRow {
  const advice = help === undefined ? '' : textIn(help, language);
  return {
    height: Math.max(
      least,
      wrappedHeight(advice, HELP_WIDTH, 13),
      wrappedHeight(textIn(label, language), LABEL_WIDTH),
    ),
    cells: (row) => [
      { at: cellAddress(row, 1), value: key, style: 'machine' },
      { at: cellAddress(row, 2), value: textIn(label, language), style: 'label' },
      { at: cellAddress(row, 3), ...answer },
      ...(advice === '' ? [] : [{ at: cellAddress(row, 5), value: advice, style: 'note' } as const]),
    ],
  };
}
