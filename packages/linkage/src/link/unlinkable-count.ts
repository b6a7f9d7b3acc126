import type { LinkSpec } from '@kartlagg/model';
import type { EncodedRecords } from './encode-records.js';
import { groupRecords } from './group-records.js';

/** How many records have no key and none of what a pass asks for: nothing could link them, whatever the others were. */
export function unlinkableCount(records: EncodedRecords, { keys, blocking }: LinkSpec): number {
  const linkable = new Uint8Array(records.size);
  const ways = [
    ...keys.map(({ fields }) => fields.map((field) => ({ fields: [field], take: 'whole' as const }))),
    ...blocking.map(({ parts }) => parts),
  ];
  for (const parts of ways)
    for (const [record, group] of groupRecords(records, parts).groupOf.entries())
      if (group >= 0) linkable[record] = 1;
  return linkable.reduce((left, can) => left - can, records.size);
}
