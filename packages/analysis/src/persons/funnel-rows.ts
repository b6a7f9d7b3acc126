import type { Category, Funnel, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { StatCell } from '../stat-table.js';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';
import { namedCategories, wholeDimension, wholePlace } from './whole-place.js';

/**
 * The way from forms to persons: `forms = left_out + eligible`, `eligible = repeated + persons`, and the persons by
 * situation. The situations stand under their own codes after `persons`, labelled as their list labels them.
 *
 * @param aside How many of the persons stand in no other table, because the numbers of their municipality hold.
 */
export function funnelRows(
  definition: TableDefinition,
  funnel: Funnel,
  aside: number,
  survey: Survey,
): PersonRows {
  const geo = wholePlace(survey).code;
  const cell = (step: string, measure: string, value: number): StatCell =>
    countCell({ geo, step }, measure, value);
  return {
    dimensions: [
      wholeDimension(survey),
      dimensionOf('step', steps(namedCategories(definition), survey), survey),
    ],
    cells: [
      cell('forms', 'forms', funnel.forms),
      cell('left_out', 'forms', funnel.forms - funnel.eligible),
      cell('eligible', 'forms', funnel.eligible),
      cell('repeated', 'forms', funnel.eligible - funnel.persons),
      cell('persons', 'persons', funnel.persons),
      ...countedSituations(survey).map(({ code }) =>
        cell(code, 'persons', funnel.situations.find(({ situation }) => situation === code)?.persons ?? 0),
      ),
      ...(aside === 0 ? [] : [cell('set_aside', 'persons', aside)]),
      ...(funnel.unplaced === 0 ? [] : [cell('unplaced', 'persons', funnel.unplaced)]),
    ],
  };
}

function steps(named: readonly Category[], survey: Survey): Category[] {
  return named.flatMap((step) =>
    step.code === 'persons' ? [{ ...step, role: 'total' as const }, ...countedSituations(survey)] : [step],
  );
}

/** The situations that person forms count, in the order of their list. */
function countedSituations({ lists, persons }: Survey): Category[] {
  const counted = new Set(persons?.settings.situations);
  const codes = lists.get('situation')?.codes ?? [];
  return codes
    .filter(({ code }) => counted.has(code))
    .map(({ code, label, role = 'value' }) => ({ code, label, role }));
}
