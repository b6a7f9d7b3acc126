import type { RawCell } from '@kartlagg/model';
import { cellFinder } from './cell-finder.js';
import { quotedValue } from './codecs/stored-number.js';

/** From so many on, numbers that stand together are one finding. */
const MANY = 4;
/** How many of them are quoted. */
const QUOTED = 3;

/**
 * Numbers that stand outside what is asked for, as they are told: one by one, or together where many stand in one
 * block. Takes the cells of one sheet in reading order, and keeps it.
 */
export function numberBlocks(numbers: readonly RawCell[]): readonly (readonly RawCell[])[] {
  return connected(numbers).flatMap((block) => (block.length < MANY ? block.map((cell) => [cell]) : [block]));
}

/** What a finding quotes of a block: `7`, or `7, 8, 9 …`. */
export function quotedBlock(block: readonly RawCell[]): string | number {
  const [first] = block;
  if (block.length === 1 && first !== undefined) return quotedValue(first);
  const values = block.slice(0, QUOTED).map((cell) => `${quotedValue(cell)}`);
  return `${values.join(', ')} …`;
}

/** Cells that touch, side by side or one below the other, are in one block. */
function connected(cells: readonly RawCell[]): readonly RawCell[][] {
  const find = cellFinder({ cells });
  const seen = new Set<RawCell>();
  return cells.flatMap((start) => {
    if (seen.has(start)) return [];
    const block: RawCell[] = [];
    const waiting = [start];
    seen.add(start);
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      block.push(cell);
      for (const [down, right] of STEPS) {
        const next = find(cell.row + down, cell.column + right);
        if (next === undefined || seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    return [block.sort((a, b) => a.row - b.row || a.column - b.column)];
  });
}

const STEPS = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
] as const;
