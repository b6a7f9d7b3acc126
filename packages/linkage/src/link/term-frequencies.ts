import type { CodedWay, Patterns } from './agreement-patterns.js';
import type { Column } from './encode-records.js';
import type { Weights } from './estimate-weights.js';

/**
 * Bits to add where two records have the same value, by the number of the state and the code of the value: positive for a rare
 * value, negative for a common one. Undefined for states that are not adjusted.
 *
 * Agreement on a value v weighs log2(m / f(v)) in place of log2(m / u), where f(v) is how common v is (Winkler 1989; the
 * formula is that of Splink, Linacre et al. 2022). f(v) is counted without the two records themselves, which would make
 * any repeated rare value look common in small material, and drawn towards what is expected of it by as many records
 * as the spec says. That is u, and for dates by their parts how common the year is times how common the day is: a
 * single date is too rare to count, and the first of January is not. Only equal values are adjusted.
 */
export function termFrequencies(
  patterns: Patterns,
  { u }: Pick<Weights, 'u'>,
): readonly (Float64Array | undefined)[] {
  const tables: (Float64Array | undefined)[] = patterns.states.map(() => undefined);
  for (const way of patterns.ways) {
    const table = tableOf(way, u[way.firstState] ?? 0);
    if (table !== undefined) tables[way.firstState] = table;
  }
  return tables;
}

function tableOf({ way, column }: CodedWay, average: number): Float64Array | undefined {
  if (way.frequencies === undefined || average === 0) return undefined;
  const { least, priorRecords, priorCount, byParts = false } = way.frequencies;
  const records = column.counts.reduce((sum, count) => sum + count, 0);
  const ofParts = byParts ? dateShares(column, priorRecords, way.levels[0]?.u ?? average) : undefined;
  const floor = Math.min(least, average);
  return Float64Array.from(column.counts, (count, code) => {
    const expected = Math.max(floor, ofParts?.[code] ?? average);
    const prior = priorCount ?? priorRecords * expected;
    const others = Math.max(0, count - 2) + prior;
    const frequency = (expected * others) / (expected * Math.max(0, records - 2) + prior);
    return Math.log2(average / Math.max(frequency, floor));
  });
}

/** How common each date is by the year and by the day, as if they had nothing to do with each other. */
function dateShares({ values, counts }: Column, priorRecords: number, average: number): readonly number[] {
  const years = sharesOf(values, counts, (date) => date.slice(0, 4), priorRecords, average * DAYS);
  const days = sharesOf(values, counts, (date) => date.slice(5), priorRecords, 1 / DAYS);
  return values.map((_, code) => (years[code] ?? 0) * (days[code] ?? 0));
}

const DAYS = 366;

function sharesOf(
  values: readonly string[],
  counts: readonly number[],
  partOf: (date: string) => string,
  priorRecords: number,
  average: number,
): readonly number[] {
  const byPart = new Map<string, number>();
  let records = 0;
  for (const [code, value] of values.entries()) {
    const count = counts[code] ?? 0;
    byPart.set(partOf(value), (byPart.get(partOf(value)) ?? 0) + count);
    records += count;
  }
  return values.map((value) => {
    const others = Math.max(0, (byPart.get(partOf(value)) ?? 0) - 2);
    return (others + priorRecords * average) / (Math.max(0, records - 2) + priorRecords);
  });
}
