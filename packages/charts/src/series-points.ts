import type { ProtectedCell } from '@kartlagg/disclosure';
import type { Category } from '@kartlagg/model';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';

/** One figure of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly version: string;
  /** What the version is called, where its year has several. */
  readonly versionLabel: string;
  /** The place of the version among the series' versions: it decides the shape. */
  readonly shape: number;
  /** `2023`, or `2017 (Omräknat)` where the year has several versions. */
  readonly label: string;
  readonly number: ProtectedCell;
}

/** The figures of a series, by year and version. A year and version that was never published is no point. */
export function seriesPoints(data: ChartData): readonly SeriesPoint[] {
  const { category: yearId } = data.definition;
  const versions = data.dimension('version').categories;
  return data
    .categories(yearId)
    .map((year) => ({ year, found: versionsOf(data, yearId, year, versions) }))
    .flatMap(({ year, found }) =>
      found.map(({ version, number }) => {
        const versionLabel = found.length > 1 ? data.labelOf(version) : '';
        return {
          year: Number(year.code),
          version: version.code,
          versionLabel,
          shape: versions.indexOf(version),
          label: versionLabel === '' ? year.code : `${year.code} (${versionLabel})`,
          number,
        };
      }),
    );
}

/** The versions that have a figure for the year, or the first one that says why there is none. */
function versionsOf(
  data: ChartData,
  yearId: string,
  year: Category,
  versions: readonly Category[],
): readonly { readonly version: Category; readonly number: ProtectedCell }[] {
  const all = versions.map((version) => ({
    version,
    number: data.cell({ [yearId]: year.code, version: version.code }),
  }));
  const published = all.filter(({ number }) => isShown(number) || number.status === 'suppressed');
  return published.length > 0
    ? published
    : all.filter(({ number }) => number.status === 'not_answered').slice(0, 1);
}
