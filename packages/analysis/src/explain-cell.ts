import type { CellKey, Count, Dataset, Reply, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { leafCounts } from './leaf-values.js';
import { resolver } from './resolve.js';
import { placesOf } from './table-places.js';
import { tableShape } from './table-shape.js';

/** Where a figure comes from: the municipalities behind it, and the delivered numbers that it is the sum of. */
export interface Explanation {
  readonly replies: readonly Reply[];
  readonly counts: readonly Count[];
}

/**
 * The way back from a cell of a table to the deliveries. For a rate it is the way to its numerator. A cell of a
 * coverage table rests on replies, not on numbers.
 */
export function explainCell(
  definition: TableDefinition,
  key: CellKey,
  measure: string,
  dataset: Dataset,
  survey: Survey,
): Explanation {
  if (definition.kind === 'series') return { replies: [], counts: publishedBehind(key, measure, dataset) };
  const level = definition.level ?? 'country';
  const replies = dataset.replies.filter(({ municipality }) =>
    placesOf(municipality, level, survey).includes(key['geo'] ?? ''),
  );
  if (definition.kind === 'coverage') {
    return { replies: replies.filter(({ reply }) => isAskedFor(reply, key['reply'])), counts: [] };
  }
  const shape = tableShape(definition, survey);
  const leaves = shape.leaves.filter((leaf) =>
    shape.variables.every(({ id, parts }) => parts.get(key[id] ?? '')?.includes(leaf.codes[id] ?? '')),
  );
  const counted = measure === 'rate_10000' ? 'persons' : measure;
  const counts = replies.flatMap((reply) => {
    const resolve = resolver(reply.counts, survey);
    return leaves.flatMap((leaf) => leafCounts(leaf.codes, counted, resolve)?.counts ?? []);
  });
  return { replies, counts: unique(counts) };
}

function publishedBehind(key: CellKey, measure: string, dataset: Dataset): Count[] {
  const wanted = key['situation'] === 'total_excl_3' ? ['total', '3'] : [key['situation']];
  const counted = ['rate_10000', 'change', 'change_percent'].includes(measure) ? 'persons' : measure;
  return dataset.published.filter(
    (count) =>
      count.geo === key['geo'] &&
      count.round.slice(0, 4) === key['year'] &&
      count.version === key['version'] &&
      count.measure === counted &&
      wanted.includes(count.codes['situation'] ?? 'total') &&
      Object.keys(count.codes).every((variable) => variable === 'situation'),
  );
}

function isAskedFor(reply: string, code: string | undefined): boolean {
  if (code === 'asked') return true;
  return code === 'covered' ? !['silent', 'rejected'].includes(reply) : reply === code;
}

function unique(counts: readonly Count[]): Count[] {
  const seen = new Map<string, Count>();
  for (const count of counts) {
    seen.set(JSON.stringify([count.at.file, count.at.sheet, count.at.cell]), count);
  }
  return [...seen.values()];
}
