import { keyText, type CellKey } from '@kartlagg/model';
import type { TableShape } from './table-shape.js';

/** Gives the leaves that a printed cell is the sum of, as places in `shape.leaves`, whatever its geography. */
export function leafFinder(shape: TableShape): (key: CellKey) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (key) => {
    const text = keyText(shape.variables.map(({ id }) => key[id] ?? null));
    const found = known.get(text) ?? leavesAt(shape, key);
    known.set(text, found);
    return found;
  };
}

function leavesAt({ variables, leaves }: TableShape, key: CellKey): number[] {
  const wanted = variables.map(({ id, parts }) => ({ id, codes: new Set(parts.get(key[id] ?? '')) }));
  return leaves.flatMap((leaf, index) =>
    wanted.every(({ id, codes }) => codes.has(leaf.codes[id] ?? '')) ? [index] : [],
  );
}
