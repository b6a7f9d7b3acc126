import { columnLetters, keyText, type RawCell, type Text } from '@kartlagg/model';
import { isBlank } from '../cell-finder.js';
import { readingsText } from '../codecs/readings-text.js';
import { meaningWords } from '../layout/interpretation-of.js';
import type { ColumnMeaning, LayoutColumn } from '../layout/table-layout.js';
import { DEFAULT_MEASURE } from '../question.js';
import { dividingCodes } from './dividing-codes.js';
import { mayBeDelivered, tablePlace, type TableContext } from './table-context.js';

/** A column that says of each row what its numbers are about. */
export interface LabelColumn {
  readonly column: number;
  /** As it stands, or the variable's label where nothing stands there. */
  readonly heading: string | Text;
  readonly variable: string;
  readonly fillsDown: boolean;
}

/** A column of numbers. */
export interface CountColumn {
  readonly column: number;
  readonly measure: string | undefined;
  readonly codes: Readonly<Record<string, string>>;
}

export interface TableColumns {
  readonly labels: readonly LabelColumn[];
  readonly counts: readonly CountColumn[];
  /** False where a column of numbers could be one of several things. */
  readonly complete: boolean;
}

/**
 * Finds what each column is to the reader, and uses the headings. Reports columns that are not read with all that stands
 * in them: unknown ones, those that could be several things and those that say what an earlier one says. Notes headings that
 * were understood though they are not written as the round writes them.
 */
export function tableColumns(context: TableContext): TableColumns {
  const first = new Map<string, LayoutColumn>();
  const labels: LabelColumn[] = [];
  const counts: CountColumn[] = [];
  let complete = true;
  for (const column of context.layout.columns) {
    const meaning = agreed(column.meaning, context);
    if (meaning.is === 'ignored' || meaning.is === 'unclear') {
      complete &&= meaning.is === 'ignored' || meaning.readings.length === 0;
      leave(column, meaning, context);
      continue;
    }
    const key = columnKey(meaning, context);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      reportRepeated(column, earlier, context);
      continue;
    }
    first.set(key, column);
    context.account.useAll(headingCells(column, context));
    noteHow(column, context);
    if (meaning.is === 'variable') labels.push(labelColumn(column, meaning, context));
    else counts.push({ column: column.column, measure: meaning.measure, codes: meaning.codes });
  }
  useOtherHeadings(context);
  return { labels, counts, complete };
}

/**
 * A column that says another code than its rows do could be either: rows of situations below `Situation 1, kvinnor`.
 * One of a grouping that only published figures have is not read.
 */
function agreed(meaning: ColumnMeaning, context: TableContext): ColumnMeaning {
  const { layout, survey } = context;
  if (meaning.is !== 'count') return meaning;
  const all = Object.entries({ ...meaning.codes, measure: meaning.measure ?? DEFAULT_MEASURE });
  if (!all.every(([variable, code]) => mayBeDelivered(variable, code, context))) return { is: 'ignored' };
  const said = new Set(Object.keys(dividingCodes(meaning.codes, survey)));
  const isDoubted = layout.columns.some(
    ({ meaning: other }) => other.is === 'variable' && said.has(other.variable),
  );
  return isDoubted ? { is: 'unclear', readings: [meaning] } : meaning;
}

function labelColumn(
  { column, heading }: LayoutColumn,
  { variable, fillsDown = false }: ColumnMeaning & { is: 'variable' },
  { survey }: TableContext,
): LabelColumn {
  const label = survey.variables.find(({ id }) => id === variable)?.label ?? { sv: variable };
  return { column, heading: heading === '' ? label : heading, variable, fillsDown };
}

/** Two columns with the same key would count the same things, or say the same of every row. */
function columnKey(meaning: ColumnMeaning & { is: 'variable' | 'count' }, { survey }: TableContext): string {
  if (meaning.is === 'variable') return keyText(['variable', meaning.variable]);
  const codes = Object.entries(dividingCodes(meaning.codes, survey)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return keyText(['count', meaning.measure ?? DEFAULT_MEASURE, ...codes.flat()]);
}

/** A column that is not read. */
function leave(
  column: LayoutColumn,
  meaning: ColumnMeaning & { is: 'ignored' | 'unclear' },
  context: TableContext,
): void {
  const [heads, body] = [headingCells(column, context), bodyCells(column, context)];
  const cells = [...heads, ...body];
  if (cells.length === 0) return;
  if (meaning.is === 'ignored' && meaning.said === true) {
    context.account.useAll(cells);
    return;
  }
  const at = tablePlace(context, cells);
  const name = column.heading === '' ? columnLetters(column.column) : column.heading;
  if (meaning.is === 'unclear' && meaning.readings.length > 0) {
    const readings = readingsText(
      meaning.readings.flatMap((reading) => meaningWords(reading, context.survey) ?? []),
    );
    context.account.report('header.ambiguous-column', at, { column: name, readings });
  } else context.account.report('header.unknown-column', at, { column: name, cells: body.length });
}

function reportRepeated(column: LayoutColumn, earlier: LayoutColumn, context: TableContext): void {
  const cells = [...headingCells(column, context), ...bodyCells(column, context)];
  const [head] = headingCells(earlier, context);
  const position = head ?? { row: context.layout.firstRow, column: earlier.column };
  context.account.report('header.repeated-column', tablePlace(context, cells), {
    column: column.heading === '' ? columnLetters(column.column) : column.heading,
    first: tablePlace(context, [position]).cell ?? '',
  });
}

/** A column without a heading is told by how the whole table was understood. */
function noteHow(column: LayoutColumn, context: TableContext): void {
  const { how, meaning, heading } = column;
  const heads = headingCells(column, context);
  if (how === undefined || how === 'mapping' || heads.length === 0) return;
  const meant = meaningWords(meaning, context.survey) ?? { sv: heading };
  context.account.remark('header.read-as', tablePlace(context, heads), { column: heading, meant, how });
}

/** The headings of no one column, such as one that is merged over several. */
function useOtherHeadings({ layout, account }: TableContext): void {
  const owned = new Set(layout.columns.map(({ column }) => column));
  account.useAll(layout.headings.filter(({ column }) => !owned.has(column)));
}

function headingCells({ column }: LayoutColumn, { layout }: TableContext): readonly RawCell[] {
  return layout.headings.filter((cell) => cell.column === column && !isBlank(cell));
}

function bodyCells({ column }: LayoutColumn, { layout, rows }: TableContext): readonly RawCell[] {
  const cells: RawCell[] = [];
  const heads = new Set(layout.headings);
  for (let row = layout.firstRow; row <= layout.lastRow; row++)
    for (const cell of rows.get(row) ?? [])
      if (cell.column === column && !heads.has(cell) && !isBlank(cell)) cells.push(cell);
  return cells;
}
