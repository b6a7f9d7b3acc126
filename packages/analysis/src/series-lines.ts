import type { Comparison, Dataset, Series, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { comparePoints } from './compare-points.js';
import { seriesPoints, type SeriesPoint } from './series-points.js';

/** A series with its published points, and which of them may be compared. */
export interface SeriesLine {
  readonly series: Series;
  readonly points: readonly SeriesPoint[];
  readonly comparisons: readonly Comparison[];
}

/** The series of a table that something has been published for. */
export function seriesLines(definition: TableDefinition, dataset: Dataset, survey: Survey): SeriesLine[] {
  const wanted = { measures: definition.measures, situations: seriesSituations(survey) };
  return survey.series
    .filter(({ id }) => definition.series?.includes(id))
    .map((series) => {
      const points = seriesPoints(series, dataset, wanted);
      return { series, points, comparisons: comparePoints(series, points) };
    })
    .filter(({ points }) => points.length > 0);
}

const SERIES_ROLES: ReadonlySet<string> = new Set(['value', 'missing', 'total', 'aggregate']);

function seriesSituations(survey: Survey): ReadonlySet<string> {
  const codes = survey.lists.get('situation')?.codes ?? [];
  return new Set(codes.filter(({ role }) => SERIES_ROLES.has(role ?? 'value')).map(({ code }) => code));
}
