import type { Decision, LinkedPair, PersonForm } from '@kartlagg/model';

const DECIDED: Decision = { outcome: '1', state: 'decided', rule: 'rough', wants: [] };

/** The form on a row of a file, made up. */
export function personForm(
  file: string,
  row: number,
  answers: Readonly<Record<string, string>>,
  identity: Readonly<Record<string, string>> = {},
): PersonForm {
  return {
    id: `${file}!Personer!${row}`,
    at: { file, sheet: 'Personer', cell: `A${row}` },
    round: '2023',
    answers: Object.fromEntries(Object.entries(answers).map(([variable, code]) => [variable, [code]])),
    identity,
    eligibility: { ...DECIDED, outcome: 'counted' },
    situation: DECIDED,
  };
}

export function linkedPair(a: PersonForm, b: PersonForm, probability: number): LinkedPair {
  return {
    a: a.id,
    b: b.id,
    by: 'weights',
    probability,
    weight: 12.3,
    evidence: [
      { field: 'birth_date', level: 'same', weight: 9.2 },
      { field: 'initials', level: 'similar', weight: 3.1 },
    ],
  };
}
