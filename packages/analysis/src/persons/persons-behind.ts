import type { CellKey, Count, Dataset, Person, TableDefinition } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/**
 * The way back from a number of persons in a table of persons to the forms about them: one count with the places of all
 * of them. Empty for what is no number of persons that are counted.
 */
export function personsBehind(
  { kind }: TableDefinition,
  key: CellKey,
  measure: string,
  { persons, round }: Dataset,
  survey: Survey,
): Count[] {
  if (measure !== 'persons' || persons === undefined) return [];
  const isBehind = personsAt(kind, key, survey);
  const found = persons.persons.filter(isBehind);
  const forms = found.flatMap((person) => person.forms.map(({ at }) => at));
  const [at] = forms;
  if (at === undefined) return [];
  const value = found.length;
  const geo = key['geo'] ?? '';
  const rest = { level: 'country', exactness: 'exact', version: 'as_published', codes: {} } as const;
  return [{ round, geo, measure, value, at, forms, ...rest }];
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
  if (kind === 'reporters')
    return ({ forms }) => forms.some(({ answers }) => answers['reporter']?.[0] === reporter);
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
