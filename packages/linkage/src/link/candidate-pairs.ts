import type { Blocks } from './block-records.js';
import type { KeyClass } from './settled-pairs.js';

/** What is done with two records that are to be compared, and how many passes bring them together. */
export type VisitPair = (left: number, right: number, passes: number) => void;

/**
 * Visits every open pair of records that a pass brings together, once, the lower record first. Pairs that exclusive keys settle
 * are never visited, nor are those that `joined` says are one already.
 */
export function candidatePairs(
  passes: readonly Blocks[],
  joined: (left: number, right: number) => boolean,
  visit: VisitPair,
): void {
  const blockOf = passes.map((pass) => pass.blockOf);
  for (const [at, { blocks }] of passes.entries()) {
    const visitIfFirst = (one: number, other: number): void => {
      const left = Math.min(one, other);
      const right = Math.max(one, other);
      let together = 1;
      for (let pass = 0; pass < blockOf.length; pass += 1) {
        if (pass === at) continue;
        const block = blockOf[pass]?.[left] ?? -1;
        if (block < 0 || block !== blockOf[pass]?.[right]) continue;
        if (pass < at) return;
        together += 1;
      }
      if (!joined(left, right)) visit(left, right, together);
    };
    for (const block of blocks) openPairs(block, visitIfFirst);
  }
}

function openPairs(classes: readonly KeyClass[], visit: (left: number, right: number) => void): void {
  for (const [at, { bits, records }] of classes.entries()) {
    if (bits === 0) {
      for (let left = 0; left < records.length; left += 1)
        for (let right = left + 1; right < records.length; right += 1)
          visit(records[left] ?? 0, records[right] ?? 0);
    }
    for (let next = at + 1; next < classes.length; next += 1) {
      const other = classes[next];
      if (other === undefined || (bits & other.bits) !== 0) continue;
      for (const left of records) for (const right of other.records) visit(left, right);
    }
  }
}
