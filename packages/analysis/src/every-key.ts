import type { CellKey, Dimension } from '@kartlagg/model';

/** Every combination of categories, the last dimension running fastest. */
export function everyKey(dimensions: readonly Dimension[]): CellKey[] {
  return dimensions.reduce<CellKey[]>(
    (keys, dimension) =>
      keys.flatMap((key) => dimension.categories.map(({ code }) => ({ ...key, [dimension.id]: code }))),
    [{}],
  );
}
