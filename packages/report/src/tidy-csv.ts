import { stringify } from 'csv-stringify/sync';
import type { ProtectedCell, ProtectedTable, ShownCell } from '@kartlagg/disclosure';
import { type Exactness, type Language, type Measure, textIn } from '@kartlagg/model';
import { plainNumber } from './plain-number.js';
import { categoryFinder } from './table/category-finder.js';
import { compareOrders } from './table/compare-orders.js';
import { ofPersons } from './table/of-persons.js';
import { tableMarks } from './table/table-labels.js';
import { decimalsOf, isShown } from './table/table-symbols.js';

/** The columns of every tidy table of counts, coverage or series, in their order. */
export const TIDY_COLUMNS = [
  'geo',
  'geo_code',
  'round',
  'situation',
  'sex',
  'age',
  'living_form',
  'solution',
  'reply',
  'year',
  'version',
  'measure',
  'unit',
  'value',
  'status',
  'numerator',
  'denominator',
  'denominator_date',
  'exactness',
  'mark',
] as const;

/** The columns of every tidy table of how persons were told apart. */
export const PERSON_COLUMNS = [
  'geo',
  'geo_code',
  'round',
  'step',
  'left_out',
  'quality',
  'reporter',
  'other_municipality',
  'method',
  'measure',
  'unit',
  'value',
  'from',
  'to',
  'status',
  'exactness',
  'mark',
] as const;

type Column = (typeof TIDY_COLUMNS)[number] | (typeof PERSON_COLUMNS)[number];

type TidyRow = Readonly<Partial<Record<Column, string>>>;

/**
 * A table as tidy CSV: one row per cell, in the order of the table's dimensions, for machines: codes, decimal points,
 * LF, UTF-8 without a byte order mark. A number that is not there is empty and its `status` says why; one that is a
 * range has no `value` but a `from` and a `to`. The figures of a
 * series belong to the round of their year, so there `round` is empty.
 */
export function tidyCsv(table: ProtectedTable, language: Language): string {
  const find = categoryFinder(table);
  const measures = new Map(table.measures.map((measure, index) => [measure.id, { measure, index }]));
  const mark = tableMarks(table)
    .map((text) => textIn(text, language))
    .join('; ');
  const tidyRow = (cell: ProtectedCell, measure: Measure): TidyRow => {
    const { geo, ...codes } = cell.key;
    return {
      ...codes,
      geo: geo === undefined ? '' : textIn(find('geo', geo).category.label, language),
      geo_code: geo ?? '',
      round: table.kind === 'series' ? '' : table.round,
      measure: cell.measure,
      unit: textIn(measure.unit, language),
      status: cell.status,
      mark,
      ...numbersOf(cell, measure, exactnessIn(table)),
    };
  };
  const rows = table.cells
    .map((cell) => {
      const found = measures.get(cell.measure);
      if (found === undefined) throw new Error(`table ${table.id} has no measure ${cell.measure}`);
      const places = table.dimensions.map(({ id }) => find(id, cell.key[id] ?? ''));
      return { cell, measure: found.measure, order: [...places.map(({ index }) => index), found.index] };
    })
    .sort((left, right) => compareOrders(left.order, right.order))
    .map(({ cell, measure }) => tidyRow(cell, measure));
  return stringify(rows, {
    header: true,
    columns: ofPersons(table) ? [...PERSON_COLUMNS] : [...TIDY_COLUMNS],
    record_delimiter: '\n',
    bom: false,
  });
}

/** Numbers of a place that a municipality is missing from are minima, though each is exactly what was answered. */
function exactnessIn({ incomplete }: ProtectedTable): (cell: ShownCell) => Exactness {
  return ({ key, exactness }) =>
    exactness === 'exact' && incomplete.includes(key['geo'] ?? '') ? 'minimum' : exactness;
}

function numbersOf(
  cell: ProtectedCell,
  measure: Measure,
  exactnessOf: (cell: ShownCell) => Exactness,
): TidyRow {
  if (cell.status === 'range')
    return { from: plainNumber(cell.from, measure.decimals), to: plainNumber(cell.to, measure.decimals) };
  if (!isShown(cell)) return {};
  return {
    value: plainNumber(cell.value, decimalsOf(cell, measure)),
    numerator: cell.numerator === undefined ? '' : `${cell.numerator}`,
    denominator: cell.denominator === undefined ? '' : `${cell.denominator}`,
    denominator_date: cell.denominatorDate ?? '',
    exactness: exactnessOf(cell),
  };
}
