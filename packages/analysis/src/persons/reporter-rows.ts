import type { Category, Person, PersonForm } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { LEAF_ROLES } from '../leaf-codes.js';
import { dimensionOf } from '../table-frame.js';
import type { PersonRows } from './person-table.js';
import { countCell } from './range-cell.js';
import { wholeDimension, wholePlace } from './whole-place.js';

/** Forms that count, and the persons whom they are about, by who sent them. Undefined where forms do not say. */
export function reporterRows(persons: readonly Person[], survey: Survey): PersonRows | undefined {
  const list = survey.persons?.lists.get(REPORTER);
  if (list === undefined) return undefined;
  const geo = wholePlace(survey).code;
  const categories = list.codes
    .filter(({ role = 'value' }) => LEAF_ROLES.has(role))
    .map(({ code, label, role = 'value' }): Category => ({ code, label, role }));
  const forms = new Map<string, number>();
  const known = new Map<string, number>();
  for (const person of persons) {
    const kinds = person.forms.map((form) => reporterOf(form, survey));
    for (const kind of kinds) forms.set(kind, (forms.get(kind) ?? 0) + 1);
    for (const kind of new Set(kinds)) known.set(kind, (known.get(kind) ?? 0) + 1);
  }
  return {
    dimensions: [wholeDimension(survey), dimensionOf(REPORTER, categories, survey)],
    cells: categories.flatMap(({ code }) => [
      countCell({ geo, reporter: code }, 'forms', forms.get(code) ?? 0),
      countCell({ geo, reporter: code }, 'persons', known.get(code) ?? 0),
    ]),
  };
}

/** Who sent a form; the code of the unknown where it does not say. */
export function reporterOf({ answers }: PersonForm, { persons }: Survey): string {
  const rest = persons?.lists
    .get(REPORTER)
    ?.codes.find(({ role = 'value' }) => role !== 'value' && LEAF_ROLES.has(role));
  return answers[REPORTER]?.[0] ?? rest?.code ?? '';
}

/** The variable of person forms that says who reports. */
const REPORTER = 'reporter';
