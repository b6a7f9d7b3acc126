import type { Category, SharedPersons } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';

/** The pairs of municipalities that report the same persons: a row for each pair that does, no more. */
export function sharedRows(shared: readonly SharedPersons[], survey: Survey): PersonRows {
  const places = (side: 'a' | 'b'): Category[] =>
    [...new Set(shared.map((pair) => pair[side]))]
      .sort()
      .map((code) => ({ code, label: survey.geography.nameOf(code), role: 'value' }));
  return {
    dimensions: [
      dimensionOf('geo', places('a'), survey),
      dimensionOf('other_municipality', places('b'), survey),
    ],
    cells: shared.map(({ a, b, persons }) =>
      countCell({ geo: a, other_municipality: b }, 'persons', persons),
    ),
  };
}
