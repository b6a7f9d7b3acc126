import type {
  Person,
  ResponsibilityGround,
  ResponsibilityStatement,
  ResponsibilityStep,
  ResponsibilitySuggestion,
} from '@kartlagg/model';
import type { IsUnknown } from './standing.js';

const STAY = 'municipality_stay';

/** The grounds on which forms name a municipality, and what is evidence of it but no proof. */
const NAMED: readonly { readonly ground: ResponsibilityGround; readonly variables: readonly string[] }[] = [
  { ground: 'placement', variables: ['placement_by'] },
  { ground: 'permanent_residence', variables: ['permanent_residence', 'municipality_registration'] },
  { ground: 'connection', variables: ['connection'] },
];

/**
 * Suggests which municipality is responsible for a person's case, with reasons: never a ruling. In the order that the
 * law supports, as in Storsthlm's agreement on case responsibility (Stockholm county, 2020): where there is an acute
 * need here and now, the municipality of stay acts; a municipality that has decided on a placement keeps the whole
 * responsibility; then where the person lives permanently, of which registration is evidence but no proof; then the
 * strongest connection; and while that is unclear, the municipality of stay.
 *
 * It rests on what every form says, not on the answers that won for the statistics: where forms say different things,
 * the person's own form among them, the ground is unknown and has to be asked. A question that nobody answered is
 * unknown too, never a no; an answer that is not a municipality (`none`) is a no.
 */
export function suggestResponsibility(
  person: Person,
  isUnknown: IsUnknown = () => false,
): ResponsibilitySuggestion {
  const says = (variable: string): Said => saidOf(person, variable, isUnknown);
  const stay = says(STAY);
  const acute = acuteStep(says('acute_need'), stay);
  const named = NAMED.map(({ ground, variables }) => namedStep(ground, variables, says));
  const unclear = unclearStep(named, stay);
  const whole = named.find(({ state }) => state === 'applies') ?? unclear;
  const steps = [acute, ...named, unclear];
  const suggested = acute.state === 'applies' ? acute : whole;
  const before = steps.slice(0, steps.indexOf(whole)).filter(({ state }) => state === 'unknown');
  const toAsk = before.flatMap(({ variables }) => variables.slice(0, 1));
  const where = [suggested, whole].some(({ municipality }) => municipality === null) ? [STAY] : [];
  return { person: person.id, steps, suggested, whole, ask: [...toAsk, ...where] };
}

/** What the forms say of one variable. */
interface Said {
  readonly statements: readonly ResponsibilityStatement[];
  /** The one thing that all say; null where nobody does, or they differ. */
  readonly value: string | null;
  readonly disputed: boolean;
}

function saidOf({ forms }: Person, variable: string, isUnknown: IsUnknown): Said {
  const statements = forms.flatMap(({ id, at, answers }) =>
    (answers[variable] ?? [])
      .filter((code) => !isUnknown(variable, code))
      .map((value) => ({ form: id, at, variable, value, reporter: answers['reporter']?.[0] ?? null })),
  );
  const values = new Set(statements.map(({ value }) => value));
  const [value] = values;
  return {
    statements,
    value: values.size === 1 && value !== undefined ? value : null,
    disputed: values.size > 1,
  };
}

function acuteStep(need: Said, stay: Said): ResponsibilityStep {
  const state = need.value === null ? 'unknown' : need.value === 'yes' ? 'applies' : 'does-not';
  return {
    ground: 'acute_need',
    state,
    municipality: state === 'applies' ? municipalityIn(stay.value) : null,
    variables: ['acute_need', STAY],
    says: [...need.statements, ...stay.statements],
    disputed: need.disputed,
  };
}

function namedStep(
  ground: ResponsibilityGround,
  variables: readonly string[],
  says: (variable: string) => Said,
): ResponsibilityStep {
  const [deciding = ground] = variables;
  const { value, disputed } = says(deciding);
  const municipality = municipalityIn(value);
  return {
    ground,
    state: value === null ? 'unknown' : municipality === null ? 'does-not' : 'applies',
    municipality,
    variables,
    says: variables.flatMap((variable) => says(variable).statements),
    disputed,
  };
}

function unclearStep(named: readonly ResponsibilityStep[], stay: Said): ResponsibilityStep {
  const applies = named.every(({ state }) => state !== 'applies');
  return {
    ground: 'unclear',
    state: applies ? 'applies' : 'does-not',
    municipality: applies ? municipalityIn(stay.value) : null,
    variables: [STAY],
    says: stay.statements,
    disputed: stay.disputed,
  };
}

/** A municipality's code is four digits, as at Statistics Sweden. */
function municipalityIn(value: string | null): string | null {
  return value !== null && /^\d{4}$/u.test(value) ? value : null;
}
