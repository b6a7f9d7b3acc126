import type { LinkSpec, Text } from '@kartlagg/model';
import type { MatchNames } from './match-words.js';

/** What the keys and the fields of a spec are called: a field goes by the name of the comparison that reads it. */
export function matchNames({ keys, comparisons }: Pick<LinkSpec, 'keys' | 'comparisons'>): MatchNames {
  return new Map<string, Text>([
    ...comparisons.flatMap(({ ways, name }) => ways.map(({ field }) => [field, name] as const)),
    ...comparisons.map(({ id, name }) => [id, name] as const),
    ...keys.map(({ id, name }) => [id, name] as const),
  ]);
}
