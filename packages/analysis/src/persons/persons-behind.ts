import type {
  CellKey,
  Count,
  Dataset,
  LeftOutForm,
  Person,
  PersonSet,
  Place,
  TableDefinition,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { reasonCode } from './left-out-rows.js';
import { reporterOf } from './reporter-rows.js';
import { personsAside } from './set-aside.js';

/**
 * The way back from a number of persons or forms in a table of persons to the forms: one count with the places of all of
 * them. Empty for what is no such number, such as what a model works out of all forms together.
 */
export function personsBehind(
  { kind }: TableDefinition,
  key: CellKey,
  measure: string,
  dataset: Dataset,
  survey: Survey,
): Count[] {
  const { persons: set, round } = dataset;
  if (set === undefined) return [];
  const found =
    kind === 'funnel' && key['step'] === 'set_aside'
      ? personsAside(dataset, survey)
      : set.persons.filter(personsAt(kind, key, survey));
  const forms =
    measure === 'forms'
      ? formsAt(kind, key, set, survey)
      : measure === 'persons'
        ? found.flatMap((person) => person.forms.map(({ at }) => at))
        : [];
  const [at] = forms;
  if (at === undefined) return [];
  const value = measure === 'forms' ? forms.length : found.length;
  const geo = key['geo'] ?? '';
  const rest = { level: 'country', exactness: 'exact', version: 'as_published', codes: {} } as const;
  return [{ round, geo, measure, value, at, forms, ...rest }];
}

/** The forms behind a number of forms. Of a person with several, all are named where some of them are no news. */
function formsAt(
  kind: TableDefinition['kind'],
  { step, reporter, left_out: reason }: CellKey,
  { persons, leftOut = [] }: PersonSet,
  survey: Survey,
): Place[] {
  const counted = persons.flatMap(({ forms }) => forms);
  const isFor = ({ by, outcome }: LeftOutForm): boolean =>
    reason === 'total' || reason === (by === 'path' ? by : reasonCode(by, outcome));
  const left = leftOut.filter((form) => kind !== 'left_out' || isFor(form));
  if (kind === 'left_out' || step === 'left_out') return left.map(({ at }) => at);
  if (step === 'forms') return [...counted, ...left].map(({ at }) => at);
  if (step === 'eligible') return counted.map(({ at }) => at);
  if (step === 'repeated')
    return persons.flatMap(({ forms }) => (forms.length > 1 ? forms.map(({ at }) => at) : []));
  if (kind === 'reporters')
    return counted.filter((form) => reporterOf(form, survey) === reporter).map(({ at }) => at);
  return [];
}

function personsAt(
  kind: TableDefinition['kind'],
  { step, reporter, geo, other_municipality: other }: CellKey,
  survey: Survey,
): (person: Person) => boolean {
  const situations = new Set(survey.persons?.settings.situations);
  if (kind === 'funnel' && step === 'persons') return () => true;
  if (kind === 'funnel' && step === 'unplaced') return ({ municipality }) => municipality === null;
  if (kind === 'funnel' && situations.has(step ?? '')) return ({ situation }) => situation === step;
  if (kind === 'reporters') return ({ forms }) => forms.some((form) => reporterOf(form, survey) === reporter);
  if (kind === 'reported_twice')
    return (person) => {
      const reporting = reportingOf(person);
      // No municipality has the code of all pairs together.
      return reporting.has(geo ?? '') ? reporting.has(other ?? '') : !isPlace(geo) && reporting.size > 1;
    };
  return () => false;
}

/** The municipalities that have sent a form about a person. */
function reportingOf({ forms }: Person): ReadonlySet<string> {
  return new Set(
    forms.flatMap(({ answers }) =>
      answers['reporter']?.[0] === 'municipality' ? (answers['municipality'] ?? []) : [],
    ),
  );
}

function isPlace(code: string | undefined): boolean {
  return /^\d{4}$/u.test(code ?? '');
}
