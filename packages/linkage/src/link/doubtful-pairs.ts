import type { LinkDoubt } from '@kartlagg/model';
import type { EncodedRecords } from './encode-records.js';
import { groupRecords, type PartCodes, readYear } from './group-records.js';
import { whole } from './key-links.js';

/** Whether two records differ in a way that the spec doubts. */
export type DoubtfulPair = (left: number, right: number) => boolean;

/**
 * Reads what the doubts of a spec need: two ids that one respondent gave are two persons more often than not, and those who
 * share a name but were born a generation apart may be parent and child.
 */
export function doubtfulPairs(
  records: EncodedRecords,
  doubts: readonly LinkDoubt[],
  codesOf: PartCodes,
): DoubtfulPair {
  const read = doubts.map(({ fields, within, alike }) => ({
    values: within === undefined ? codesOf({ fields, take: 'whole' }) : yearsOf(records, fields),
    apart: within ?? 0,
    groups: alike === undefined ? undefined : groupRecords(records, alike.map(whole), codesOf).groupOf,
  }));
  return (left, right) =>
    read.some(({ values, apart, groups }) => {
      const one = values[left] ?? -1;
      const other = values[right] ?? -1;
      if (one < 0 || other < 0 || Math.abs(one - other) <= apart) return false;
      if (groups === undefined) return true;
      const group = groups[left] ?? -1;
      return group >= 0 && group === groups[right];
    });
}

function yearsOf(records: EncodedRecords, fields: readonly string[]): Int32Array {
  const years = new Int32Array(records.size).fill(-1);
  for (const field of fields) {
    const { codes, values } = records.column(field);
    const ofValues = values.map((value) => Number(readYear(value) ?? -1));
    for (const [record, code] of codes.entries())
      if ((years[record] ?? -1) < 0) years[record] = ofValues[code] ?? -1;
  }
  return years;
}
