import { keyText, type Batch, type Count, type Diagnostic } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import { chooseDelivery } from './choose-delivery.js';

/**
 * The numbers that deliveries state of a county, a group of municipalities or the country: they are held against the
 * sums of the municipalities, and never added to them. Where several deliveries state the same number, one of them
 * counts by the same order as the deliveries of a municipality, and the others are reported as replaced.
 */
export function statedSums(
  batches: readonly Batch[],
  survey: Survey,
): { readonly counts: readonly Count[]; readonly diagnostics: readonly Diagnostic[] } {
  const stated = batches
    .filter(({ verdict }) => verdict !== 'rejected')
    .flatMap((batch) =>
      batch.counts.flatMap((count) => (count.level === 'municipality' ? [] : [{ batch, count }])),
    );
  const counts: Count[] = [];
  const diagnostics = new Map<string, Diagnostic>();
  for (const same of grouped(stated, ({ count }) => subject(count)).values()) {
    const [first, ...rest] = same;
    const { used, replaced } = chooseDelivery([first.batch, ...rest.map(({ batch }) => batch)]);
    counts.push(...same.flatMap(({ batch, count }) => (batch === used ? [count] : [])));
    for (const { batch, reason } of replaced) {
      const { geo } = first.count;
      diagnostics.set(keyText([geo, batch.source.path, used.source.path]), {
        code: 'set.replaced',
        at: { file: batch.source.path },
        params: { municipality: survey.geography.nameOf(geo), used: used.source.path, reason },
      });
    }
  }
  return { counts, diagnostics: [...diagnostics.values()] };
}

/** What a number is of, as one text: two with the same text state the same thing. */
function subject({ round, geo, measure, version, codes }: Count): string {
  const sorted = Object.entries(codes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return keyText([round, geo, measure, version, ...sorted.flat()]);
}
