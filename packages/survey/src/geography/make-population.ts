import type { PopulationFile } from '@kartlagg/model';
import type { Geography } from '../survey.js';

/** From 2025 SCB perturbs its counts (cell key): parts then no longer add to their whole. */
const LAST_YEAR_THAT_ADDS = 2024;

/**
 * Population by code, year and sex. A county or a group is the sum of its municipalities, up to and including 2024 and
 * where all of them are known; the country and the municipalities have figures of their own.
 */
export function makePopulation(
  file: PopulationFile,
  parts: ReadonlyMap<string, readonly string[]>,
): Geography['population'] {
  return (code, year, sex) => {
    const figures = file.figures[sex ?? 'total'] ?? {};
    const own = figures[code]?.[year];
    const municipalities = parts.get(code);
    if (own !== undefined || municipalities === undefined || year > LAST_YEAR_THAT_ADDS) return own;
    let sum = 0;
    for (const municipality of municipalities) {
      const part = figures[municipality]?.[year];
      if (part === undefined) return undefined;
      sum += part;
    }
    return sum;
  };
}
