import type { CellKey, Exactness } from '@kartlagg/model';
import type { StatFigure, StatRange } from '../stat-table.js';

/**
 * A number that lies between two others: a range, one number where they are the same, and a minimum where there is no
 * upper one.
 *
 * @param exactness How exact the number is where both ends are the same.
 */
export function rangeCell(
  key: CellKey,
  measure: string,
  { from, to }: { readonly from: number; readonly to: number | null },
  exactness: Exactness = 'exact',
): StatFigure | StatRange {
  if (to !== null && to !== from) return { key, measure, status: 'range', from, to };
  return { key, measure, status: 'value', value: from, exactness: to === null ? 'minimum' : exactness };
}

/** A number of a table of persons. */
export function countCell(key: CellKey, measure: string, value: number): StatFigure {
  return { key, measure, status: 'value', value, exactness: 'exact' };
}
