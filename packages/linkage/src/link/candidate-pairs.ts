import type { Blocks } from './block-records.js';
import { eachGroup } from './group-records.js';
import { type KeyClass, keyClasses } from './settled-pairs.js';

/** What is done with two records that are to be compared, and how many passes bring them together. */
export type VisitPair = (left: number, right: number, passes: number) => void;

/**
 * Visits every open pair of records that a pass brings together, once, the lower record first. Pairs that exclusive keys settle
 * are never visited, nor are those that are one already: `joined` has the same number for both.
 */
export function candidatePairs(
  passes: readonly Blocks[],
  bits: Uint32Array,
  joined: Int32Array,
  visit: VisitPair,
): void {
  const blockOf = passes.map(({ blocks }) => blocks.groupOf);
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
      if (joined[left] !== joined[right]) visit(left, right, together);
    };
    eachGroup(blocks, (members) => openPairs(keyClasses(members, bits), visitIfFirst));
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
