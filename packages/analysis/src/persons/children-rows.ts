import type { ChildBounds } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { PersonRows } from './person-table.js';
import { countCell, rangeCell } from './range-cell.js';
import { wholeDimension, wholePlace } from './whole-place.js';

const MEASURES = ['children_bounds', 'parents', 'parents_unanswered'];

/**
 * The children of the persons counted: a range, and one number only where every child is told apart. No number at all
 * where the round does not ask for children, or no form answers: that is no zero.
 */
export function childrenRows(
  { low, high, answered, parents, unanswered }: ChildBounds,
  survey: Survey,
): PersonRows {
  const key = { geo: wholePlace(survey).code };
  const status = survey.persons?.settings.children === undefined ? 'not_asked' : 'not_answered';
  return {
    dimensions: [wholeDimension(survey)],
    cells:
      answered === 0
        ? MEASURES.map((measure) => ({ key, measure, status }))
        : [
            rangeCell(key, 'children_bounds', { from: low, to: high }),
            countCell(key, 'parents', parents),
            countCell(key, 'parents_unanswered', unanswered),
          ],
  };
}
