import type { LinkPart, LinkPass, OversizedBlock } from '@kartlagg/model';
import type { EncodedRecords } from './encode-records.js';
import { eachGroup, type Grouping, groupRecords, type PartCodes } from './group-records.js';
import { keyClasses, openPairCount } from './settled-pairs.js';

/** The blocks of one pass. */
export interface Blocks {
  /** The block of each record; none where the pass compares it with nothing. */
  readonly blocks: Grouping;
  readonly oversized: readonly OversizedBlock[];
}

/**
 * The blocks of a pass: records that are alike in its parts. A block with more open pairs than `largest` records have is
 * divided by the pass's further parts, a missing value being a value of its own, and at last by the order of ids; what
 * is then not compared by this pass is counted. Blocks without open pairs are left out.
 */
export function blockRecords(
  records: EncodedRecords,
  pass: LinkPass,
  bits: Uint32Array,
  largest: number,
  codesOf: PartCodes,
): Blocks {
  const mostPairs = (largest * (largest - 1)) / 2;
  const refining = (pass.refine ?? []).map((part) => ({ part, codes: codesOf(part) }));
  const blockOf = new Int32Array(records.size).fill(-1);
  const oversized: OversizedBlock[] = [];
  let size = 0;

  function keep(members: Iterable<number>): void {
    for (const record of members) blockOf[record] = size;
    size += 1;
  }

  eachGroup(groupRecords(records, pass.parts, codesOf), (members) => {
    const pairs = openPairCount(keyClasses(members, bits));
    if (pairs === 0) return;
    if (pairs <= mostPairs) {
      keep(members);
      return;
    }
    const { divided, used } = divide(members, refining, bits, mostPairs, largest);
    for (const part of divided) keep(part);
    const compared = divided.reduce((sum, part) => sum + openPairCount(keyClasses(part, bits)), 0);
    const refinedBy = used.flatMap((part) => part.fields);
    oversized.push({ pass: pass.id, records: members.length, refinedBy, notCompared: pairs - compared });
  });
  return { blocks: { groupOf: blockOf, size }, oversized };
}

interface Refining {
  readonly part: LinkPart;
  readonly codes: Int32Array;
}

interface Divided {
  readonly divided: readonly (readonly number[])[];
  readonly used: readonly LinkPart[];
}

function divide(
  members: Int32Array,
  refining: readonly Refining[],
  bits: Uint32Array,
  mostPairs: number,
  largest: number,
): Divided {
  const done: (readonly number[])[] = [];
  const used: LinkPart[] = [];
  let large: readonly (readonly number[])[] = [[...members]];
  for (const { part, codes } of refining) {
    if (large.length === 0) break;
    used.push(part);
    const still: (readonly number[])[] = [];
    for (const piece of large.flatMap((block) => splitBy(block, codes))) {
      const pairs = openPairCount(keyClasses(piece, bits));
      if (pairs > mostPairs) still.push(piece);
      else if (pairs > 0) done.push(piece);
    }
    large = still;
  }
  return { divided: [...done, ...large.flatMap((block) => inRuns(block, largest))], used };
}

function splitBy(records: readonly number[], codes: Int32Array): readonly (readonly number[])[] {
  const pieces = new Map<number, number[]>();
  for (const record of records) {
    const code = codes[record] ?? -1;
    const piece = pieces.get(code);
    if (piece === undefined) pieces.set(code, [record]);
    else piece.push(record);
  }
  return [...pieces.values()];
}

function inRuns(records: readonly number[], length: number): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  for (let at = 0; at < records.length; at += length) runs.push(records.slice(at, at + length));
  return runs;
}
