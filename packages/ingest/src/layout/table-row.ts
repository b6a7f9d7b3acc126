import type { RawCell } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import { bodyKind, isShare } from './body-value.js';
import type { LayoutContext } from './context.js';
import { headingRuns, isLabel } from './heading-row.js';
import { isPair } from './heading-title.js';
import type { OpenTable } from './open-table.js';
import type { Sense } from './sense.js';

/** What a row is to a table that it stands below. */
export type RowKind = 'body' | 'note' | 'shares' | 'section' | 'same-headings' | 'other-headings' | 'outside';

/**
 * Tells what a row below a table's headings is, from the table's own cells of it and, for a text that begins a section,
 * the row below.
 */
export function tableRowKind(
  table: OpenTable,
  cells: readonly RawCell[],
  below: readonly RawCell[],
  context: LayoutContext,
): RowKind {
  if (repeatsHeadings(table, cells)) return 'same-headings';
  const values = cells.filter(
    (cell) => table.numberColumns.has(cell.column) && bodyKind(cell) !== 'text' && !isLabel(cell, context),
  );
  const labels = cells.filter(({ column }) => !table.numberColumns.has(column));
  if (values.length === 0) {
    const isLabelled = labels.some((cell) => isKnownLabel(table, cell, context));
    if (!isLabelled && beginsHeadings(table, cells, context)) return 'other-headings';
    return textRowKind(table, cells, labels, below, context);
  }
  if (startsTable(table, cells, values, context)) return 'other-headings';
  if (isRowOfShares(labels, values, context)) return 'shares';
  const goesOn = !table.gap || table.body.length === 0;
  if (goesOn || labels.some((cell) => isKnownLabel(table, cell, context))) return 'body';
  return 'outside';
}

function repeatsHeadings({ block }: OpenTable, cells: readonly RawCell[]): boolean {
  return block.rows.some(
    (row) =>
      row.cells.length === cells.length &&
      row.cells.every((head, at) => {
        const cell = cells[at];
        return cell?.column === head.column && sameText(cell.shown) === sameText(head.shown);
      }) &&
      (cells.length > 1 || block.rows.length > 1),
  );
}

/** Texts that say something where numbers should stand. */
function beginsHeadings(table: OpenTable, cells: readonly RawCell[], context: LayoutContext): boolean {
  const [run, ...others] = headingRuns(cells, context);
  if (run === undefined || others.length > 0 || run.length < cells.length) return false;
  const [first, second, third] = run;
  if (second !== undefined && third === undefined && isPair(first, second, context)) return false;
  return run.some(({ column, shown }) => {
    const { phrases, place } = context.senseOf(shown);
    return table.numberColumns.has(column) && (phrases.length > 0 || place !== undefined);
  });
}

/** `Ålder | 2017 | 2023` below a table: the name of a variable that the table's labels are not about. */
function startsTable(
  { labelColumns }: OpenTable,
  cells: readonly RawCell[],
  values: readonly RawCell[],
  context: LayoutContext,
): boolean {
  const [run] = headingRuns(cells, context);
  if (run?.length !== cells.length || values.length < 2) return false;
  return run.some(
    ({ column, shown }) => labelColumns.includes(column) && named(context.senseOf(shown)).length > 0,
  );
}

function named({ phrases }: Sense): readonly string[] {
  return phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
}

function isRowOfShares(
  labels: readonly RawCell[],
  values: readonly RawCell[],
  { senseOf }: LayoutContext,
): boolean {
  const isSaid = labels.some(({ shown }) =>
    senseOf(shown).phrases.some((meanings) => meanings.some(({ is }) => is === 'share')),
  );
  return isSaid || (values.length > 1 && values.every(isShare) && labels.length < 1);
}

/** A row without numbers: a label whose numbers are blank, the text of a section, or a note. */
function textRowKind(
  table: OpenTable,
  cells: readonly RawCell[],
  labels: readonly RawCell[],
  below: readonly RawCell[],
  context: LayoutContext,
): RowKind {
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0 && isSection(table, only, below, context)) return 'section';
  const isKnown = labels.length > 0 && labels.every((cell) => isKnownLabel(table, cell, context));
  return isKnown && (!table.gap || table.body.length === 0) ? 'body' : 'note';
}

/** True for a text that says what all rows below it are about, where their own labels say something else. */
function isSection(
  table: OpenTable,
  cell: RawCell,
  below: readonly RawCell[],
  context: LayoutContext,
): boolean {
  const sense = context.senseOf(cell.shown);
  const next = below.find(({ column }) => table.labelColumns.includes(column));
  const hasNumbers = below.some(
    (value) => table.numberColumns.has(value.column) && bodyKind(value) !== 'text',
  );
  if (next === undefined || !hasNumbers || cell.column > (table.labelColumns.at(-1) ?? 0)) return false;
  if (sense.phrases.some((meanings) => meanings.some(({ is }) => is === 'share'))) return true;
  const own = sectionVariables(sense);
  if (own.length === 0 || (sense.unknown.length > 0 && sense.place === undefined)) return false;
  return own.every((variable) => context.labels.exact(variable, next.shown) === undefined);
}

/** The variables that a text gives a code of. */
function sectionVariables({ phrases, years, place }: Sense): readonly string[] {
  const coded = phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'code' && !meaning.weak ? [meaning.variable] : [])),
  );
  return [...coded, ...(years.length > 0 ? ['round'] : []), ...(place === undefined ? [] : ['municipality'])];
}

/** True for a text that is a label of the table: of the variable that heads its column, or of any where none does. */
function isKnownLabel(
  table: OpenTable,
  cell: RawCell,
  { labels, senseOf, vocabulary }: LayoutContext,
): boolean {
  const column = table.block.columns.find((other) => other.column === cell.column);
  const head = column?.parts.at(-1);
  const heads =
    column?.variable === undefined ? (head === undefined ? [] : named(head.sense)) : [column.variable];
  const variables = heads.length > 0 ? heads : [...vocabulary.divisions, 'municipality', 'measure'];
  if (variables.some((variable) => labels.exact(variable, cell.shown) !== undefined)) return true;
  if (heads.some((variable) => labels.loose(variable, cell.shown) !== undefined)) return true;
  return senseOf(cell.shown).place !== undefined && heads.includes('municipality');
}
