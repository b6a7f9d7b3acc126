import type { ProtectedCell } from '@kartlagg/disclosure';
import type { Category } from '@kartlagg/model';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';

/** One figure of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly version: string;
  /** What the version is called, where its year has several or the year before had another. */
  readonly versionLabel: string;
  /** The place of the version among the series' versions: it decides the shape. */
  readonly shape: number;
  /** `2023`, or `2017 (Omräknat)` where the version is named. */
  readonly label: string;
  readonly number: ProtectedCell;
}

/**
 * The figures of a series, by year and version. A year and version that was never published is no point, nor is a year
 * whose source gives no such figure.
 */
export function seriesPoints(data: ChartData): readonly SeriesPoint[] {
  const { category: yearId } = data.definition;
  const versions = data.dimension('version').categories;
  const years = data
    .categories(yearId)
    .map(({ code }) => ({ code, found: versionsOf(data, yearId, code, versions) }))
    .filter(({ found }) => found.length > 0);
  const used = versions.filter((version) =>
    years.some(({ found }) => found.some((each) => each.version === version)),
  );
  return years.flatMap(({ code, found }, index) => {
    const before = years[index - 1]?.found.map(({ version }) => version);
    return found.map(({ version, number }) => {
      const changed = before !== undefined && !before.includes(version);
      const versionLabel = found.length > 1 || changed ? data.shortOf(version) : '';
      return {
        year: Number(code),
        version: version.code,
        versionLabel,
        shape: used.indexOf(version),
        label: versionLabel === '' ? code : `${code} (${versionLabel})`,
        number,
      };
    });
  });
}

/** The versions that have a figure for the year, or the first one that says why there is none. */
function versionsOf(
  data: ChartData,
  yearId: string,
  year: string,
  versions: readonly Category[],
): readonly { readonly version: Category; readonly number: ProtectedCell }[] {
  const all = versions.map((version) => ({
    version,
    number: data.cell({ [yearId]: year, version: version.code }),
  }));
  const published = all.filter(({ number }) => isShown(number) || number.status === 'suppressed');
  if (published.length > 0) return published;
  return all.filter(({ number: { status } }) => status === 'not_answered').slice(0, 1);
}
