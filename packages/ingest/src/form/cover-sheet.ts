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
import { formStamp } from '../stamp.js';
import { blockLayout } from './block-layout.js';
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

type ReferencePeriod = FormContext['survey']['round']['referencePeriods'][number];

/** One row of the cover: what stands in it, and how high it is. */
interface CoverRow {
  readonly height: number;
  readonly cells: (row: number) => readonly CellPlan[];
  readonly whole?: boolean;
}

/** The first sheet of a form: what it is about, how it is filled in, who answers, and the tick for nothing to report. */
export function coverSheet(context: FormContext): SheetPlan {
  const { survey, language, municipality } = context;
  const { form, round } = survey;
  const { cover } = form;
  const comment = cover.fields.filter(({ id }) => id === 'comment');
  const fields = cover.fields.filter(({ id }) => id !== 'comment');
  const rows: readonly CoverRow[] = [
    wide(textIn(cover.title, language), 'title', 34),
    wide(textIn(cover.lead, language), 'lead'),
    ...askedPeriods(survey).map((period) => wide(periodText(period, context), 'text')),
    GAP,
    ...cover.instructions.map((text, index) => wide(`${index + 1}. ${textIn(text, language)}`, 'text')),
    GAP,
    ...fields.map((field) => fieldRow(context, field)),
    GAP,
    tickRow(context),
    GAP,
    ...comment.map((field) => fieldRow(context, field)),
  ];
  const cells = rows.flatMap((row, index) => row.cells(FIRST_ROW + index));
  const first = cells.find((cell) => cell.unlocked === true)?.at;
  return {
    name: textIn(cover.sheet, language),
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
      { at: 'A1', value: formStamp(form, round.id, municipality), style: 'machine' },
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
      footer: textIn(form.footer, language),
    },
  };
}

const FIRST_ROW = 2;
const GAP: CoverRow = { height: 10, cells: () => [] };

function wide(
  text: string,
  style: 'title' | 'lead' | 'text',
  height = wrappedHeight(text, WHOLE_WIDTH),
): CoverRow {
  return { height, whole: true, cells: (row) => [{ at: cellAddress(row, 2), value: text, style }] };
}

/** The reference periods of the situations that the form asks for. */
function askedPeriods(survey: FormContext['survey']): readonly ReferencePeriod[] {
  const asked = new Set(
    survey.form.blocks.flatMap((block) => {
      const { rows, columns } = blockLayout(survey, block);
      return [block.fixed ?? {}, ...[...rows, ...columns].map(({ codes }) => codes)].flatMap(
        ({ situation }) => situation ?? [],
      );
    }),
  );
  return survey.round.referencePeriods.flatMap((period) => {
    const situations = period.situations.filter((situation) => asked.has(situation));
    return situations.length === 0 ? [] : [{ ...period, situations }];
  });
}

/** `Situation 1, Situation 2: En vecka i april 2023`. */
function periodText(period: ReferencePeriod, { survey, language }: FormContext): string {
  const codes = survey.lists.get('situation')?.codes ?? [];
  const names = period.situations.map((situation) => {
    const found = codes.find(({ code }) => code === situation);
    return textIn(found?.short ?? found?.label ?? { sv: situation }, language);
  });
  return `${names.join(', ')}: ${textIn(period.label, language)}`;
}

function fieldRow(
  context: FormContext,
  field: FormContext['survey']['form']['cover']['fields'][number],
): CoverRow {
  const { survey, language, answers, municipality } = context;
  const { id, label, input, help } = field;
  const { inputs } = survey.form;
  const fixed: Readonly<Record<string, string>> = {
    municipality: municipalityText(survey.geography, municipality),
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

function tickRow(context: FormContext): CoverRow {
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

function keyedRow(
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
