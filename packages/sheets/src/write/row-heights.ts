import { cellPosition, type CellPlan, type SheetPlan } from '@kartlagg/model';
import { lineCount } from './line-count.js';
import { lookOf } from './theme.js';

/**
 * Heights in points, by row, for the rows that the plan leaves to the writer: as many lines as the longest wrapped text
 * takes in its column. Programs differ in whether they find it out for themselves. Merged cells count as one line.
 */
export function rowHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  const planned = new Set(plan.rows.flatMap(({ row, height }) => (height === undefined ? [] : [row])));
  const merged = new Set(plan.merges?.map((range) => range.split(':')[0] ?? range));
  const heights = new Map<number, number>();
  for (const cell of plan.cells) {
    const place = cellPosition(cell.at);
    if (place === undefined || planned.has(place.row)) continue;
    const width = merged.has(cell.at) ? Infinity : (plan.columns[place.column - 1]?.width ?? DEFAULT_WIDTH);
    const height = cellHeight(cell, width);
    heights.set(place.row, Math.max(height, heights.get(place.row) ?? 0));
  }
  return heights;
}

const DEFAULT_WIDTH = 8.43;
/** Above and below the lines of a row. */
const AIR = 4;

function cellHeight(cell: CellPlan, width: number): number {
  const { alignment, font } = lookOf(cell.style, false);
  const size = font?.size ?? 11;
  const line = Math.ceil(size * 1.3);
  if (alignment?.wrapText !== true || typeof cell.value !== 'string') return line + AIR;
  const room = (width - 2 * (alignment.indent ?? 0)) * (11 / size) * (font?.bold === true ? 0.9 : 1);
  return lineCount(cell.value, Math.max(1, room)) * line + AIR;
}
