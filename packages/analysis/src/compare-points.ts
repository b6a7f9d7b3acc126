import type { Comparison, Series, Text } from '@kartlagg/model';
import type { SeriesPoint } from './series-points.js';

/**
 * What every point of a series may be compared with: each version of the latest year before it. The reason is the
 * rule's; two years that no rule names get the series' own verdict, with its definition as the reason.
 */
export function comparePoints(series: Series, points: readonly SeriesPoint[]): Comparison[] {
  return points.flatMap((point) => {
    const years = points.map(({ year }) => year).filter((year) => year < point.year);
    const latest = years.at(-1);
    return points
      .filter(({ year }) => year === latest)
      .map((before) => ({
        geo: series.geo,
        from: { year: before.year, version: before.version },
        to: { year: point.year, version: point.version },
        ...verdictOf(series, before, point),
      }));
  });
}

/** The point that a change is counted from: an allowed one before one with a note; none where all are refused. */
export function basePoint(
  point: SeriesPoint,
  points: readonly SeriesPoint[],
  comparisons: readonly Comparison[],
): SeriesPoint | undefined {
  const mine = comparisons.filter(({ to }) => to.year === point.year && to.version === point.version);
  const chosen =
    mine.find(({ verdict }) => verdict === 'allowed') ?? mine.find(({ verdict }) => verdict === 'note');
  return points.find(({ year, version }) => year === chosen?.from.year && version === chosen.from.version);
}

function verdictOf(
  series: Series,
  from: SeriesPoint,
  to: SeriesPoint,
): { verdict: Comparison['verdict']; reason: Text } {
  const rule = series.comparisons.find(
    (candidate) =>
      String(candidate.from) === from.year &&
      String(candidate.to) === to.year &&
      (candidate.fromVersion ?? from.version) === from.version &&
      (candidate.toVersion ?? to.version) === to.version,
  );
  return rule === undefined
    ? { verdict: series.otherwise, reason: series.definition }
    : { verdict: rule.verdict, reason: rule.reason };
}
