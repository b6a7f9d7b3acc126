import type { Category, SharedPersons } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';

/**
 * The pairs of municipalities that report the same persons, and no others: a row for each of the two, so that each finds
 * all those that it shares persons with.
 */
export function sharedRows(shared: readonly SharedPersons[], survey: Survey): PersonRows {
  const { nameOf } = survey.geography;
  const places = [...new Set(shared.flatMap(({ a, b }) => [a, b]))]
    .sort()
    .map((code): Category => ({ code, label: nameOf(code), role: 'value' }));
  return {
    dimensions: [dimensionOf('geo', places, survey), dimensionOf('other_municipality', places, survey)],
    cells: shared.flatMap(({ a, b, persons }) => [
      countCell({ geo: a, other_municipality: b }, 'persons', persons),
      countCell({ geo: b, other_municipality: a }, 'persons', persons),
    ]),
  };
}
