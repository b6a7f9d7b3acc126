import { roughDifference, type Count, type Exactness } from '@kartlagg/model';
import { comparedPoints } from './compare-points.js';
import type { SeriesLine } from './series-lines.js';
import type { SeriesPoint } from './series-points.js';

/**
 * A published number, or the difference of two: what `counts` add up to, less what `less` adds up to, no more exact than the
 * rougher of the two.
 */
export interface SeriesFigure {
  readonly value: number;
  readonly exactness: Exactness;
  readonly counts: readonly Count[];
  readonly less: readonly Count[];
  /** For a change: the numbers of people now and before. */
  readonly between?: readonly [number, number];
}

/**
 * The number of a situation at a point of a series, or why there is none. `change` and `change_percent` both give the
 * change in persons; `rate_10000` gives the persons.
 */
export function seriesFigure(
  line: SeriesLine,
  point: SeriesPoint,
  situation: string,
  measure: string,
): SeriesFigure | 'not_available' | 'not_comparable' {
  if (measure === 'change' || measure === 'change_percent') return changeAt(line, point, situation);
  return publishedAt(point, situation, measure === 'rate_10000' ? 'persons' : measure) ?? 'not_available';
}

/** A published figure; the total without situation 3 is counted from the two that it follows from. */
function publishedAt(point: SeriesPoint, situation: string, measure: string): SeriesFigure | undefined {
  const find = (code: string): SeriesFigure | undefined => {
    const count = point.counts.find(
      (candidate) => candidate.measure === measure && (candidate.codes['situation'] ?? 'total') === code,
    );
    return count && { value: count.value, exactness: count.exactness, counts: [count], less: [] };
  };
  const [stated, total, third] = [find(situation), find('total'), find('3')];
  if (stated !== undefined || situation !== 'total_excl_3') return stated;
  return total && third && difference(total, third);
}

/** The change since the latest point that has the figure and may be compared with. */
function changeAt(
  line: SeriesLine,
  point: SeriesPoint,
  situation: string,
): SeriesFigure | 'not_available' | 'not_comparable' {
  const now = publishedAt(point, situation, 'persons');
  const before = comparedPoints(line, point).flatMap(({ from, verdict }) => {
    const figure = publishedAt(from, situation, 'persons');
    return figure === undefined ? [] : [{ figure, verdict }];
  });
  if (now === undefined || before.length === 0) return 'not_available';
  const base = before.find(({ verdict }) => verdict !== 'refused')?.figure;
  return base === undefined
    ? 'not_comparable'
    : { ...difference(now, base), between: [now.value, base.value] };
}

/** A difference of two minimums is no minimum: it is exact where both are, and approximate and rounded otherwise. */
function difference(whole: SeriesFigure, part: SeriesFigure): SeriesFigure {
  const exact = whole.exactness === 'exact' && part.exactness === 'exact';
  return {
    value: roughDifference(whole, part),
    exactness: exact ? 'exact' : 'approximate',
    counts: [...whole.counts, ...part.less],
    less: [...whole.less, ...part.counts],
  };
}
