import type { ChildBounds } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { PersonRows } from './person-table.js';
import { countCell, rangeCell } from './range-cell.js';
import { wholeDimension, wholePlace } from './whole-place.js';

/** The children of the persons counted: a range, and one number only where every child is told apart. */
export function childrenRows({ low, high, parents, unanswered }: ChildBounds, survey: Survey): PersonRows {
  const key = { geo: wholePlace(survey).code };
  return {
    dimensions: [wholeDimension(survey)],
    cells: [
      rangeCell(key, 'children_bounds', { from: low, to: high }),
      countCell(key, 'parents', parents),
      countCell(key, 'parents_unanswered', unanswered),
    ],
  };
}
