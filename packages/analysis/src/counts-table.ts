import type { CellKey, Dataset, Dimension, Exactness, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { askedCells } from './asked-cells.js';
import { everyKey } from './every-key.js';
import { incompletePlaces } from './incomplete-places.js';
import { leafFinder } from './leaf-finder.js';
import { leafValues } from './leaf-values.js';
import { hasPersons } from './persons/counted-replies.js';
import { rateOf } from './rate-of.js';
import type { Answers } from './resolver.js';
import type { StatFigure, StatGap, StatTable } from './stat-table.js';
import { sumByGeography, type LeafRow, type LeafSum } from './sum-by-geography.js';
import { coverageOf, dimensionOf, tableFrame } from './table-frame.js';
import { placesOf, tablePlaces } from './table-places.js';
import { tableShape, type TableShape } from './table-shape.js';

/**
 * A table of how many, and of rates of them: every printed cell is a sum of leaves over municipalities, so parts and
 * totals agree by construction. `answers` are those of every municipality in the dataset.
 */
export function countsTable(
  definition: TableDefinition,
  dataset: Dataset,
  answers: readonly Answers[],
  survey: Survey,
  marks: readonly Text[],
): StatTable {
  const shape = tableShape(definition, survey);
  const hasUnplaced = answers.some(({ reply }) => reply.municipality === survey.geography.unplaced.code);
  const dimensions = dimensionsOf(definition, shape, hasUnplaced, survey);
  const work = { definition, shape, dimensions, answers, survey };
  const cells = definition.measures.flatMap((measure) =>
    measure === RATE ? cellsOf('persons', work).map((cell) => rateOf(cell, survey)) : cellsOf(measure, work),
  );
  return dropEmptyNotStated({
    ...tableFrame(definition, survey, {
      dimensions,
      marks,
      coverage: coverageOf(dataset, survey),
      incomplete: incompletePlaces(dataset, definition.level ?? 'country', survey),
      sources: definition.measures.includes(RATE) ? survey.geography.populationSources : [],
    }),
    comparisons: [],
    ...(answers.some(({ reply }) => hasPersons(reply)) ? { from: 'answers-and-forms' } : {}),
    cells,
  });
}

const RATE = 'rate_10000';

interface Work {
  readonly definition: TableDefinition;
  readonly shape: TableShape;
  readonly dimensions: readonly Dimension[];
  readonly answers: readonly Answers[];
  readonly survey: Survey;
}

function cellsOf(
  measure: string,
  { definition, shape, dimensions, answers, survey }: Work,
): (StatFigure | StatGap)[] {
  const rows = answers.flatMap((answer) =>
    leafValues(answer, shape, measure).map(({ leaf, value, nothing }): LeafRow => ({
      municipality: answer.reply.municipality,
      leaf,
      value,
      nothing,
    })),
  );
  const sums = sumByGeography(rows, (code) => placesOf(code, definition.level ?? 'country', survey));
  const leavesOf = leafFinder(shape);
  const isAsked = askedCells(measure, shape, definition.fixed ?? {}, survey);
  const partsOf = (key: CellKey): LeafSum[] => {
    const place = sums.get(key['geo'] ?? '');
    return leavesOf(key).flatMap((leaf) => place?.get(leaf) ?? []);
  };
  return everyKey(dimensions).map((key) =>
    figureOf(key, measure, partsOf(key), isAsked(key), undivided(key, shape, partsOf) ? 'minimum' : 'exact'),
  );
}

/** Does an aggregate leave out people who were not divided? They may belong to it, so it is a lower bound. */
function undivided(key: CellKey, shape: TableShape, partsOf: (key: CellKey) => LeafSum[]): boolean {
  return shape.variables.some(
    ({ id, categories }) =>
      categories.some(({ code, role }) => code === key[id] && role === 'aggregate') &&
      partsOf({ ...key, [id]: 'not_stated' }).some(({ value }) => value > 0),
  );
}

function figureOf(
  key: CellKey,
  measure: string,
  parts: readonly LeafSum[],
  isAsked: boolean,
  exactness: Exactness,
): StatFigure | StatGap {
  const nothing = parts.every((part) => part.nothing);
  if (nothing && !isAsked) return { key, measure, status: 'not_asked' };
  if (parts.length === 0) return { key, measure, status: 'not_answered' };
  return {
    key,
    measure,
    status: nothing ? 'nothing_to_report' : 'value',
    value: parts.reduce((sum, { value }) => sum + value, 0),
    exactness,
  };
}

function dimensionsOf(
  definition: TableDefinition,
  shape: TableShape,
  hasUnplaced: boolean,
  survey: Survey,
): Dimension[] {
  const geo = dimensionOf('geo', tablePlaces(definition.level ?? 'country', survey, hasUnplaced), survey);
  const rest = shape.variables.map((variable) => dimensionOf(variable.id, variable.categories, survey));
  const ids = [...definition.rows, ...definition.columns];
  if (!ids.includes('geo')) return [geo, ...rest];
  return ids
    .map((id) => (id === 'geo' ? geo : rest.find((dimension) => dimension.id === id)))
    .filter(isDimension);
}

function isDimension(dimension: Dimension | undefined): dimension is Dimension {
  return dimension !== undefined;
}

/** Takes the categories for people that were not divided away where there are none. */
function dropEmptyNotStated(table: StatTable): StatTable {
  const empty = table.dimensions.filter(
    (dimension) =>
      dimension.categories.some(({ role }) => role === 'not_stated') &&
      !table.cells.some(
        (cell) => 'value' in cell && cell.value !== 0 && cell.key[dimension.id] === 'not_stated',
      ),
  );
  const gone = new Set(empty.map(({ id }) => id));
  return {
    ...table,
    dimensions: table.dimensions.map((dimension) =>
      gone.has(dimension.id)
        ? { ...dimension, categories: dimension.categories.filter(({ role }) => role !== 'not_stated') }
        : dimension,
    ),
    cells: table.cells.filter((cell) => ![...gone].some((id) => cell.key[id] === 'not_stated')),
  };
}
