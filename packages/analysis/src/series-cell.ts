import type { Survey } from '@kartlagg/survey';
import { seriesFigure, type SeriesFigure } from './series-figure.js';
import type { SeriesLine } from './series-lines.js';
import type { SeriesPoint } from './series-points.js';
import type { StatFigure, StatGap } from './stat-table.js';

/** One cell of a series: a published number, its rate, or its change. */
export function seriesCell(
  line: SeriesLine,
  point: SeriesPoint,
  situation: string,
  measure: string,
  survey: Survey,
): StatFigure | StatGap {
  const key = { geo: point.geo, year: point.year, version: point.version, situation };
  const figure = seriesFigure(line, point, situation, measure);
  if (typeof figure === 'string') return { key, measure, status: figure };
  switch (measure) {
    case 'rate_10000':
      return rateCell(key, figure, survey);
    case 'change':
      return { key, measure, status: 'value', ...valueOf(figure), reveals: figure.between ?? [] };
    case 'change_percent':
      return percentCell(key, figure);
    default:
      return { key, measure, status: 'value', ...valueOf(figure) };
  }
}

function valueOf({
  value,
  exactness,
  counts,
}: SeriesFigure): Pick<StatFigure, 'value' | 'exactness' | 'source'> {
  const source = counts[0]?.citation?.title;
  return source === undefined ? { value, exactness } : { value, exactness, source };
}

/** Per 10,000 inhabitants on 31 December of the year before. */
function rateCell(key: StatFigure['key'], figure: SeriesFigure, survey: Survey): StatFigure | StatGap {
  const measure = 'rate_10000';
  const year = Number(key['year']) - 1;
  const denominator = survey.geography.population(key['geo'] ?? '', year);
  if (denominator === undefined || denominator === 0) return { key, measure, status: 'no_denominator' };
  return {
    key,
    measure,
    status: 'value',
    value: (figure.value / denominator) * 10_000,
    numerator: figure.value,
    denominator,
    denominatorDate: `${year}-12-31`,
    exactness: figure.exactness,
    reveals: [figure.value],
  };
}

/** A change since zero is no percentage; one between figures that are not exact is a whole number of per cent. */
function percentCell(key: StatFigure['key'], figure: SeriesFigure): StatFigure | StatGap {
  const measure = 'change_percent';
  const [now = 0, before = 0] = figure.between ?? [];
  if (before === 0) return { key, measure, status: 'not_comparable' };
  const percent = ((now - before) / before) * 100;
  return {
    key,
    measure,
    status: 'value',
    value: figure.exactness === 'exact' ? percent : Math.sign(percent) * Math.round(Math.abs(percent)),
    numerator: now - before,
    denominator: before,
    exactness: figure.exactness,
    reveals: figure.between ?? [],
  };
}
