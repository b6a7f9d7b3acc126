import type { Comparison, Series, Text } from '@kartlagg/model';

/** A year of a series, in one of its versions. */
export interface SeriesYear {
  readonly year: string;
  readonly version: string;
}

/**
 * Whether two years of a series may be compared, and why. The reason is that of the rule that names them; two years
 * that no rule names get the series' own verdict within a version, with its definition as the reason, and are refused
 * between versions.
 */
export function comparisonOf(
  series: Series,
  from: SeriesYear,
  to: SeriesYear,
): { readonly verdict: Comparison['verdict']; readonly reason: Text; readonly named: boolean } {
  const rule = series.comparisons.find(
    (candidate) =>
      String(candidate.from) === from.year &&
      String(candidate.to) === to.year &&
      (candidate.fromVersion ?? from.version) === from.version &&
      (candidate.toVersion ?? to.version) === to.version,
  );
  if (rule !== undefined) return { verdict: rule.verdict, reason: rule.reason, named: true };
  const verdict = from.version === to.version ? series.otherwise : 'refused';
  return { verdict, reason: series.definition, named: false };
}
