import type { RawCell } from '@kartlagg/model';
import type { LayoutContext } from './context.js';
import type { Sheet, SheetRow } from './sheet.js';

/**
 * True for a row that stands directly above headings but is a title: one text over the labels or over everything, or a
 * pair such as `Kommun: | Lund`.
 */
export function saysTitle(
  { row, cells }: SheetRow,
  below: readonly SheetRow[],
  sheet: Sheet,
  context: LayoutContext,
): boolean {
  const [first, second, third] = cells;
  if (first === undefined) return false;
  if (isOverLabels(cells, below, context)) return true;
  if (third !== undefined) return false;
  const isWide = sheet.mergesFrom(row).some(({ fromColumn }) => fromColumn === second?.column);
  if (second !== undefined) return !isWide && isPair(first, second, context);
  const columns = below.flatMap((other) => other.cells.map(({ column }) => column));
  const left = columns.reduce((least, column) => Math.min(least, column), first.column);
  if (first.column <= left) {
    // `Kommun` merged over both heading rows, or alone above a blank corner, is the heading of its column.
    const isTall = sheet
      .mergesFrom(row)
      .some((merge) => merge.fromColumn === first.column && merge.toRow > row);
    const isHeaded = below.some((other) => other.cells.some(({ column }) => column === first.column));
    return !isTall && (isHeaded || !namesVariable(first, context));
  }
  const { unknown, place, years } = context.senseOf(first.shown);
  return unknown.length > 0 || place !== undefined || years.length > 0;
}

/** True where each text stands over the name of a variable: a title over each of the tables below. */
function isOverLabels(
  cells: readonly RawCell[],
  below: readonly SheetRow[],
  context: LayoutContext,
): boolean {
  const heads = new Map(below.at(-1)?.cells.map((head) => [head.column, head]));
  return cells.every((cell) => {
    const head = heads.get(cell.column);
    return head !== undefined && namesVariable(head, context) && !namesVariable(cell, context);
  });
}

/** `Kommun: | Lund`, `År | 2023`: the name of a variable and a value of it. */
export function isPair(first: RawCell, second: RawCell, { senseOf, labels }: LayoutContext): boolean {
  if (second.column > first.column + 3) return false;
  const named = senseOf(first.shown).phrases.flatMap((meanings) =>
    meanings.flatMap((meaning) => (meaning.is === 'variable' ? [meaning.variable] : [])),
  );
  const isYear = senseOf(second.shown).years.length > 0;
  if (isYear) return named.includes('round') || first.shown.trim().endsWith(':');
  const isValue = named.some((variable) => labels.exact(variable, second.shown) !== undefined);
  return isValue || first.shown.trim().endsWith(':');
}

function namesVariable(cell: RawCell, { senseOf }: LayoutContext): boolean {
  return senseOf(cell.shown).phrases.some((meanings) => meanings.some(({ is }) => is === 'variable'));
}
