import type { Batch } from '@kartlagg/model';
import { compareNatural } from './natural-order.js';

/** Why one delivery counts and another does not; `wording` says it. */
export type Reason = 'rejected' | 'date' | 'name';

export interface Choice {
  readonly used: Batch;
  /** The others, each with the reason why it does not count. */
  readonly replaced: readonly { readonly batch: Batch; readonly reason: Reason }[];
}

/**
 * The delivery that counts where a municipality has sent several: one that can be used before one that is rejected,
 * then the one with the latest date on its cover, then the one whose file name comes last.
 */
export function chooseDelivery(batches: readonly [Batch, ...Batch[]]): Choice {
  const [first, ...rest] = batches;
  const used = rest.reduce((best, batch) => (preference(batch, best).difference > 0 ? batch : best), first);
  const replaced = batches
    .filter((batch) => batch !== used)
    .map((batch) => ({ batch, reason: preference(used, batch).reason }));
  return { used, replaced };
}

function preference(a: Batch, b: Batch): { readonly difference: number; readonly reason: Reason } {
  const usable = Number(a.verdict !== 'rejected') - Number(b.verdict !== 'rejected');
  if (usable !== 0) return { difference: usable, reason: 'rejected' };
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return { difference: dateA > dateB ? 1 : -1, reason: 'date' };
  return { difference: compareNatural(a.source.path, b.source.path), reason: 'name' };
}
