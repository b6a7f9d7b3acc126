import {
  cellAddress,
  columnLetters,
  textIn,
  type CellPlan,
  type CellStyle,
  type SheetPlan,
} from '@kartlagg/model';
import { formSubtitle, wrappedHeight } from '../form/form-context.js';
import { choicesSheet } from './choices-sheet.js';
import { greyedWhere } from './greyed-where.js';
import { ROW_KEYS } from './keyed-person-table.js';
import { COVER_VARIABLES } from './person-cover-sheet.js';
import type { PersonFormContext } from './person-form-plan.js';
import { personInput } from './person-input.js';
import { formQuestions, type PersonQuestion } from './person-questions.js';
import { ROWS_STAMP } from './person-stamp.js';

const GROUP_ROW = 4;
const QUESTION_ROW = 5;
const HEADINGS_ROW = 6;
const FIRST_ROW = 7;
const NUMBER_COLUMN = 2;
const FIRST_COLUMN = 3;
/** The row's number and the first question stay in sight. */
const FREEZE = cellAddress(FIRST_ROW, FIRST_COLUMN + 1);
const PAGES = 4;
/** In points. */
const QUESTION_HEIGHT = 21;
const TAB = '2F6F8F';

/** A question of the sheet and the column that it stands in. */
export interface PlacedQuestion extends PersonQuestion {
  readonly column: number;
}

/** The questions of the sheet: those that the cover answers are not asked again. */
export function placedQuestions({ persons, municipality }: PersonFormContext): readonly PlacedQuestion[] {
  const asked = formQuestions(persons).filter(
    ({ asked: { variable } }) =>
      !COVER_VARIABLES.has(variable) && (variable !== 'municipality' || municipality === undefined),
  );
  return asked.map((question, index) => placed(question, FIRST_COLUMN + index));
}

function placed(question: PersonQuestion, column: number): PlacedQuestion {
  return { ...question, column };
}

/**
 * The sheet with a row for each person. The keys of the columns stand in the hidden row 1, and the hidden column A marks
 * the row of the lowest headings. It is not locked: rows can be pasted, sorted and taken away.
 */
export function personRowsSheet(context: PersonFormContext): SheetPlan {
  const { persons, language, filled } = context;
  const { form } = persons;
  const questions = placedQuestions(context);
  const count = Math.max(form.rows, filled.rows?.length ?? 0);
  const lastRow = FIRST_ROW + count - 1;
  const lastColumn = FIRST_COLUMN + questions.length - 1;
  const { ranges } = choicesSheet(context);
  const answers = questions.map((question): AnswerCell => ({
    ...question,
    style: styleOf(question),
    input: personInput(question, ranges, context),
  }));
  const groups = spans(questions, ({ asked }) => asked.group);
  const several = spans(questions, ({ asked }) => asked.variable);
  const heights = questions.map((question) => headingHeight(question, context));
  return {
    name: textIn(form.sheet, language),
    columns: [
      { width: 4, hidden: true },
      { width: 6 },
      ...questions.map((each) => ({ width: widthOf(each) })),
    ],
    rows: [
      { row: 1, hidden: true },
      { row: 2, height: 28 },
      { row: 3, height: 18 },
      { row: GROUP_ROW, height: 21 },
      { row: QUESTION_ROW, height: QUESTION_HEIGHT },
      { row: HEADINGS_ROW, height: Math.max(...heights) },
    ],
    cells: [
      { at: 'A1', value: ROWS_STAMP, style: 'machine' },
      { at: cellAddress(1, NUMBER_COLUMN), value: ROW_KEYS.number, style: 'machine' },
      ...questions.map(({ key, column }): CellPlan => ({
        at: cellAddress(1, column),
        value: key,
        style: 'machine',
      })),
      { at: 'B2', value: textIn(form.sheet, language), style: 'title' },
      { at: 'B3', value: formSubtitle(context), style: 'subtitle' },
      { at: cellAddress(HEADINGS_ROW, 1), value: ROW_KEYS.headings, style: 'machine' },
      ...over(cellAddress(GROUP_ROW, NUMBER_COLUMN), '', 'heading'),
      ...over(cellAddress(QUESTION_ROW, NUMBER_COLUMN), textIn(form.words.number, language), 'label-total'),
      ...groups.flatMap(({ of, from }) => {
        const group = form.groups.find(({ id }) => id === of);
        return over(cellAddress(GROUP_ROW, from), textIn(group?.label ?? { sv: of }, language), 'heading');
      }),
      ...several.flatMap(({ first, from }) =>
        over(cellAddress(QUESTION_ROW, from), textIn(first.asked.label, language), 'label-total'),
      ),
      ...questions.flatMap(({ choice, column }): readonly CellPlan[] =>
        choice === undefined
          ? []
          : [
              {
                at: cellAddress(HEADINGS_ROW, column),
                value: textIn(choice.label, language),
                style: 'label',
              },
            ],
      ),
      ...Array.from({ length: count }, (_, index) => rowCells(index, answers, filled.rows?.[index])).flat(),
    ],
    merges: [
      `B${QUESTION_ROW}:B${HEADINGS_ROW}`,
      ...groups.flatMap(({ from, to }) => merged(GROUP_ROW, from, to)),
      ...several.flatMap(({ first, from, to }) =>
        first.choice === undefined
          ? [`${cellAddress(QUESTION_ROW, from)}:${cellAddress(HEADINGS_ROW, from)}`]
          : merged(QUESTION_ROW, from, to),
      ),
    ],
    greyed: questions.flatMap((question) => {
      const formula = greyedWhere(question.asked, questions, FIRST_ROW, context);
      const at = columnLetters(question.column);
      return formula === undefined ? [] : [{ range: `${at}${FIRST_ROW}:${at}${lastRow}`, formula }];
    }),
    freeze: FREEZE,
    gridLines: false,
    tab: TAB,
    cursor: FREEZE,
    print: {
      orientation: 'landscape',
      pagesWide: PAGES,
      titleRows: `${GROUP_ROW}:${HEADINGS_ROW}`,
      titleColumns: `${columnLetters(NUMBER_COLUMN)}:${columnLetters(FIRST_COLUMN)}`,
      area: `B2:${cellAddress(lastRow, lastColumn)}`,
      footer: textIn(form.footer, language),
    },
  };
}

