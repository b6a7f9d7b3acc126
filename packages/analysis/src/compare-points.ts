import type { Comparison, ComparisonRule, Series } from '@kartlagg/model';
import type { SeriesLine } from './series-lines.js';
import type { SeriesPoint } from './series-points.js';

type Verdict = Comparison['verdict'];

/**
 * What every point of a series may be compared with: each version of the latest year before it, and of earlier years
 * those that a rule says may be compared. The reason is the rule's; two years that no rule names get the series' own
 * verdict within a version, with its definition as the reason, and are refused between versions.
 */
export function comparePoints(series: Series, points: readonly SeriesPoint[]): Comparison[] {
  return points.flatMap((point) => {
    const earlier = points.filter(({ year }) => year < point.year);
    const latest = earlier.at(-1)?.year;
    return earlier
      .map((before) => ({ before, rule: ruleOf(series, before, point) }))
      .filter(
        ({ before, rule }) => before.year === latest || (rule !== undefined && rule.verdict !== 'refused'),
      )
      .map(({ before, rule }): Comparison => ({
        geo: series.geo,
        from: { year: before.year, version: before.version },
        to: { year: point.year, version: point.version },
        verdict: rule?.verdict ?? otherwise(series, before, point),
        reason: rule?.reason ?? series.definition,
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

function ruleOf(series: Series, from: SeriesPoint, to: SeriesPoint): ComparisonRule | undefined {
  return series.comparisons.find(
    (candidate) =>
      String(candidate.from) === from.year &&
      String(candidate.to) === to.year &&
      (candidate.fromVersion ?? from.version) === from.version &&
      (candidate.toVersion ?? to.version) === to.version,
  );
}

function otherwise(series: Series, from: SeriesPoint, to: SeriesPoint): Verdict {
  return from.version === to.version ? series.otherwise : 'refused';
}
