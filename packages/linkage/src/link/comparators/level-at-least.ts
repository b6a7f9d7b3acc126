import type { LinkLevel } from '@kartlagg/model';

/** The level of a likeness from 0 to 1 for values that are not equal: the first whose bound it reaches, or the last. */
export function levelAtLeast(levels: readonly LinkLevel[]): (likeness: number) => number {
  const bounds = levels.map(({ atLeast }) => atLeast ?? Infinity);
  const last = levels.length - 1;
  return (likeness) => {
    for (let level = 1; level < last; level += 1) if (likeness >= (bounds[level] ?? Infinity)) return level;
    return last;
  };
}
