import type { Worksheet } from 'exceljs';
import { cellAddress, cellPosition, type SheetPlan } from '@kartlagg/model';

/** Marks a range up as a named table. Its first row must hold headings, all of them text and different. */
export function writeTable(
  sheet: Worksheet,
  plan: SheetPlan,
  { name, range }: { readonly name: string; readonly range: string },
): void {
  const [from, to] = range.split(':').map((address) => cellPosition(address));
  if (from === undefined || to === undefined) throw new Error(`The table ${name} has no range: ${range}`);
  const texts = new Map(plan.cells.map(({ at, value }) => [at, value]));
  const headings = Array.from({ length: to.column - from.column + 1 }, (_, index) => {
    const heading = texts.get(cellAddress(from.row, from.column + index));
    return typeof heading === 'string' ? heading : '';
  });
  if (headings.includes('') || new Set(headings).size < headings.length) {
    throw new Error(`The table ${name} needs headings that differ: ${headings.join(' | ')}`);
  }
  sheet.addTable({
    name,
    ref: cellAddress(from.row, from.column),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: Array.from({ length: to.row - from.row }, () => headings.map(() => null)),
  });
}
