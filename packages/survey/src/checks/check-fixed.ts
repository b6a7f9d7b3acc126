import { pointer } from '../pointer.js';
import { unknownReference, type Problem } from '../problem.js';
import type { Known } from './known.js';

/** Codes that hold for a whole block, table or operand, for example `{ situation: '1' }`, must exist. */
export function checkFixed(
  file: string,
  at: string,
  fixed: Readonly<Record<string, string>> | undefined,
  known: Known,
): readonly Problem[] {
  return Object.entries(fixed ?? {}).flatMap(([variable, code]) => {
    const place = at + pointer(variable);
    if (!known.hasList(variable)) return [unknownReference(file, place, 'list', variable)];
    return known.hasCode(variable, code) ? [] : [unknownReference(file, place, 'code', code)];
  });
}
