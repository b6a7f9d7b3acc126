import type { ProtectedCell, ProtectedTable } from '@kartlagg/disclosure';
import type { Category, Measure } from '@kartlagg/model';
import { isTotal } from '../table/table-layout.js';

/** One number that the page starts with, and its rate. */
export interface KeyFigure {
  readonly category: Category;
  readonly persons: ProtectedCell;
  readonly rate: ProtectedCell | undefined;
}

/** What the page starts with, all from one table. */
export interface KeyFigures {
  readonly table: ProtectedTable;
  /** The place that the figures are of: the country, or the only place of the table. */
  readonly place: Category;
  readonly measures: { readonly persons: Measure; readonly rate: Measure | undefined };
  readonly total: KeyFigure;
  readonly withoutSituation3: KeyFigure | undefined;
  readonly situations: readonly KeyFigure[];
}

/**
 * The key figures of the first table of counts that is divided by place and situation alone and has the country or a
 * single place; null without one.
 */
export function keyFigures(tables: readonly ProtectedTable[]): KeyFigures | null {
  const table = tables.find(
    (candidate) =>
      candidate.kind === 'counts' &&
      placeOf(candidate) !== undefined &&
      candidate.dimensions
        .filter(({ categories }) => categories.length > 1)
        .every(({ id }) => id === 'geo' || id === 'situation'),
  );
  const place = table === undefined ? undefined : placeOf(table);
  const persons = table?.measures.find(({ id }) => id === 'persons');
  const situations = table?.dimensions.find(({ id }) => id === 'situation')?.categories ?? [];
  if (table === undefined || place === undefined || persons === undefined) return null;
  const figures = situations.flatMap((category) => figureOf(table, place, category) ?? []);
  const total = figures.find(({ category }) => category.code === 'total');
  if (total === undefined) return null;
  return {
    table,
    place,
    measures: { persons, rate: table.measures.find(({ id }) => id === 'rate_10000') },
    total,
    withoutSituation3: figures.find(({ category }) => category.code === 'total_excl_3'),
    situations: figures.filter(
      ({ category, persons: cell }) => !isTotal(category) && !isEmptyRest(category, cell),
    ),
  };
}

/** The code of the country. */
const COUNTRY = '00';

function placeOf({ dimensions }: ProtectedTable): Category | undefined {
  const geo = dimensions.find(({ id }) => id === 'geo')?.categories ?? [];
  const places = geo.filter(({ role }) => role !== 'unknown');
  return places.length === 1 ? places[0] : places.find(({ code }) => code === COUNTRY);
}

function figureOf(table: ProtectedTable, place: Category, category: Category): KeyFigure | undefined {
  const cell = (measure: string): ProtectedCell | undefined =>
    table.cells.find(
      ({ key, measure: id }) =>
        key['geo'] === place.code && key['situation'] === category.code && id === measure,
    );
  const persons = cell('persons');
  return persons === undefined ? undefined : { category, persons, rate: cell('rate_10000') };
}

function isEmptyRest({ role }: Category, cell: ProtectedCell): boolean {
  return role === 'not_stated' && cell.status === 'value' && cell.value === 0;
}
