import type { RawCell } from '@kartlagg/model';
import { sameText } from '../same-text.js';

/** The one choice of a tick in a form. */
export const TICK = 'X';

const YES = new Set(['x', 'ja', 'yes', 'j', '☒', '✓', 'true', 'sant']);
const NO = new Set(['', 'nej', 'no', 'n', '☐', 'false', 'falskt']);

/** Whether a cell is ticked; undefined where it says neither yes nor no. */
export function readTick(cell: RawCell): boolean | undefined {
  const text = sameText(cell.shown);
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}
