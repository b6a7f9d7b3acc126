import type { CellKey, Count, Dataset, Reply, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isReply } from './is-reply.js';
import { leafFinder } from './leaf-finder.js';
import { leafValues } from './leaf-values.js';
import { personsBehind } from './persons/persons-behind.js';
import { answersOf } from './resolver.js';
import { seriesFigure } from './series-figure.js';
import { seriesLines } from './series-lines.js';
import { placesOf } from './table-places.js';
import { tableShape } from './table-shape.js';

/**
 * Where a figure comes from: the municipalities that it is about, and the delivered numbers. The figure is the sum of
 * `counts` less the sum of `less`; there is something to take away only in what a delivery left undivided (a total
 * less its parts), in a change, and in a published total less situation 3.
 */
export interface Explanation {
  readonly replies: readonly Reply[];
  readonly counts: readonly Count[];
  readonly less: readonly Count[];
}

/**
 * The way back from a cell of a table to the deliveries. For a rate it is the way to its numerator, for a percentage
 * change to the change. A cell of a coverage table rests on replies, not on numbers, and a count of persons or forms on
 * forms; what is worked out of all forms together leads back to none.
 */
export function explainCell(
  definition: TableDefinition,
  key: CellKey,
  measure: string,
  dataset: Dataset,
  survey: Survey,
): Explanation {
  switch (definition.kind) {
    case 'coverage':
      return { replies: repliesBehind(definition, key, dataset, survey), counts: [], less: [] };
    case 'series':
      return { replies: [], ...publishedBehind(definition, key, measure, dataset, survey) };
    case 'counts':
      return deliveredBehind(definition, key, measure, dataset, survey);
    default:
      return { replies: [], counts: personsBehind(definition, key, measure, dataset, survey), less: [] };
  }
}

function repliesBehind(definition: TableDefinition, key: CellKey, dataset: Dataset, survey: Survey): Reply[] {
  return dataset.replies.filter(
    (reply) => isAt(reply, definition, key, survey) && isReply(reply.reply, key['reply'] ?? ''),
  );
}

function isAt({ municipality }: Reply, definition: TableDefinition, key: CellKey, survey: Survey): boolean {
  return placesOf(municipality, definition.level ?? 'country', survey).includes(key['geo'] ?? '');
}

function publishedBehind(
  definition: TableDefinition,
  key: CellKey,
  measure: string,
  dataset: Dataset,
  survey: Survey,
): Pick<Explanation, 'counts' | 'less'> {
  const line = seriesLines(definition, dataset, survey).find(({ series }) => series.geo === key['geo']);
  const point = line?.points.find(({ year, version }) => year === key['year'] && version === key['version']);
  const figure =
    line === undefined || point === undefined
      ? 'not_available'
      : seriesFigure(line, point, key['situation'] ?? '', measure);
  return typeof figure === 'string' ? { counts: [], less: [] } : { counts: figure.counts, less: figure.less };
}

function deliveredBehind(
  definition: TableDefinition,
  key: CellKey,
  measure: string,
  dataset: Dataset,
  survey: Survey,
): Explanation {
  const shape = tableShape(definition, survey);
  const leaves = new Set(leafFinder(shape)(key));
  const counted = measure === 'rate_10000' ? 'persons' : measure;
  const values = answersOf(dataset, survey)
    .filter(({ reply }) => isAt(reply, definition, key, survey))
    .map((answers) => ({
      reply: answers.reply,
      found: leafValues(answers, shape, counted).filter(({ leaf }) => leaves.has(leaf)),
    }));
  const times = new Map<Count, number>();
  const tally = (counts: readonly Count[], sign: 1 | -1): void => {
    for (const count of counts) times.set(count, (times.get(count) ?? 0) + sign);
  };
  for (const { counts, less } of values.flatMap(({ found }) => found)) {
    tally(counts, 1);
    tally(less, -1);
  }
  const having = (sign: 1 | -1): Count[] =>
    [...times].flatMap(([count, time]) => (time * sign > 0 ? [count] : []));
  return {
    replies: values.filter(({ found }) => found.length > 0).map(({ reply }) => reply),
    counts: having(1),
    less: having(-1),
  };
}
