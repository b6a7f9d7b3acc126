import type { RawCell } from '@kartlagg/model';
import { sameText } from '../same-text.js';
import { plainText } from './plain-text.js';

/** The one choice of a tick in a form. */
export const TICK = 'X';

const YES = new Set(
  'x xx ja j yes y 1 true sant ☒ ☑ ✓ ✔ ✅ [x] (x) kryss ikryssat ok inget ingetattrapportera nothingtoreport'.split(
    ' ',
  ),
);
const NO = new Set([...'nej n no 0 false falskt ☐ [] ()'.split(' '), '']);
/** `Ja, inget att rapportera`. `Nej, inget att rapportera` says both, and is left open. */
const YES_IN_WORDS = /^(?:ja|yes)[,.!:–-]*(?:(?:vihar)?inget(?:attrapportera)?)?[.!]*$/u;
const NO_IN_WORDS = /^(?:nej|no)[.!]*$/u;

/** Whether a cell is ticked; undefined where it says neither yes nor no. */
export function readTick(cell: RawCell): boolean | undefined {
  const text = sameText(plainText(cell.shown)).replaceAll(/[\uFE0E\uFE0F]/gu, '');
  if (YES.has(text) || YES_IN_WORDS.test(text)) return true;
  return NO.has(text) || NO_IN_WORDS.test(text) ? false : undefined;
}
