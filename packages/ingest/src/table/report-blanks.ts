import { dividingCodes } from './dividing-codes.js';
import type { Entry } from './read-table.js';
import { tablePlace, type TableContext } from './table-context.js';

/**
 * Leaves out the blanks where a sum could have stood, and reports those where an answer should: they are not answered,
 * never zero.
 */
export function reportBlanks(
  entries: readonly Entry[],
  isTidy: boolean,
  context: TableContext,
): readonly Entry[] {
  if (isTidy) return entries;
  const divided = (entry: Entry): readonly string[] =>
    Object.keys(dividingCodes(entry.answer.codes, context.survey));
  const deepest = new Map<string, number>();
  for (const entry of entries) {
    const { measure } = entry.answer;
    deepest.set(measure, Math.max(deepest.get(measure) ?? 0, divided(entry).length));
  }
  const isPart = (entry: Entry): boolean => divided(entry).length === deepest.get(entry.answer.measure);
  const parts = entries.filter(isPart);
  const blanks = parts.filter(({ answer }) => answer.state === 'blank');
  if (blanks.length > 0) {
    const at = tablePlace(
      context,
      blanks.map(({ position }) => position),
    );
    if (blanks.length === parts.length) context.account.report('sheet.blank', at);
    else context.account.report('sheet.partly-blank', at, { blank: blanks.length, answers: parts.length });
  }
  return entries.filter((entry) => entry.answer.state !== 'blank' || isPart(entry));
}
