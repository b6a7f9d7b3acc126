import type { RawCell } from '@kartlagg/model';
import { cellFinder } from './cell-finder.js';

/** From so many on, cells that stand together are one finding. */
const MANY = 4;

/**
 * Cells that the same is wrong with, as they are told: one by one, or together where many stand in one block. Takes the
 * cells of one sheet in reading order, and keeps it.
 */
export function cellBlocks(cells: readonly RawCell[]): readonly (readonly RawCell[])[] {
  return connected(cells).flatMap((block) => (block.length < MANY ? block.map((cell) => [cell]) : [block]));
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
