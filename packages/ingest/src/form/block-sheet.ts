import {
  cellAddress,
  columnLetters,
  textIn,
  type CellPlan,
  type FormBlock,
  type SheetPlan,
} from '@kartlagg/model';
import { blockStamp } from '../stamp.js';
import { blockLayout, questionAt, type BlockLayout, type Line } from './block-layout.js';
import { formSubtitle, inputWords, wrappedHeight, type FormContext } from './form-context.js';

const TITLE_ROW = 2;
const SUBTITLE_ROW = 3;
const LEAD_ROW = 4;
const HEADER_ROW = 6;
/** The first row and column with answers: C7. */
const FIRST_ROW = 7;
const FIRST_COLUMN = 3;
const LABEL_WIDTH = 46;
const ANSWER_WIDTH = 14;
/** The widest sheet, in characters, that stands upright on A4. */
const UPRIGHT_WIDTH = 104;
const TAB = '2F6F8F';

/**
 * The sheet of one block: title, guidance, and the answer cells with the machine keys of their rows and columns in the
 * hidden column A and the hidden row 1.
 */
export function blockSheet(context: FormContext, block: FormBlock): SheetPlan {
  const { language, survey } = context;
  const layout = blockLayout(survey, block);
  const lastColumn = FIRST_COLUMN + layout.columns.length - 1;
  const lastRow = FIRST_ROW + layout.rows.length - 1;
  const width = LABEL_WIDTH + layout.columns.length * ANSWER_WIDTH;
  const first = cellAddress(FIRST_ROW, FIRST_COLUMN);
  const lead = textIn(block.lead, language);
  return {
    name: textIn(block.sheet, language),
    columns: [
      { width: 4, hidden: true },
      { width: LABEL_WIDTH },
      ...layout.columns.map(() => ({ width: ANSWER_WIDTH })),
    ],
    rows: [
      { row: 1, hidden: true },
      { row: TITLE_ROW, height: 28 },
      { row: SUBTITLE_ROW, height: 18 },
      { row: LEAD_ROW, height: wrappedHeight(lead, width) },
      { row: HEADER_ROW, height: headerHeight(layout, context) },
      ...layout.rows.map((_, index) => ({ row: FIRST_ROW + index, height: 21 })),
    ],
    cells: [
      { at: 'A1', value: blockStamp(block.id), style: 'machine' },
      ...layout.columns.map((column, index): CellPlan => ({
        at: cellAddress(1, FIRST_COLUMN + index),
        value: column.key,
        style: 'machine',
      })),
      { at: cellAddress(TITLE_ROW, 2), value: textIn(block.title, language), style: 'title' },
      { at: cellAddress(SUBTITLE_ROW, 2), value: formSubtitle(context), style: 'subtitle' },
      { at: cellAddress(LEAD_ROW, 2), value: lead, style: 'lead' },
      ...headerCells(layout, context),
      ...layout.rows.flatMap((row, index) => rowCells(layout, row, FIRST_ROW + index, context)),
    ],
    merges: [TITLE_ROW, SUBTITLE_ROW, LEAD_ROW].map((row) => `B${row}:${columnLetters(lastColumn)}${row}`),
    freeze: first,
    locked: true,
    gridLines: false,
    tab: TAB,
    cursor: first,
    print: {
      orientation: width <= UPRIGHT_WIDTH ? 'portrait' : 'landscape',
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      area: `B${TITLE_ROW}:${cellAddress(lastRow, lastColumn)}`,
      footer: textIn(survey.form.footer, language),
    },
  };
}

function headerCells(layout: BlockLayout, { language }: FormContext): readonly CellPlan[] {
  return [
    { at: cellAddress(HEADER_ROW, 2), value: textIn(layout.corner, language), style: 'heading' },
    ...layout.columns.map((column, index): CellPlan => ({
      at: cellAddress(HEADER_ROW, FIRST_COLUMN + index),
      value: textIn(column.label, language),
      style: 'heading-number',
    })),
  ];
}

function rowCells(layout: BlockLayout, row: Line, at: number, context: FormContext): readonly CellPlan[] {
  return [
    { at: cellAddress(at, 1), value: row.key, style: 'machine' },
    {
      at: cellAddress(at, 2),
      value: textIn(row.label, context.language),
      style: row.total ? 'label-total' : 'label',
    },
    ...layout.columns.map((column, index) => {
      const address = cellAddress(at, FIRST_COLUMN + index);
      return row.total || column.total
        ? sumCell(layout, row, column, address, context)
        : answerCell(layout.block, row, column, address, context);
    }),
  ];
}

function answerCell(
  block: FormBlock,
  row: Line,
  column: Line,
  at: string,
  { survey, language, answers }: FormContext,
): CellPlan {
  const { inputs, largestCount } = survey.form;
  const value = answers.answer({ block: block.id, ...questionAt(block, row, column) });
  return {
    at,
    ...(value !== undefined && { value }),
    style: 'answer',
    unlocked: true,
    input: { kind: 'whole-number', most: largestCount, ...inputWords(inputs.count, language) },
  };
}

/** The sum of a row, of a column, or of everything; its result is right before any program has calculated it. */
function sumCell(
  { block, rows, columns }: BlockLayout,
  row: Line,
  column: Line,
  at: string,
  { answers }: FormContext,
): CellPlan {
  const partRows = row.total ? rows.filter((line) => !line.total) : [row];
  const partColumns = column.total ? columns.filter((line) => !line.total) : [column];
  const numbers = partRows.flatMap((partRow) =>
    partColumns.map((partColumn) =>
      answers.answer({ block: block.id, ...questionAt(block, partRow, partColumn) }),
    ),
  );
  const result = numbers.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  const corner = (lines: readonly Line[], all: readonly Line[], offset: number, end: number): number =>
    offset + all.indexOf(lines.at(end) ?? row);
  const from = cellAddress(
    corner(partRows, rows, FIRST_ROW, 0),
    corner(partColumns, columns, FIRST_COLUMN, 0),
  );
  const to = cellAddress(
    corner(partRows, rows, FIRST_ROW, -1),
    corner(partColumns, columns, FIRST_COLUMN, -1),
  );
  return { at, formula: { text: `SUM(${from}:${to})`, result }, style: 'sum' };
}

function headerHeight({ columns }: BlockLayout, { language }: FormContext): number {
  const heights = columns.map(({ label }) => wrappedHeight(textIn(label, language), ANSWER_WIDTH - 2));
  return Math.max(22, ...heights);
}
