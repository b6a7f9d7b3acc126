import type { Workbook } from '@kartlagg/model';
import { stampOf } from './stamp.js';

/**
 * The round that a file says that it belongs to, before it is known how to read it: the form's stamp, or the round id
 * that most cells hold. Undefined where it names none of the known ones.
 */
export function roundOf(workbook: Workbook, known: readonly string[]): string | undefined {
  const stamped = stampOf(workbook)?.round;
  if (stamped !== undefined) return known.includes(stamped) ? stamped : undefined;
  const named = new Map<string, number>();
  for (const { shown } of workbook.grids.flatMap(({ cells }) => cells)) {
    const text = shown.trim();
    if (known.includes(text)) named.set(text, (named.get(text) ?? 0) + 1);
  }
  return [...named].sort((left, right) => right[1] - left[1])[0]?.[0];
}
