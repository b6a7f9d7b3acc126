import type { RawCell } from '@kartlagg/model';
import { quotedValue } from './codecs/stored-number.js';

/** How many of them are quoted. */
const QUOTED = 3;

/** What a finding quotes of a block: `7`, or `7, 8, 9 …`. */
export function quotedBlock(block: readonly RawCell[]): string | number {
  const [first] = block;
  if (block.length === 1 && first !== undefined) return quotedValue(first);
  const values = block.slice(0, QUOTED).map((cell) => `${quotedValue(cell)}`);
  return `${values.join(', ')} …`;
}
