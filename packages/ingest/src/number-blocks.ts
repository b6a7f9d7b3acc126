import type { RawCell } from '@kartlagg/model';
import { quotedValue } from './codecs/stored-number.js';

/** From so many on, numbers that stand together are one finding. */
const MANY = 4;
/** How many of them are quoted. */
const QUOTED = 3;
const WIDEST = 16_385;

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
  const blocks: RawCell[][] = [];
  const keyOf = (row: number, column: number): number => row * WIDEST + column;
  const byKey = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const seen = new Set<RawCell>();
  for (const start of cells) {
    if (seen.has(start)) continue;
    const block: RawCell[] = [];
    const waiting = [start];
    seen.add(start);
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      block.push(cell);
      for (const [down, right] of STEPS) {
        const next = byKey.get(keyOf(cell.row + down, cell.column + right));
        if (next === undefined || seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    blocks.push(block.sort((a, b) => a.row - b.row || a.column - b.column));
  }
  return blocks;
}

const STEPS = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
] as const;
