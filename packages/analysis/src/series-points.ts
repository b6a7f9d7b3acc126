import { keyText, type Count, type Dataset, type Series } from '@kartlagg/model';
import { compareCodes } from './compare-codes.js';

/** One published year of a series, in one version. */
export interface SeriesPoint {
  readonly geo: string;
  readonly year: string;
  readonly version: string;
  readonly counts: readonly Count[];
}

/**
 * The published points of a series, by year and then in the order of the series' versions. Only numbers of the wanted
 * measures and situations make a point: what was surveyed apart does not belong to the series.
 */
export function seriesPoints(
  series: Series,
  dataset: Dataset,
  wanted: { readonly measures: readonly string[]; readonly situations: ReadonlySet<string> },
): SeriesPoint[] {
  const points = new Map<string, { geo: string; year: string; version: string; counts: Count[] }>();
  for (const count of dataset.published) {
    if (count.geo !== series.geo || !isWhole(count) || !wanted.measures.includes(count.measure)) continue;
    if (!wanted.situations.has(count.codes['situation'] ?? 'total')) continue;
    const year = count.round.slice(0, 4);
    const key = keyText([year, count.version]);
    const point = points.get(key) ?? { geo: count.geo, year, version: count.version, counts: [] };
    point.counts.push(count);
    points.set(key, point);
  }
  const order = new Map(series.versions.map(({ id }, index) => [id, index]));
  const rank = (version: string): number => order.get(version) ?? order.size;
  return [...points.values()].sort(
    (left, right) => compareCodes(left.year, right.year) || rank(left.version) - rank(right.version),
  );
}

/** A number of the whole population or of one situation, not of a part inside it. */
function isWhole(count: Count): boolean {
  return Object.keys(count.codes).every((variable) => variable === 'situation');
}
