import type { LinkSpec } from '@kartlagg/model';
import type { PartCodes } from './group-records.js';
import { whole } from './key-links.js';

/** How many records have no key and none of what a pass asks for: nothing could link them, whatever the others were. */
export function unlinkableCount(size: number, { keys, blocking }: LinkSpec, codesOf: PartCodes): number {
  const ways = [...keys.map(({ fields }) => fields.map(whole)), ...blocking.map(({ parts }) => parts)];
  const codes = ways.map((parts) => parts.map((part) => codesOf(part)));
  let unlinkable = 0;
  for (let record = 0; record < size; record += 1)
    if (!codes.some((parts) => parts.every((part) => (part[record] ?? -1) >= 0))) unlinkable += 1;
  return unlinkable;
}
