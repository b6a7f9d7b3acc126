import { isShown } from './chart-data.js';
import type { SeriesLink } from './series.js';
import type { SeriesPoint } from './series-points.js';

/** A point with its printed number. */
export interface PrintedPoint {
  readonly point: SeriesPoint;
  readonly text: string;
}

/**
 * Where the number of each point stands: under it where another of the same year lies above or where all its lines leave
 * upwards, else over it. Where numbers are dense, only those of the first, last, highest and lowest point and those beside
 * a break are printed.
 */
export function printedNumbers(
  points: readonly PrintedPoint[],
  links: readonly SeriesLink[],
  dense: boolean,
): readonly (PrintedPoint & { readonly side: 'over' | 'under' })[] {
  const kept = dense ? telling(points, links) : new Set(points.map(({ point }) => point));
  return points.map(({ point, text }) => ({
    point,
    text: kept.has(point) || !isShown(point.number) ? text : '',
    side: standsUnder(point, points, links) ? 'under' : 'over',
  }));
}

function telling(points: readonly PrintedPoint[], links: readonly SeriesLink[]): ReadonlySet<SeriesPoint> {
  const known = points.flatMap(({ point }) =>
    isShown(point.number) ? [{ point, value: point.number.value }] : [],
  );
  const ranked = known.toSorted((one, other) => one.value - other.value);
  const breaks = links.filter(({ verdict }) => verdict === 'refused').flatMap(({ from, to }) => [from, to]);
  const ends = [known[0], known.at(-1), ranked[0], ranked.at(-1)].flatMap((end) =>
    end === undefined ? [] : [end.point],
  );
  return new Set([...ends, ...breaks]);
}

function standsUnder(
  point: SeriesPoint,
  points: readonly PrintedPoint[],
  links: readonly SeriesLink[],
): boolean {
  const higher = ({ number }: SeriesPoint): boolean =>
    isShown(number) && isShown(point.number) && number.value > point.number.value;
  const twins = points.filter(({ point: other }) => other.year === point.year && other !== point);
  if (twins.length > 0) return twins.some(({ point: other }) => higher(other));
  const ends = links
    .filter(({ from, to, verdict }) => verdict !== 'refused' && (from === point || to === point))
    .map(({ from, to }) => (from === point ? to : from));
  return ends.length > 0 && ends.every(higher);
}
