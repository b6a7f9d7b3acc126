import type { Batch, Diagnostic } from '@kartlagg/model';

/** The key's id in a token: `k1:0f3a9c12:…`. */
const TOKEN = /^k1:([0-9a-f]{8}):/u;

/**
 * Reports deliveries of persons whose tokens were made with another key than those of most forms: the same person then
 * has different tokens, and nobody would notice. Of keys that are as common as each other the first by id counts as the
 * usual one.
 */
export function otherKeys(batches: readonly Batch[]): readonly Diagnostic[] {
  const byFile = batches.map((batch) => ({ batch, forms: formsByKey(batch) }));
  const all = new Map<string, number>();
  for (const { forms } of byFile) for (const [key, count] of forms) all.set(key, (all.get(key) ?? 0) + count);
  const [usual] = [...all].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0] ?? [];
  return byFile.flatMap(({ batch, forms }) => {
    const others = [...forms].reduce((sum, [key, count]) => (key === usual ? sum : sum + count), 0);
    if (others === 0) return [];
    return [{ code: 'set.other-key', at: { file: batch.source.path }, params: { forms: others } }];
  });
}

function formsByKey({ forms }: Batch): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of forms) {
    const keys = new Set(Object.values(identity).flatMap((text) => TOKEN.exec(text)?.[1] ?? []));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
