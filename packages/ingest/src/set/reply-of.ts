import type { Batch, Count, Reply, ReplyPart } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { PersonReply } from './person-replies.js';

/** What came from a municipality: the delivery of counts that was chosen, and what its own person forms are. */
export interface Sent {
  readonly batch: Batch | undefined;
  readonly byForms: PersonReply | undefined;
}

/**
 * What a municipality answered, of both parts together. A part that can be used is an answer, whatever the other is; where
 * the round asks for both, the other is then told to be lacking. Counts of a situation that person forms count answer
 * for them too.
 */
export function replyOf(municipality: string, { batch, byForms }: Sent, survey: Survey): Reply {
  const counts = (batch?.counts ?? []).filter(({ geo }) => geo === municipality);
  const byCounts = batch === undefined ? null : statusOf(municipality, batch, counts);
  const forms = byForms?.reply ?? null;
  if (!isUsable(byCounts) && !isUsable(forms)) {
    const reply = byCounts ?? forms ?? 'silent';
    return { municipality, reply, file: batch?.source.path ?? byForms?.file ?? null, counts: [] };
  }
  const lacks = lackingPart({ byCounts, forms }, batch, counts, survey);
  const usesCounts = isUsable(byCounts);
  const base = {
    municipality,
    file: (usesCounts ? batch?.source.path : byForms?.file) ?? null,
    counts: byCounts === 'answered' || byCounts === 'zero' ? counts : [],
    ...(forms === 'answered' && { ownForms: true as const }),
    ...(lacks !== null && { lacks }),
  };
  if (forms === 'answered')
    return { ...base, reply: 'answered', ...(byCounts === NOTHING && { ticked: 'counts' as const }) };
  if (!usesCounts) return { ...base, reply: NOTHING };
  return { ...base, reply: byCounts, ...(forms === NOTHING && { ticked: 'forms' as const }) };
}

type Status = 'answered' | 'zero' | 'nothing_to_report' | 'rejected' | null;

const NOTHING = 'nothing_to_report';

function isUsable(status: Status): status is 'answered' | 'zero' | 'nothing_to_report' {
  return status !== null && status !== 'rejected';
}

function statusOf(municipality: string, batch: Batch, counts: readonly Count[]): Status {
  if (batch.verdict === 'rejected') return 'rejected';
  if (batch.nothingToReport.includes(municipality)) return NOTHING;
  return counts.every(({ value }) => value === 0) ? 'zero' : 'answered';
}

/** What a municipality that has answered with one part has not answered with the other. */
function lackingPart(
  { byCounts, forms }: { readonly byCounts: Status; readonly forms: Status },
  batch: Batch | undefined,
  counts: readonly Count[],
  { persons, lists }: Survey,
): ReplyPart | null {
  const asked = persons?.settings.counts;
  if (persons === undefined || asked === undefined) return null;
  if (!isUsable(byCounts)) return 'counts';
  if (isUsable(forms)) return null;
  const apart = new Set(
    (lists.get('situation')?.codes ?? [])
      .filter(({ code, role = 'value' }) => role === 'value' && !persons.settings.situations.includes(code))
      .map(({ code }) => code),
  );
  const answersForPersons =
    byCounts === NOTHING
      ? batch?.countForm !== asked.form
      : counts.some(({ codes: { situation } }) => situation === undefined || !apart.has(situation));
  return answersForPersons ? null : 'forms';
}
