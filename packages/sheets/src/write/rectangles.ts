import { cellAddress } from '@kartlagg/model';
import { groupBy } from './group-by.js';

interface Run {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Places as few ranges that cover them and do not overlap: C7, C8, D7 and D8 are `C7:D8`. One place is `C7:C7`. */
export function rectangles(
  places: readonly { readonly row: number; readonly column: number }[],
): readonly string[] {
  const runs = groupBy(runsDown(places), ({ from, to }) => `${from}:${to}`);
  return [...runs.values()].flatMap(joinAcross);
}

function runsDown(places: readonly { readonly row: number; readonly column: number }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column } of places.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.to === row - 1) {
      runs[runs.length - 1] = { ...last, to: row };
    } else runs.push({ column, from: row, to: row });
  }
  return runs;
}

/** Runs over the same rows, from left to right. */
function joinAcross(runs: readonly Run[]): readonly string[] {
  const ranges: string[] = [];
  for (let first = 0; first < runs.length;) {
    let last = first;
    while ((runs[last + 1]?.column ?? 0) === (runs[last]?.column ?? 0) + 1) last += 1;
    const from = runs[first];
    const to = runs[last];
    if (from !== undefined && to !== undefined) {
      ranges.push(`${cellAddress(from.from, from.column)}:${cellAddress(to.to, to.column)}`);
    }
    first = last + 1;
  }
  return ranges;
}
