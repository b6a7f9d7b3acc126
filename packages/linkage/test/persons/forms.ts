import type {
  Answers,
  AnswerPolicy,
  Decision,
  DecisionTable,
  Person,
  PersonForm,
  WinnerRule,
} from '@kartlagg/model';

/** A made-up form: row 3 of the file A is `A!3`. */
export function form(
  id: string,
  answers: Record<string, string | readonly string[]>,
  situation: string | Decision = '1',
  identity: Readonly<Record<string, string>> = {},
): PersonForm {
  return {
    id,
    at: { file: id.split('!')[0] ?? id, sheet: 'Personer', cell: `A${id.split('!')[1] ?? '1'}` },
    round: '2023',
    answers: Object.fromEntries(
      Object.entries(answers).map(([variable, value]) => [
        variable,
        typeof value === 'string' ? [value] : value,
      ]),
    ),
    identity,
    eligibility: decided('counted'),
    situation: typeof situation === 'string' ? decided(situation) : situation,
  };
}

export function decided(outcome: string, rule = `rule-${outcome}`): Decision {
  return { outcome, state: 'decided', rule, wants: [] };
}

export const UNDECIDED: Decision = {
  outcome: 'missing',
  state: 'undecided',
  rule: null,
  wants: ['living_form'],
};

/** A policy with the rules of the test, and municipalities before organisations before the person. */
export function policy(
  rules: readonly Omit<WinnerRule, 'reason'>[],
  otherwise: AnswerPolicy['otherwise'] = { by: ['reporter', 'latest', 'most-complete'], fill: true },
): AnswerPolicy {
  return {
    id: 'test',
    name: { sv: 'Prov' },
    reason: { sv: 'Prov' },
    reporters: ['municipality', 'ngo', 'self'],
    rules: rules.map((rule) => ({ ...rule, reason: { sv: 'Prov' } })),
    otherwise,
  };
}

export function table(
  decides: DecisionTable['decides'],
  outcomes: Readonly<Record<string, boolean>>,
): DecisionTable {
  const codes = Object.keys(outcomes);
  return {
    id: decides,
    name: { sv: 'Prov' },
    reason: { sv: 'Prov' },
    decides,
    outcomes: codes.map((code) => ({ code, label: { sv: code }, counts: outcomes[code] === true })),
    rules: [],
    otherwise: codes[0] ?? '',
    undecided: codes[0] ?? '',
  };
}

/** A person with the answers of the forms as given: the first form's win. */
export function person(forms: readonly PersonForm[], answers: Answers = forms[0]?.answers ?? {}): Person {
  return {
    id: forms[0]?.id ?? '',
    forms,
    answers,
    situation: forms[0]?.situation.outcome ?? '',
    municipality: null,
    choices: [],
  };
}

/** `unknown` means unknown, whatever the variable. */
export const isUnknown = (_variable: string, code: string): boolean => code === 'unknown';
