import type { Estimate, Funnel, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { StatCell } from '../stat-table.js';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell, rangeCell } from './range-cell.js';
import { namedCategories, wholeDimension, wholePlace } from './whole-place.js';

/**
 * How sure it is that forms about one person were found, and no others: expected pairs as ranges in whole pairs, wide
 * enough for both ends, and what was counted.
 */
export function linkageRows(definition: TableDefinition, funnel: Funnel, survey: Survey): PersonRows {
  const geo = wholePlace(survey).code;
  const expected = (quality: string, { low, high }: Estimate): StatCell =>
    rangeCell({ geo, quality }, 'form_pairs', { from: Math.floor(low), to: Math.ceil(high) }, 'approximate');
  return {
    dimensions: [wholeDimension(survey), dimensionOf('quality', namedCategories(definition), survey)],
    cells: [
      expected('false_merges', funnel.falseMerges),
      expected('missed_pairs', funnel.missedPairs),
      countCell({ geo, quality: 'review' }, 'form_pairs', funnel.review),
      countCell({ geo, quality: 'unlinkable' }, 'forms', funnel.unlinkable),
    ],
  };
}
