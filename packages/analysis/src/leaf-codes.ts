import type { CodeList } from '@kartlagg/model';

/** The roles of codes that people are divided into. */
export const LEAF_ROLES: ReadonlySet<string> = new Set(['value', 'unknown', 'missing']);

/** The codes of a list that people are divided into: every person has exactly one of them. */
export function leafCodes(list: CodeList, situation?: string): string[] {
  return list.codes
    .filter((entry) => LEAF_ROLES.has(entry.role ?? 'value'))
    .filter(
      (entry) => situation === undefined || entry.situation === undefined || entry.situation === situation,
    )
    .map((entry) => entry.code);
}
