import type { Comparison } from '@kartlagg/model';
import { textIn } from '@kartlagg/model';
import { altSeries, seriesBreakWord, sentences, seriesKeyNote } from '@kartlagg/wording';
import type { SeriesStep } from '@kartlagg/wording';
import type { ChartBody } from './chart-body.js';
import type { ChartData } from './chart-data.js';
import { isShown } from './chart-data.js';
import { seriesLayers } from './series-layers.js';
import type { SeriesPoint } from './series-points.js';
import { seriesPoints } from './series-points.js';

/** A step between two points that stand next to each other in time. */
export interface SeriesLink {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly verdict: Comparison['verdict'];
  readonly reason: string;
}

/**
 * Years on a true time scale. A point is filled where its number is exact; a line joins two points only where the
 * comparison may be made, and a break mark stands where it may not.
 */
export function series(data: ChartData): ChartBody {
  const { language } = data;
  const points = seriesPoints(data);
  const links = linksOf(data, points);
  const years = [...new Set(points.map(({ year }) => year))];
  const [first, last] = [years[0], years.at(-1)];
  const steps = links
    .filter(({ from, to }) => isShown(from.number) && isShown(to.number))
    .map(({ from, to, verdict, reason }): SeriesStep => ({ from, to, verdict, reason }));
  return {
    drawing: seriesLayers(
      points.map((point) => ({ point, text: data.print(point.number) })),
      links,
      seriesBreakWord(language),
    ),
    cells: points.map(({ number }) => number),
    ...(first === undefined || last === undefined
      ? {}
      : { period: first === last ? `${first}` : `${first}–${last}` }),
    notes: [
      seriesKeyNote(
        {
          hollow: points.some(({ number }) => isShown(number) && number.exactness !== 'exact'),
          dashed: steps.some(({ verdict }) => verdict === 'note'),
        },
        language,
      ),
      ...new Set(
        steps.filter(({ verdict }) => verdict === 'refused').map(({ reason }) => sentences([reason])),
      ),
    ],
    alt: (chart) => altSeries({ ...chart, points, steps }, language),
  };
}

function linksOf(data: ChartData, points: readonly SeriesPoint[]): readonly SeriesLink[] {
  const geo = data.cell({}).key['geo'];
  const years = [...new Set(points.map(({ year }) => year))].sort((one, other) => one - other);
  const find = ({ year, version }: Comparison['from']): SeriesPoint | undefined =>
    points.find((point) => `${point.year}` === year && point.version === version);
  return data.table.comparisons.flatMap((comparison) => {
    const [from, to] = [find(comparison.from), find(comparison.to)];
    if (comparison.geo !== geo || from === undefined || to === undefined) return [];
    if (years.indexOf(to.year) !== years.indexOf(from.year) + 1) return [];
    return [{ from, to, verdict: comparison.verdict, reason: textIn(comparison.reason, data.language) }];
  });
}
