import type { CellKey, Dataset, Dimension, Level, Reply, TableDefinition, Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { leafValues } from './leaf-values.js';
import { rateOf } from './rate-of.js';
import { resolver, type Resolve } from './resolve.js';
import type { StatFigure, StatGap, StatTable } from './stat-table.js';
import { sumByGeography, type LeafRow, type LeafSum } from './sum-by-geography.js';
import { coverageOf, dimensionOf, tableFrame } from './table-frame.js';
import { placesOf, tablePlaces } from './table-places.js';
import { tableShape, type TableShape } from './table-shape.js';
import { everyKey } from './every-key.js';

/**
 * A table of how many, and of rates of them: every printed cell is a sum of leaves over municipalities, so parts and
 * totals agree by construction.
 */
export function countsTable(
  definition: TableDefinition,
  dataset: Dataset,
  survey: Survey,
  marks: readonly Text[],
): StatTable {
  const level = definition.level ?? 'country';
  const shape = tableShape(definition, survey);
  const resolves = dataset.replies.map((reply) => ({ reply, resolve: resolver(reply.counts, survey) }));
  const cells = definition.measures
    .filter((measure) => measure !== RATE)
    .flatMap((measure) => cellsOf(measure, { definition, shape, level, survey, resolves, dataset }));
  const rates = definition.measures.includes(RATE)
    ? cells.filter((cell) => cell.measure === 'persons').map((cell) => rateOf(cell, survey))
    : [];
  return dropEmptyNotStated({
    ...tableFrame(definition, survey, {
      dimensions: dimensionsOf(definition, shape, level, survey),
      marks,
      coverage: coverageOf(dataset, survey),
      sources: survey.round.sources,
    }),
    comparisons: [],
    cells: [...cells, ...rates],
  });
}

const RATE = 'rate_10000';

interface Work {
  readonly definition: TableDefinition;
  readonly shape: TableShape;
  readonly level: Level;
  readonly survey: Survey;
  readonly resolves: readonly { reply: Reply; resolve: Resolve }[];
  readonly dataset: Dataset;
}

function cellsOf(measure: string, work: Work): (StatFigure | StatGap)[] {
  const rows = work.resolves.flatMap(({ reply, resolve }) =>
    leafValues(reply, work.shape, measure, resolve).map(({ leaf, value }): LeafRow => ({
      municipality: reply.municipality,
      leaf,
      value,
      nothing: reply.reply === 'nothing_to_report',
    })),
  );
  const sums = sumByGeography(rows, (code) => placesOf(code, work.level, work.survey));
  const absent = rows.length > 0 || isAsked(measure, work) ? 'not_answered' : 'not_asked';
  const leavesOf = leafFinder(work.shape);
  return everyKey(dimensionsOf(work.definition, work.shape, work.level, work.survey)).map((key) => {
    const place = sums.get(key['geo'] ?? '');
    const parts = leavesOf(key).flatMap((leaf) => place?.get(leaf) ?? []);
    return figureOf(key, measure, parts, absent);
  });
}

function figureOf(
  key: CellKey,
  measure: string,
  parts: readonly LeafSum[],
  absent: 'not_answered' | 'not_asked',
): StatFigure | StatGap {
  if (parts.length === 0) return { key, measure, status: absent };
  return {
    key,
    measure,
    status: parts.every(({ nothing }) => nothing) ? 'nothing_to_report' : 'value',
    value: parts.reduce((sum, { value }) => sum + value, 0),
    exactness: 'exact',
  };
}

/** The leaves that a printed cell is the sum of, as places in `shape.leaves`. */
function leafFinder(shape: TableShape): (key: CellKey) => number[] {
  const known = new Map<string, number[]>();
  return (key) => {
    const wanted = shape.variables.map((variable) => new Set(variable.parts.get(key[variable.id] ?? '')));
    const text = shape.variables.map((variable) => key[variable.id]).join(' ');
    const found =
      known.get(text) ??
      shape.leaves.flatMap((leaf, index) =>
        shape.variables.every((variable, at) => wanted[at]?.has(leaf.codes[variable.id] ?? ''))
          ? [index]
          : [],
      );
    known.set(text, found);
    return found;
  };
}

function dimensionsOf(
  definition: TableDefinition,
  shape: TableShape,
  level: Level,
  survey: Survey,
): Dimension[] {
  const geo = dimensionOf('geo', tablePlaces(level, survey), survey);
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

/** Was it in the form: does some block ask for this measure, divided like this? */
function isAsked(measure: string, { definition, shape, survey }: Work): boolean {
  return survey.form.blocks.some((block) => {
    const variables = [block.rows, block.columns].flatMap((axis) =>
      'variable' in axis ? [axis.variable] : [],
    );
    const measures = [block.rows, block.columns].flatMap((axis) => ('measures' in axis ? axis.measures : []));
    const all = [...variables, ...Object.keys(block.fixed ?? {})];
    const needed = [...shape.variables.map(({ id }) => id), ...Object.keys(definition.fixed ?? {})];
    return needed.every((id) => all.includes(id)) && [...measures, block.measure].includes(measure);
  });
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
