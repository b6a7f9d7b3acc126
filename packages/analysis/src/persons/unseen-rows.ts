import { outwardRange, type Dataset, type PersonRange, type TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { StatCell } from '../stat-table.js';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { rangeCell } from './range-cell.js';
import { namedCategories, wholeDimension, wholePlace } from './whole-place.js';

/**
 * How many may exist whom no answer has seen: a range for each method, rounded outwards, and never a total with what was
 * counted. Without an estimate one row says so; why stands in the notes.
 */
export function unseenRows(
  definition: TableDefinition,
  { estimate, notes }: NonNullable<Dataset['unseen']>,
  survey: Survey,
): PersonRows {
  const geo = wholePlace(survey).code;
  const cell = (method: string, range: PersonRange): StatCell =>
    rangeCell({ geo, method }, MEASURE, outwardRange(range), 'approximate');
  const cells =
    estimate.kind === 'refusal'
      ? [{ key: { geo, method: 'models' }, measure: MEASURE, status: 'no_estimate' } as const]
      : [
          cell(estimate.basis === 'chapman' ? 'chapman' : 'models', estimate.unseen),
          cell('chao', estimate.chao.interval),
        ];
  return {
    dimensions: [wholeDimension(survey), dimensionOf('method', namedCategories(definition), survey)],
    cells,
    notes,
  };
}

const MEASURE = 'unseen_persons';
