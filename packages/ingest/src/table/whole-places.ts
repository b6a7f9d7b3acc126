import { grouped } from '../grouped.js';
import type { Check } from '../question.js';
import type { Entry } from './read-table.js';
import { saysOfParts } from './stated-totals.js';

/** What rows such as `Totalt` below the municipalities say of them: a check on the table's municipalities, never counted. */
export function wholePlaces(wholes: readonly Entry[], entries: readonly Entry[]): readonly Check[] {
  if (wholes.length === 0) return [];
  const parts = grouped(
    entries.filter(({ level }) => level === 'municipality'),
    ({ about }) => about,
  );
  return wholes.flatMap(({ about, answer }): Check[] => {
    const found = (parts.get(about) ?? []).map((part) => part.answer);
    return saysOfParts(answer, found, true) ? [{ stated: answer.value, parts: found, at: answer.at }] : [];
  });
}
