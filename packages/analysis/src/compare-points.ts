import type { Comparison, Series } from '@kartlagg/model';
import { comparisonOf } from '@kartlagg/survey';
import type { SeriesLine } from './series-lines.js';
import type { SeriesPoint } from './series-points.js';

type Verdict = Comparison['verdict'];

/**
 * What every point of a series may be compared with: each version of the latest year before it, and of earlier years
 * those that a rule says may be compared.
 */
export function comparePoints(series: Series, points: readonly SeriesPoint[]): Comparison[] {
  return points.flatMap((point) => {
    const earlier = points.filter(({ year }) => year < point.year);
    const latest = earlier.at(-1)?.year;
    return earlier
      .map((before) => ({ before, found: comparisonOf(series, before, point) }))
      .filter(({ before, found }) => before.year === latest || (found.named && found.verdict !== 'refused'))
      .map(({ before, found: { verdict, reason } }): Comparison => ({
        geo: series.geo,
        from: { year: before.year, version: before.version },
        to: { year: point.year, version: point.version },
        verdict,
        reason,
      }));
  });
}

/** The points that a point is compared with: the latest year first, and of a year what is allowed before the rest. */
export function comparedPoints(
  { points, comparisons }: SeriesLine,
  point: SeriesPoint,
): { readonly from: SeriesPoint; readonly verdict: Verdict }[] {
  return comparisons
    .filter(({ to }) => to.year === point.year && to.version === point.version)
    .flatMap(({ from, verdict }) => {
      const found = points.find(({ year, version }) => year === from.year && version === from.version);
      return found === undefined ? [] : [{ from: found, verdict }];
    })
    .sort(
      (left, right) =>
        Number(right.from.year) - Number(left.from.year) ||
        VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict),
    );
}

const VERDICTS: readonly Verdict[] = ['allowed', 'note', 'refused'];
