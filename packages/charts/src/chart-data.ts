import type { ProtectedCell, ProtectedTable, ShownCell } from '@kartlagg/disclosure';
import type { Category, CategoryRole, ChartDefinition, Dimension, Language, Measure } from '@kartlagg/model';
import { cellKeyText, textIn } from '@kartlagg/model';
import { chartNumber } from '@kartlagg/wording';

/** The part of a table that a chart shows. */
export interface ChartData {
  readonly definition: ChartDefinition;
  readonly table: ProtectedTable;
  readonly language: Language;
  readonly measure: Measure;
  /** A dimension of the table. */
  readonly dimension: (id: string) => Dimension;
  /** The categories of a dimension that the chart shows: those of the filter, else all that are no sum of others. */
  readonly categories: (id: string) => readonly Category[];
  /** The cell at these codes; the dimensions that are not named hold the filter's code, the total, or the first. */
  readonly cell: (codes: Readonly<Record<string, string>>) => ProtectedCell;
  /** What a category is called in full. */
  readonly nameOf: (category: Category) => string;
  /** What a category is called where room is short. */
  readonly shortOf: (category: Category) => string;
  /** A cell as the chart prints it; a hidden one with the policy's symbol, which the legend explains. */
  readonly print: (cell: ProtectedCell) => string;
  /** The one place that the chart is about, where that is not the country. */
  readonly place: string | undefined;
}

const COUNTRY = '00';

const PARTS: ReadonlySet<CategoryRole> = new Set(['value', 'unknown', 'missing', 'not_stated']);

/**
 * Finds what a chart shows in its table. A cell that the table lacks was not asked. `geo` is the place that a chart is
 * about, where it is not the definition's.
 */
export function chartData(
  definition: ChartDefinition,
  table: ProtectedTable,
  { language, geo }: { readonly language: Language; readonly geo?: string },
): ChartData {
  const cells = new Map(table.cells.map((cell) => [cellKeyText(table, cell.key, cell.measure), cell]));
  const measure = table.measures.find(({ id }) => id === definition.measure);
  if (measure === undefined) throw new Error(`table ${table.id} has no measure ${definition.measure}`);
  const dimension = (id: string): Dimension => {
    const found = table.dimensions.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`table ${table.id} has no dimension ${id}`);
    return found;
  };
  if (geo !== undefined && !dimension('geo').categories.some(({ code }) => code === geo))
    throw new Error(`table ${table.id} has no place ${geo}`);
  const fixed: Readonly<Record<string, string>> = {
    ...Object.fromEntries(table.dimensions.map((each) => [each.id, fixedCode(definition, each)])),
    ...(geo === undefined ? {} : { geo }),
  };
  return {
    definition,
    table,
    language,
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
    nameOf: ({ label }) => textIn(label, language),
    shortOf: ({ label, short }) => textIn(short ?? label, language),
    print: (cell) => {
      const text = chartNumber(cell, measure.decimals, language);
      return cell.status === 'suppressed' ? `${table.protection.symbol} (${text})` : text;
    },
    place: placeOf(definition, dimension('geo'), fixed['geo'], language),
  };
}

/** True for a cell with a number. */
export function isShown(cell: ProtectedCell): cell is ShownCell {
  return cell.status === 'value' || cell.status === 'nothing_to_report';
}

/** The code that holds for a dimension that a cell is not asked for: on an axis of the chart that is always the total. */
function fixedCode({ filter, category, split }: ChartDefinition, { id, categories }: Dimension): string {
  const total = categories.find(({ role }) => role === 'total') ?? categories[0];
  const wanted = id === category || id === split ? undefined : filter?.[id]?.[0];
  return wanted ?? total?.code ?? '';
}

function placeOf(
  { category }: ChartDefinition,
  { id, categories }: Dimension,
  code: string | undefined,
  language: Language,
): string | undefined {
  const place = categories.find((candidate) => candidate.code === code);
  return id === category || code === COUNTRY || place === undefined
    ? undefined
    : textIn(place.label, language);
}
