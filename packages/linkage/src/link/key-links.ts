import type { LinkKey, LinkPart } from '@kartlagg/model';
import type { EncodedRecords } from './encode-records.js';
import { eachGroup, groupRecords, type PartCodes } from './group-records.js';

/** A key whose different values are different persons; the code of each record, -1 where it has none. */
export interface ExclusiveKey {
  readonly id: string;
  readonly codes: Int32Array;
}

/** Two records, and the key that says that they are the same person. */
export interface KeyLink {
  readonly left: number;
  readonly right: number;
  readonly key: LinkKey;
}

/** A link that a key would make, and the exclusive key that speaks against it. */
export interface ContestedLink extends KeyLink {
  readonly against: string;
}

/** What the keys alone say. */
export interface KeyLinks {
  readonly exclusive: readonly ExclusiveKey[];
  /** The surest key first, then by record. */
  readonly links: readonly KeyLink[];
  readonly contested: readonly ContestedLink[];
}

/**
 * The links that keys make, and the keys that keep records apart. Records with the same key are linked each to the next, in
 * the order of their ids. Where they have different values of an exclusive key, only those are linked that have the same
 * value, or all lack it: nobody can tell whose the others are, and the links not made are contested.
 */
export function keyLinks(records: EncodedRecords, keys: readonly LinkKey[], codesOf: PartCodes): KeyLinks {
  const groupings = keys.map((key) => ({
    key,
    grouping: groupRecords(records, key.fields.map(whole), codesOf),
  }));
  const exclusive = groupings.flatMap(({ key, grouping }) =>
    key.exclusive === true ? [{ id: key.id, codes: grouping.groupOf }] : [],
  );
  const links: KeyLink[] = [];
  const contested: ContestedLink[] = [];
  for (const { key, grouping } of groupings) {
    eachGroup(grouping, (members) => {
      const parts = consistentParts(members, exclusive);
      for (const { records: part } of parts) {
        for (const [at, right] of part.entries()) {
          const left = part[at - 1];
          if (left !== undefined) links.push({ left, right, key });
        }
      }
      const [first, ...others] = parts;
      for (const { records: part, against } of others) {
        const left = first?.records[0];
        const right = part[0];
        if (left !== undefined && right !== undefined) contested.push({ left, right, key, against });
      }
    });
  }
  return { exclusive, links, contested };
}

/** A key's field as a part that has to be alike. */
export function whole(field: string): LinkPart {
  return { fields: [field], take: 'whole' };
}

interface Part {
  readonly records: readonly number[];
  /** The exclusive key that keeps it from the others; empty where there are no others. */
  readonly against: string;
}

/** Members by their values of those exclusive keys of which they have several. */
function consistentParts(members: Int32Array, exclusive: readonly ExclusiveKey[]): readonly Part[] {
  const differing = exclusive.filter(({ codes }) => {
    const values = new Set<number>();
    for (const record of members) values.add(codes[record] ?? -1);
    values.delete(-1);
    return values.size > 1;
  });
  const parts = new Map<string, number[]>();
  for (const record of members) {
    const name = differing.map(({ codes }) => codes[record] ?? -1).join(' ');
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [record]);
    else part.push(record);
  }
  return [...parts.values()].map((part) => ({ records: part, against: differing[0]?.id ?? '' }));
}
