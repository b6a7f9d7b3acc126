import type { RawCell } from '@kartlagg/model';
import { bodyKind } from './body-value.js';
import { columnProfiles, type ColumnProfile } from './column-profile.js';
import type { LayoutContext } from './context.js';
import { headingRuns, isLabel, type HeadingRun } from './heading-row.js';
import { saysTitle } from './heading-title.js';
import { cellsBetween, type Sheet, type SheetRow } from './sheet.js';

/** The heading rows of one or more tables beside each other, and what stands below them. */
export interface FoundHeading {
  /** From top to bottom, each with its heading cells alone. */
  readonly rows: readonly SheetRow[];
  /** The index of the lowest heading row among the sheet's rows. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
}

/** The columns that no other table holds; both belong to them. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** So many rows of headings, at most, have been seen above one table. */
const MOST_ROWS = 5;
/** How far one looks down to see what stands in a column, and over how many blank rows. */
const LOOK = 12;
const MOST_BLANK = 3;

/** Follows a row of headings down to the lowest one, and looks at what stands below. */
export function findHeading(
  sheet: Sheet,
  index: number,
  run: HeadingRun,
  bounds: Bounds,
  context: LayoutContext,
): FoundHeading {
  const rows: SheetRow[] = [{ row: run[0].row, cells: run }];
  let last = index;
  while (rows.length < MOST_ROWS) {
    const next = sheet.rows[last + 1];
    const above = rows.at(-1);
    if (next === undefined || above === undefined || next.row !== above.row + 1) break;
    const cells = cellsBetween(next, bounds.left, bounds.right);
    const [below, ...others] = headingRuns(cells, context);
    if (below === undefined || others.length > 0 || below.length < cells.length) break;
    if (
      isBody(below, rows, context) ||
      isNumbered(below, rows, context) ||
      isUnderLabels(below, rows, context) ||
      !meets(below, rows, sheet)
    )
      break;
    rows.push({ row: next.row, cells: below });
    last += 1;
  }
  while (rows.length > 1 && rows[0] !== undefined && saysTitle(rows[0], rows.slice(1), sheet, context))
    rows.shift();
  return headingAt(sheet, last, rows, bounds, context);
}

/** Looks at what stands below some heading rows, of which the lowest has an index among the sheet's rows. */
export function headingAt(
  sheet: Sheet,
  last: number,
  rows: readonly SheetRow[],
  bounds: Bounds,
  context: LayoutContext,
): FoundHeading {
  const below = rowsBelow(sheet, last, rows, bounds, context);
  const profiles = columnProfiles(below, bounds.left, bounds.right, context);
  return { rows, last, profiles, ...span(rows, profiles, bounds) };
}

/**
 * True for a row whose text is a value of the variable that stands above it: the body has begun. Several values of it
 * beside each other are headings below the name of their axis.
 */
function isBody(cells: HeadingRun, above: readonly SheetRow[], context: LayoutContext): boolean {
  const below = new Map(cells.map((cell) => [cell.column, cell]));
  return above.some((row) =>
    row.cells.some((head) => {
      const cell = below.get(head.column);
      if (cell === undefined || cell.shown === head.shown) return false;
      return variablesOf(head, context).some((variable) => {
        const isValue = (other: RawCell): boolean =>
          context.labels.exact(variable, other.shown) !== undefined;
        return isValue(cell) && !isValue(below.get(cell.column + 1) ?? NOTHING);
      });
    }),
  );
}

/** Numbers below headings of their own columns are the body, unless a variable is named beside them. */
function isNumbered(cells: HeadingRun, above: readonly SheetRow[], context: LayoutContext): boolean {
  const heads = new Set(above.flatMap((row) => row.cells.map(({ column }) => column)));
  const numbers = cells.filter((cell) => bodyKind(cell) !== 'text' && !isLabel(cell, context));
  if (numbers.length === 0 || cells.some((cell) => variablesOf(cell, context).length > 0)) return false;
  return cells.length > numbers.length || numbers.filter(({ column }) => heads.has(column)).length > 1;
}

/** A text below the name of a variable alone begins a part of the table: `Kvinnor` under `Situation`. */
function isUnderLabels(cells: HeadingRun, above: readonly SheetRow[], context: LayoutContext): boolean {
  const heads = new Map(above.flatMap((row) => row.cells.map((head) => [head.column, head] as const)));
  return cells.every((cell) => {
    const head = heads.get(cell.column);
    return (
      head !== undefined && variablesOf(head, context).length > 0 && variablesOf(cell, context).length === 0
    );
  });
}

const NOTHING: RawCell = { row: 0, column: 0, kind: 'text', raw: '', shown: '' };

function variablesOf({ shown }: RawCell, { senseOf }: LayoutContext): readonly string[] {
  return senseOf(shown).phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
}

/** True where the row below stands within the reach of those above, with what is merged. */
function meets(cells: HeadingRun, above: readonly SheetRow[], sheet: Sheet): boolean {
  const columns = above.flatMap((row) => [
    ...row.cells.map(({ column }) => column),
    ...sheet.mergesFrom(row.row).map(({ toColumn }) => toColumn),
  ]);
  const [left, right] = [least(columns), most(columns)];
  return cells.some(({ column }) => column >= left && column <= right + 2) || cells[0].column <= right;
}

/** The next rows, until one that looks like the headings of another table. */
function rowsBelow(
  sheet: Sheet,
  last: number,
  above: readonly SheetRow[],
  { left, right }: Bounds,
  context: LayoutContext,
): readonly SheetRow[] {
  const found: SheetRow[] = [];
  let before = sheet.rows[last]?.row ?? 0;
  for (let at = last + 1; at <= last + LOOK; at += 1) {
    const row = sheet.rows[at];
    if (row === undefined || row.row - before > MOST_BLANK + 1) break;
    before = row.row;
    const cells = cellsBetween(row, left, right);
    if (isAnotherHeading(cells, found.length === 0 ? above : [], context)) break;
    if (cells.length > 0) found.push({ row: row.row, cells });
  }
  return found;
}

/** Headings name a variable; directly below other headings, any texts that say something and are no first row of a body. */
function isAnotherHeading(
  cells: readonly RawCell[],
  above: readonly SheetRow[],
  context: LayoutContext,
): boolean {
  const [run, ...others] = headingRuns(cells, context);
  if (run === undefined || others.length > 0 || run.length < cells.length || run.length < 2) return false;
  if (above.length > 0) return !isBody(run, above, context) && !isNumbered(run, above, context);
  return run.some(({ shown }) =>
    context.senseOf(shown).phrases.some((meanings) => meanings.some(({ is }) => is === 'variable')),
  );
}

/** The headings and, beside them, label columns and numbers without a heading. */
function span(
  rows: readonly SheetRow[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  bounds: Bounds,
): { readonly left: number; readonly right: number } {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  let left = least(columns);
  let right = most(columns);
  const isLabels = (column: number): boolean => {
    const profile = profiles.get(column);
    return profile !== undefined && profile.texts > 0 && profile.texts >= profile.numbers;
  };
  while (left > bounds.left && (isLabels(left - 1) || (left - 1 > bounds.left && isLabels(left - 2))))
    left -= isLabels(left - 1) ? 1 : 2;
  while (right < bounds.right && (profiles.get(right + 1)?.numbers ?? 0) > 0) right += 1;
  return { left, right };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((least_, number) => Math.min(least_, number), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((most_, number) => Math.max(most_, number), 0);
}
