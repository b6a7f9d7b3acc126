import type { CodeReading } from '../codecs/reading.js';
import { sameText } from '../same-text.js';
import { columnMeanings } from './column-meanings.js';
import type { LayoutContext } from './context.js';
import { fixedCodes, type FixedCodes } from './fixed-codes.js';
import type { OpenTable } from './open-table.js';
import type { Sheet } from './sheet.js';
import { isOnSubject } from './subject.js';
import type { ColumnMeaning, FixedCode, LayoutColumn, TableLayout } from './table-layout.js';
import type { TableSayings } from './table-sayings.js';

/** A table's layout, and what the texts around it said. */
export interface FoundLayout {
  readonly layout: TableLayout;
  readonly codes: FixedCodes;
}

/** Puts together what a table's columns, and the texts around it, say. Undefined where it is no table of the survey's. */
export function layoutOf(
  table: OpenTable,
  sheet: Sheet,
  sayings: TableSayings,
  path: string,
  context: LayoutContext,
): FoundLayout | undefined {
  const [first] = table.body;
  if (first === undefined) return undefined;
  const read = columnMeanings(table, sheet, context);
  if (table.mapped === undefined && !isTable(read, table, context)) return undefined;
  const codes = fixedCodes(read, sayings, path, context);
  const fixed = withMapped(codes.fixed, table);
  const columns =
    table.mapped === undefined
      ? judged(read, { ...codes, fixed }, sayings, sheet, path, table, context)
      : read;
  const lastRow = table.body.at(-1)?.row ?? first.row;
  const layout: TableLayout = {
    grid: sheet.grid,
    headings: [...table.block.rows.flatMap(({ cells }) => cells), ...table.repeated],
    firstRow: first.row,
    lastRow,
    skippedRows: new Set(table.skipped.filter((row) => row > first.row && row < lastRow)),
    columns,
    fixed,
    translate: translation(table, context),
  };
  return { layout, codes };
}

/**
 * A table has a label column that is understood, or a single row; and a column of numbers that says something. Without a
 * label that is understood, two columns of the survey's codes make it a table that the user must explain.
 */
function isTable(
  columns: readonly LayoutColumn[],
  { body, labelColumns }: OpenTable,
  { vocabulary }: LayoutContext,
): boolean {
  const labels = new Set(
    columns.flatMap(({ meaning }) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
  const coded = columns.filter(({ meaning }) => saysCodes(meaning)).length;
  const counted = columns.some(
    ({ meaning }) => meaning.is === 'count' || (meaning.is === 'unclear' && meaning.readings.length > 0),
  );
  const isDivided = [...vocabulary.divisions, 'measure'].some((variable) => labels.has(variable));
  if (labelColumns.length === 0) return body.length === 1 && coded > 1;
  if (isDivided) return true;
  if (labels.has('municipality')) return counted || columns.some(({ meaning }) => meaning.is === 'ignored');
  return coded > 1;
}

function saysCodes(meaning: ColumnMeaning): boolean {
  if (meaning.is === 'unclear') return meaning.readings.some(saysCodes);
  return meaning.is === 'count' && Object.keys(meaning.codes).length > 0;
}

/** Turns columns of numbers that may count something else into unclear ones, and shares into ignored ones. */
function judged(
  columns: readonly LayoutColumn[],
  codes: FixedCodes,
  { section, own, sheetName }: TableSayings,
  { grid }: Sheet,
  path: string,
  table: OpenTable,
  context: LayoutContext,
): readonly LayoutColumn[] {
  const texts = [grid.sheet, ...[section, ...own, sheetName].flatMap((saying) => saying?.cell?.shown ?? [])];
  const hasLabel =
    columns.some(({ meaning }) => meaning.is === 'variable') || table.labelColumns.length === 0;
  const isSure = hasLabel && isOnSubject(columns, codes.fixed, texts, path, context);
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning.is !== 'count') return column;
    if (codes.isShare) return { ...column, meaning: { is: 'ignored', why: 'share' } };
    if (!isSure) return { ...column, meaning: { is: 'unclear', readings: [meaning] } };
    const doubted = codes.doubts.reduce<readonly ColumnMeaning[]>(
      (readings, doubt) => readings.flatMap((reading) => [reading, withCode(reading, doubt)]),
      [meaning],
    );
    return doubted.length === 1
      ? column
      : { ...column, meaning: { is: 'unclear', readings: doubted.slice(0, 6) } };
  });
}

function withCode(
  meaning: ColumnMeaning,
  { variable, code }: { variable: string; code: string },
): ColumnMeaning {
  if (meaning.is !== 'count') return meaning;
  return variable === 'measure'
    ? { ...meaning, measure: meaning.measure ?? code }
    : { ...meaning, codes: { ...meaning.codes, [variable]: code } };
}

/** What a mapping says of the whole table goes before what the texts around it say. */
function withMapped(fixed: readonly FixedCode[], { mapped }: OpenTable): readonly FixedCode[] {
  const said = Object.entries(mapped?.table.fixed ?? {});
  const own = said.map(([variable, code]): FixedCode => ({ variable, code, from: 'mapping' }));
  return [...own, ...fixed.filter(({ variable }) => !said.some(([name]) => name === variable))];
}

function translation({ mapped }: OpenTable, { labels }: LayoutContext): TableLayout['translate'] {
  const values = new Map(
    Object.entries(mapped?.table.values ?? {}).flatMap(([variable, texts]) =>
      Object.entries(texts).map(([text, code]) => [`${variable}/${sameText(text)}`, code] as const),
    ),
  );
  return (variable, text): CodeReading => {
    const code = values.get(`${variable}/${sameText(text)}`);
    return code === undefined ? labels.exact(variable, text) : { code, how: 'mapping' };
  };
}
