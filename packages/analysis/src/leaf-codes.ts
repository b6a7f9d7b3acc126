import type { CodeList } from '@kartlagg/model';

const LEAF_ROLES = new Set(['value', 'unknown', 'missing']);

/** The codes of a list that people are divided into: every person has exactly one of them. */
export function leafCodes(list: CodeList, situation?: string): string[] {
  return list.codes
    .filter((entry) => LEAF_ROLES.has(entry.role ?? 'value'))
    .filter(
      (entry) => situation === undefined || entry.situation === undefined || entry.situation === situation,
    )
    .map((entry) => entry.code);
}
