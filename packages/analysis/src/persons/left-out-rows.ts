import type { Category, Funnel, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';
import { namedCategories, wholeDimension, wholePlace } from './whole-place.js';

/**
 * Who was left out and why: every outcome of the round's decision tables that is not counted, labelled as they label it,
 * then the forms whose situation counts answer for (`path`), and all (`total`).
 */
export function leftOutRows(definition: TableDefinition, funnel: Funnel, survey: Survey): PersonRows {
  const geo = wholePlace(survey).code;
  const named = namedCategories(definition);
  const reasons = reasonsOf(survey);
  const formsOf = (code: string): number =>
    funnel.leftOut
      .filter(
        ({ by, outcome }) => code === 'total' || code === (by === 'path' ? by : reasonCode(by, outcome)),
      )
      .reduce((sum, { forms }) => sum + forms, 0);
  const categories = [...reasons, ...named];
  return {
    dimensions: [wholeDimension(survey), dimensionOf('left_out', categories, survey)],
    cells: categories.map(({ code }) => countCell({ geo, left_out: code }, 'forms', formsOf(code))),
  };
}

function reasonsOf({ persons }: Survey): Category[] {
  if (persons === undefined) return [];
  return [persons.eligibility, persons.situation].flatMap(({ decides, outcomes }) =>
    outcomes
      .filter(({ counts }) => !counts)
      .map(({ code, label }): Category => ({ code: reasonCode(decides, code), label, role: 'value' })),
  );
}

/** The code of an outcome that leaves forms out: two tables may have outcomes of the same name. */
export function reasonCode(decides: 'eligibility' | 'situation', outcome: string): string {
  return `${decides}-${outcome}`;
}
