import type { Batch } from '@kartlagg/model';

/** How a municipality answered with person forms of its own. */
export interface PersonReply {
  readonly reply: 'answered' | 'rejected';
  readonly file: string;
}

/**
 * The municipalities whose own social services have sent person forms, by code: answered where one of their deliveries can be
 * used. Forms that others have sent about persons there are no answer of the municipality's.
 */
export function personReplies(batches: readonly Batch[]): ReadonlyMap<string, PersonReply> {
  const replies = new Map<string, PersonReply>();
  for (const batch of batches) {
    const reply = batch.verdict === 'rejected' ? 'rejected' : 'answered';
    for (const code of sendersOf(batch))
      if (replies.get(code)?.reply !== 'answered') replies.set(code, { reply, file: batch.source.path });
  }
  return replies;
}

function sendersOf({ municipality, forms }: Batch): ReadonlySet<string> {
  const own = forms.filter(({ answers }) => answers['reporter']?.includes('municipality'));
  const named = own.flatMap(({ answers }) => answers['municipality'] ?? []);
  const isOwn = forms.length === 0 || own.length > 0;
  return new Set([...named, ...(isOwn && municipality !== null ? [municipality] : [])]);
}
