import type { LinkPart } from '@kartlagg/model';
import type { EncodedRecords } from './encode-records.js';

/** Which group each record is in, numbered from 0 in the order of their first records; -1 for none. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly size: number;
}

/** Records by the parts that have to be alike. A record that lacks one of them is in no group. */
export function groupRecords(
  { size: records }: EncodedRecords,
  parts: readonly LinkPart[],
  codesOf: PartCodes,
): Grouping {
  let groupOf = new Int32Array(records);
  let size = 1;
  for (const part of parts) {
    const codes = codesOf(part);
    const known = new Map<number, number>();
    groupOf = groupOf.map((group, at) => {
      const code = codes[at] ?? -1;
      if (group < 0 || code < 0) return -1;
      const both = code * size + group;
      const seen = known.get(both);
      if (seen !== undefined) return seen;
      known.set(both, known.size);
      return known.size - 1;
    });
    size = known.size;
  }
  return { groupOf, size };
}

/** The value of a part as a whole number for each record: equal where the part is equal, -1 where it cannot be read. */
export type PartCodes = (part: LinkPart) => Int32Array;

/** Reads parts of records, each part once. */
export function partCodes(records: EncodedRecords): PartCodes {
  const read = new Map<string, Int32Array>();
  return (part) => {
    const name = JSON.stringify(part);
    const known = read.get(name);
    if (known !== undefined) return known;
    const codes = readPart(records, part);
    read.set(name, codes);
    return codes;
  };
}

/** Visits the records of each group with more than one, each group and its records in order. */
export function eachGroup({ groupOf, size }: Grouping, visit: (members: Int32Array) => void): void {
  const ends = new Int32Array(size + 1);
  for (const group of groupOf) if (group >= 0) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
  for (let group = 0; group < size; group += 1) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0);
  const next = ends.slice(0, size);
  const members = new Int32Array(ends[size] ?? 0);
  for (let record = 0; record < groupOf.length; record += 1) {
    const group = groupOf[record] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    members[place] = record;
    next[group] = place + 1;
  }
  for (let group = 0; group < size; group += 1) {
    const start = ends[group] ?? 0;
    const end = ends[group + 1] ?? 0;
    if (end - start > 1) visit(members.subarray(start, end));
  }
}

/** The year of a date or of a year, `1980`; undefined for anything else. */
export function readYear(value: string): string | undefined {
  return /^\d{4}(?=$|-)/u.exec(value)?.[0];
}

function readPart(records: EncodedRecords, { fields, take, length }: LinkPart): Int32Array {
  const result = new Int32Array(records.size).fill(-1);
  const known = new Map<string, number>();
  for (const field of fields) {
    const { codes, values } = records.column(field);
    const taken = Int32Array.from(values, (value) => {
      const text = takenFrom(value, take, length ?? 1);
      if (text === undefined) return -1;
      const code = known.get(text) ?? known.size;
      known.set(text, code);
      return code;
    });
    for (let at = 0; at < result.length; at += 1) {
      const code = codes[at] ?? -1;
      if ((result[at] ?? -1) < 0 && code >= 0) result[at] = taken[code] ?? -1;
    }
  }
  return result;
}

function takenFrom(value: string, take: LinkPart['take'], length: number): string | undefined {
  switch (take) {
    case 'whole':
      return value;
    case 'prefix':
      return value.slice(0, length);
    case 'year':
      return readYear(value);
    case 'month_day':
      return /^\d{4}-(\d{2}-\d{2})$/u.exec(value)?.[1];
  }
}
