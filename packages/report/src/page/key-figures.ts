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
  readonly measures: { readonly persons: Measure; readonly rate: Measure | undefined };
  readonly total: KeyFigure;
  readonly withoutSituation3: KeyFigure | undefined;
  readonly situations: readonly KeyFigure[];
}

/** The key figures of the first table of counts of the country that is divided by situation alone; null without one. */
export function keyFigures(tables: readonly ProtectedTable[]): KeyFigures | null {
  const table = tables.find(
    ({ kind, level, dimensions }) =>
      kind === 'counts' &&
      level === 'country' &&
      dimensions.filter(({ categories }) => categories.length > 1).every(({ id }) => id === 'situation'),
  );
  const persons = table?.measures.find(({ id }) => id === 'persons');
  const situations = table?.dimensions.find(({ id }) => id === 'situation')?.categories ?? [];
  if (table === undefined || persons === undefined) return null;
  const figures = situations.flatMap((category) => figureOf(table, category) ?? []);
  const total = figures.find(({ category }) => category.code === 'total');
  if (total === undefined) return null;
  return {
    table,
    measures: { persons, rate: table.measures.find(({ id }) => id === 'rate_10000') },
    total,
    withoutSituation3: figures.find(({ category }) => category.code === 'total_excl_3'),
    situations: figures.filter(
      ({ category, persons: cell }) => !isTotal(category) && !isEmptyRest(category, cell),
    ),
  };
}

function figureOf(table: ProtectedTable, category: Category): KeyFigure | undefined {
  const cell = (measure: string): ProtectedCell | undefined =>
    table.cells.find(({ key, measure: id }) => key['situation'] === category.code && id === measure);
  const persons = cell('persons');
  return persons === undefined ? undefined : { category, persons, rate: cell('rate_10000') };
}

function isEmptyRest({ role }: Category, cell: ProtectedCell): boolean {
  return role === 'not_stated' && cell.status === 'value' && cell.value === 0;
}
