import type { ExclusiveKey } from './key-links.js';

/**
 * Which exclusive keys each record has, as bits. Two records with a bit in common are settled by that key: the same person or
 * not, whatever else is known. All others are open.
 */
export function keyBits(size: number, exclusive: readonly ExclusiveKey[]): Uint32Array {
  if (exclusive.length > MOST_KEYS) throw new Error('too many exclusive keys');
  const bits = new Uint32Array(size);
  for (const [key, { codes }] of exclusive.entries())
    for (const [record, code] of codes.entries())
      if (code >= 0) bits[record] = (bits[record] ?? 0) | (1 << key);
  return bits;
}

const MOST_KEYS = 31;

/** Records that have the same exclusive keys. */
export interface KeyClass {
  readonly bits: number;
  readonly records: readonly number[];
}

/** Records by which exclusive keys they have; within each, in the order in which they come. */
export function keyClasses(records: Iterable<number>, bits: Uint32Array): readonly KeyClass[] {
  const classes = new Map<number, number[]>();
  for (const record of records) {
    const own = bits[record] ?? 0;
    const known = classes.get(own);
    if (known === undefined) classes.set(own, [record]);
    else known.push(record);
  }
  return [...classes].map(([own, members]) => ({ bits: own, records: members }));
}

/** How many pairs of the records of these classes are open. */
export function openPairCount(classes: readonly KeyClass[]): number {
  let pairs = 0;
  for (const [at, { bits, records }] of classes.entries()) {
    if (bits === 0) pairs += (records.length * (records.length - 1)) / 2;
    for (const other of classes.slice(at + 1))
      if ((bits & other.bits) === 0) pairs += records.length * other.records.length;
  }
  return pairs;
}
