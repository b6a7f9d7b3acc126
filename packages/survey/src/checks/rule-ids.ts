import type { Rules } from '@kartlagg/model';

/** The ids of all rules of a document, of every kind, in its order. */
export function ruleIds({ rules, references = [], changes = [], copies = [] }: Rules): readonly string[] {
  return [...rules, ...references, ...changes, ...copies].map(({ id }) => id);
}
