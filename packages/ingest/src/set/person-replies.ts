import type { Batch } from '@kartlagg/model';

/** How a municipality answered with person forms of its own. */
export interface PersonReply {
  readonly reply: 'answered' | 'nothing_to_report' | 'rejected';
  readonly file: string;
}

/**
 * The municipalities whose own social services have answered with person forms, by code: with forms, with a tick that there
 * is nothing to report, or with what cannot be used, whichever comes first. Forms that others have sent about persons there
 * are no answer of the municipality's.
 */
export function personReplies(batches: readonly Batch[]): ReadonlyMap<string, PersonReply> {
  const replies = new Map<string, PersonReply>();
  for (const batch of batches) {
    for (const [code, reply] of repliesIn(batch)) {
      const known = replies.get(code);
      if (known === undefined || RANK.indexOf(reply) < RANK.indexOf(known.reply))
        replies.set(code, { reply, file: batch.source.path });
    }
  }
  return replies;
}

const RANK: readonly PersonReply['reply'][] = ['answered', 'nothing_to_report', 'rejected'];

function repliesIn({
  municipality,
  forms,
  nothingToReport,
  verdict,
}: Batch): ReadonlyMap<string, PersonReply['reply']> {
  const own = forms.filter(({ answers }) => answers['reporter']?.includes('municipality'));
  const named = own.flatMap(({ answers }) => answers['municipality'] ?? []);
  const isOwn = own.length > 0 || (forms.length === 0 && verdict === 'rejected');
  const senders = [...named, ...(isOwn && municipality !== null ? [municipality] : [])];
  const ticked = verdict === 'rejected' ? [] : nothingToReport;
  return new Map([
    ...ticked.map((code) => [code, 'nothing_to_report'] as const),
    ...senders.map((code) => [code, verdict === 'rejected' ? 'rejected' : 'answered'] as const),
  ]);
}
