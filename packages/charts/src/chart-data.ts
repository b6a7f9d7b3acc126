import type { ProtectedCell, ProtectedTable, ShownCell } from '@kartlagg/disclosure';
import type { Category, CategoryRole, ChartDefinition, Dimension, Language, Measure } from '@kartlagg/model';
import { cellKeyText, textIn } from '@kartlagg/model';

/** The part of a table that a chart shows. */
export interface ChartData {
  readonly definition: ChartDefinition;
  readonly table: ProtectedTable;
  readonly language: Language;
  readonly title: string;
  readonly measure: Measure;
  /** A dimension of the table. */
  readonly dimension: (id: string) => Dimension;
  /** The categories of a dimension that the chart shows: those of the filter, else all that are no sum of others. */
  readonly categories: (id: string) => readonly Category[];
  /** The cell at these codes; the dimensions that are not named hold the filter's code, the total, or the first. */
  readonly cell: (codes: Readonly<Record<string, string>>) => ProtectedCell;
  /** What a category is called, as short as it can be. */
  readonly labelOf: (category: Category) => string;
}

const PARTS: ReadonlySet<CategoryRole> = new Set(['value', 'unknown', 'missing', 'not_stated']);

/** Finds what a chart shows in its table. A cell that the table lacks was not asked. */
export function chartData(
  definition: ChartDefinition,
  table: ProtectedTable,
  language: Language,
  title: string,
): ChartData {
  const cells = new Map(table.cells.map((cell) => [cellKeyText(table, cell.key, cell.measure), cell]));
  const measure = table.measures.find(({ id }) => id === definition.measure);
  if (measure === undefined) throw new Error(`table ${table.id} has no measure ${definition.measure}`);
  const dimension = (id: string): Dimension => {
    const found = table.dimensions.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`table ${table.id} has no dimension ${id}`);
    return found;
  };
  const fixed = Object.fromEntries(
    table.dimensions.map(({ id }) => [id, fixedCode(definition, dimension(id))]),
  );
  return {
    definition,
    table,
    language,
    title,
    measure,
    dimension,
    categories: (id) => {
      const wanted = definition.filter?.[id];
      return dimension(id).categories.filter(({ code, role }) => wanted?.includes(code) ?? PARTS.has(role));
    },
    cell: (codes) => {
      const key = { ...fixed, ...codes };
      const found = cells.get(cellKeyText(table, key, measure.id));
      return found ?? { key, measure: measure.id, status: 'not_asked' };
    },
    labelOf: ({ label, short }) => textIn(short ?? label, language),
  };
}

/** True for a cell with a number. */
export function isShown(cell: ProtectedCell): cell is ShownCell {
  return cell.status === 'value' || cell.status === 'nothing_to_report';
}

function fixedCode(definition: ChartDefinition, { id, categories }: Dimension): string {
  const total = categories.find(({ role }) => role === 'total') ?? categories[0];
  return definition.filter?.[id]?.[0] ?? total?.code ?? '';
}
