import type { Patterns } from './agreement-patterns.js';
import type { OpenPairs, TermTables } from './estimate-weights.js';
import type { PairStore } from './pair-store.js';

/**
 * Compared pairs by pattern, and within a pattern by how much the commonness of their values adds, to the nearest half bit:
 * pairs that agree on the first of January are not counted with those that agree on another day.
 */
export function openPatterns(pairs: PairStore, patterns: Patterns, tables: TermTables): readonly OpenPairs[] {
  const adjusting = new Map<number, readonly Adjusting[]>();
  const counts = new Map<number, Map<number, number>>();

  function adjustingOf(pattern: number): readonly Adjusting[] {
    const known = adjusting.get(pattern);
    if (known !== undefined) return known;
    const made = patterns.statesOf(pattern).flatMap((state) => {
      const table = tables[state];
      const codes = patterns.states[state]?.way.column.codes;
      return table === undefined || codes === undefined ? [] : [{ table, codes }];
    });
    adjusting.set(pattern, made);
    return made;
  }

  pairs.each((left, _right, pattern) => {
    let bits = 0;
    for (const { table, codes } of adjustingOf(pattern)) bits += table[codes[left] ?? -1] ?? 0;
    const steps = Math.round(bits * STEPS);
    const ofPattern = counts.get(pattern) ?? new Map<number, number>();
    counts.set(pattern, ofPattern);
    ofPattern.set(steps, (ofPattern.get(steps) ?? 0) + 1);
  });
  return [...counts].flatMap(([pattern, bySteps]) =>
    [...bySteps].map(([steps, count]) => ({ pattern, adjustment: steps / STEPS, count })),
  );
}

/** In a bit. */
const STEPS = 2;

interface Adjusting {
  readonly table: Float64Array;
  readonly codes: Int32Array;
}