function over(at: string, value: string, style: CellStyle): readonly CellPlan[] {
  return [{ at, ...(value !== '' && { value }), style }];
}

interface Span {
  readonly of: string;
  readonly first: PlacedQuestion;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring columns that have the same in common. */
function spans(
  questions: readonly PlacedQuestion[],
  of: (question: PlacedQuestion) => string,
): readonly Span[] {
  const found: Span[] = [];
  for (const question of questions) {
    const last = found.at(-1);
    const { column } = question;
    if (last?.of === of(question)) found[found.length - 1] = { ...last, to: column };
    else found.push({ of: of(question), first: question, from: column, to: column });
  }
  return found;
}

function merged(row: number, from: number, to: number): readonly string[] {
  return from === to ? [] : [`${cellAddress(row, from)}:${cellAddress(row, to)}`];
}

/** What the lowest row of headings must be high for one of them; a question has the row above as well. */
function headingHeight(question: PersonQuestion, { language }: PersonFormContext): number {
  const { asked, choice } = question;
  // Bold letters within an indented cell.
  const width = widthOf(question) * 0.7;
  const height = wrappedHeight(textIn(choice?.label ?? asked.label, language), width);
  return choice === undefined ? Math.max(0, height - QUESTION_HEIGHT) : height;
}

/** Widths in characters, by what is written in the column. */
function widthOf({ asked, choice }: PersonQuestion): number {
  if (choice !== undefined) return 14;
  switch (asked.kind) {
    case 'code':
      return 22;
    case 'place':
      return 23;
    case 'identity':
      return asked.identity === 'initials' ? 11 : 22;
    default:
      return 13;
  }
}

/** What the cells of a question have in common, whichever row they stand in. */
interface AnswerCell extends PlacedQuestion, Required<Pick<CellPlan, 'style' | 'input'>> {}

function rowCells(
  index: number,
  answers: readonly AnswerCell[],
  given: Readonly<Record<string, string | number>> = {},
): readonly CellPlan[] {
  const row = FIRST_ROW + index;
  return [
    { at: cellAddress(row, NUMBER_COLUMN), value: index + 1, style: 'label' },
    ...answers.map(({ key, column, style, input }): CellPlan => {
      const value = given[key];
      return { at: cellAddress(row, column), ...(value !== undefined && { value }), style, input };
    }),
  ];
}

function styleOf({ asked: { kind } }: PersonQuestion): CellStyle {
  if (kind === 'number' || kind === 'year') return 'answer-year';
  return kind === 'date' ? 'answer-date' : 'answer-text';
}
