import type { Category, TableFrame } from '@kartlagg/model';

/** A category with its place in its dimension. */
export interface PlacedCategory {
  readonly category: Category;
  readonly index: number;
}

/** Finds the category of a code in a dimension. A cell that names an unknown one is our own mistake. */
export function categoryFinder(table: TableFrame): (dimension: string, code: string) => PlacedCategory {
  const maps = new Map(
    table.dimensions.map(({ id, categories }) => [
      id,
      new Map(categories.map((category, index) => [category.code, { category, index }])),
    ]),
  );
  return (dimension, code) => {
    const found = maps.get(dimension)?.get(code);
    if (found === undefined) throw new Error(`table ${table.id} has no category ${code} in ${dimension}`);
    return found;
  };
}
