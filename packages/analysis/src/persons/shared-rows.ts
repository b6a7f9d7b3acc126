import type { Category, SharedPersons, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';
import { namedCategories } from './whole-place.js';

/**
 * The pairs of municipalities that report the same persons, each pair once, the largest number first; then all pairs
 * together: the sum of their persons and how many pairs there are. A row stands for one person at least: which pairs may
 * be seen is for disclosure to settle.
 */
export function sharedRows(
  definition: TableDefinition,
  shared: readonly SharedPersons[],
  survey: Survey,
): PersonRows {
  const { nameOf } = survey.geography;
  const placeOf = (code: string): Category => ({ code, label: nameOf(code), role: 'value' });
  const [all, together] = namedCategories(definition).map((category) => ({
    ...category,
    role: 'total' as const,
  }));
  if (all === undefined || together === undefined)
    throw new Error(`${definition.id} does not name its total`);
  const key = { geo: all.code, other_municipality: together.code };
  const sum = shared.reduce((persons, pair) => persons + pair.persons, 0);
  return {
    dimensions: [
      dimensionOf('geo', [...codesOf(shared, 'a').map(placeOf), all], survey),
      dimensionOf('other_municipality', [...codesOf(shared, 'b').map(placeOf), together], survey),
    ],
    cells: [
      ...shared
        .toSorted((left, right) => right.persons - left.persons)
        .map(({ a, b, persons }) => countCell({ geo: a, other_municipality: b }, 'persons', persons)),
      countCell(key, 'persons', sum),
      countCell(key, 'municipality_pairs', shared.length),
    ],
  };
}

function codesOf(shared: readonly SharedPersons[], side: 'a' | 'b'): string[] {
  return [...new Set(shared.map((pair) => pair[side]))].sort();
}
