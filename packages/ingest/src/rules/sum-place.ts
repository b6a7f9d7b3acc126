import { cellPosition, placeText, type Place } from '@kartlagg/model';
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
  const first = parts[0]?.at ?? { file: '' };
  const cells = parts.flatMap(({ at }) => at.cell ?? []);
  return {
    at: { ...first, ...(cells.length > 1 && { cells }) },
    text: [placeText(first), ...restOf(cells)].join(''),
  };
}

/** What follows the first of several cells: `:E7` where they stand in one line, else `, C9, C12`. */
function restOf(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  if (cells.length < 2 || last === undefined) return [];
  return isLine(cells) ? [`:${last}`] : cells.slice(1).map((cell) => `, ${cell}`);
}

/** Whether cells stand beside each other in one row, or below each other in one column. */
export function isLine(cells: readonly string[]): boolean {
  const positions = cells.flatMap((cell) => cellPosition(cell) ?? []);
  const steps = positions.slice(1).map((position, index) => {
    const before = positions[index] ?? position;
    return `${position.row - before.row},${position.column - before.column}`;
  });
  return steps.every((step) => step === '0,1') || steps.every((step) => step === '1,0');
}
