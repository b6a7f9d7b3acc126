import type { CodedWay, Patterns } from './agreement-patterns.js';
import type { Weights } from './estimate-weights.js';

/**
 * Bits to add where two records have the same value, by the number of the state and the code of the value: positive for a rare
 * value, negative for a common one. Undefined for states that are not adjusted.
 *
 * Agreement on a value v weighs log2(m / f(v)) in place of log2(m / u), where f(v) is how common v is (Winkler 1989; the
 * formula is that of Splink, Linacre et al. 2022). f(v) is counted without the two records themselves, which would make
 * any repeated rare value look common in small material, and drawn towards u by as many records as the spec says. Only
 * equal values are adjusted.
 */
export function termFrequencies(patterns: Patterns, { u }: Weights): readonly (Float64Array | undefined)[] {
  const tables: (Float64Array | undefined)[] = patterns.states.map(() => undefined);
  for (const way of patterns.ways) {
    const table = tableOf(way, u[way.firstState] ?? 0);
    if (table !== undefined) tables[way.firstState] = table;
  }
  return tables;
}

function tableOf({ way, column }: CodedWay, average: number): Float64Array | undefined {
  if (way.frequencies === undefined || average === 0) return undefined;
  const { least, priorRecords } = way.frequencies;
  const records = column.counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(column.counts, (count) => {
    const others = Math.max(0, count - 2) + priorRecords * average;
    const frequency = others / (Math.max(0, records - 2) + priorRecords);
    return Math.log2(average / Math.max(frequency, Math.min(least, average)));
  });
}
