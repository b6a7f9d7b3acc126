import { placeText, type Place } from '@kartlagg/model';
import type { Answer, Check } from '../question.js';

/** Where a sum stands, as a place and as a text: in its total cell where it has one, else in its parts. */
export function sumPlace(
  parts: readonly Answer[],
  checks: readonly Check[],
): { readonly at: Place; readonly text: string } {
  const wanted = new Set(parts);
  const check = checks.find(
    (candidate) =>
      candidate.parts.length === parts.length && candidate.parts.every((part) => wanted.has(part)),
  );
  if (check !== undefined && parts.length > 1) return { at: check.at, text: placeText(check.at) };
  const places = parts.map(({ at }) => at);
  const first = places[0] ?? { file: '' };
  const cells = places.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const rest = cells.slice(1);
  return {
    at: { ...first, ...(rest.length > 0 && { cells }) },
    text: [placeText(first), ...rest].join(', '),
  };
}
