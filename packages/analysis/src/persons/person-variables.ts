import type { CodeList, Person } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { LEAF_ROLES } from '../leaf-codes.js';

/** A variable that persons are divided by. */
export interface PersonVariable {
  readonly id: string;
  readonly codes: readonly string[];
  /** The place in `codes` of the one code that a person has. */
  readonly indexOf: (person: Person) => number;
}

/**
 * The variables that the round's tables divide persons by, and that persons are asked for: situation first, then by id.
 * A person without an answer has the code for what is unknown. A code that is limited to another situation than the
 * person's (a living form of situation 4 in situation 1) is `other` where the list has it: the person is still one of
 * those of the situation.
 */
export function personVariables(persons: readonly Person[], survey: Survey): PersonVariable[] {
  const asked = askedOfPersons(survey);
  return dividingVariables(survey)
    .filter(
      (id) =>
        id === 'situation' ||
        asked.has(id) ||
        persons.some(({ answers }) => (ANSWERED_BY[id] ?? id) in answers),
    )
    .flatMap((id) => {
      const list = survey.lists.get(id);
      return list === undefined ? [] : [personVariable(id, list)];
    });
}

/** The variables of tables that person forms tell. */
export function askedOfPersons(survey: Survey): ReadonlySet<string> {
  const columns = survey.persons?.form.columns ?? [];
  const asked = new Set(columns.filter(({ kind }) => kind !== 'identity').map(({ variable }) => variable));
  const told = Object.entries(TOLD_BY).filter(([, questions]) => questions.some((id) => asked.has(id)));
  return new Set([...asked, ...told.map(([id]) => id)]);
}

/** The question whose answer is that of another variable too: the living forms of situation 3 are its solutions. */
const ANSWERED_BY: Readonly<Record<string, string>> = { solution: 'living_form' };

/** Age groups follow from an age or a year of birth. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  age: ['age_years', 'birth_year'],
  solution: ['living_form'],
};

function dividingVariables({ tables }: Survey): string[] {
  const named = tables
    .filter(({ kind }) => kind === 'counts')
    .flatMap(({ rows, columns, fixed = {} }) => [rows, columns, Object.keys(fixed)].flat());
  return ['situation', ...[...new Set(named)].filter((id) => !NOT_ASKED.has(id)).sort()];
}

const NOT_ASKED: ReadonlySet<string> = new Set(['geo', 'situation']);

function personVariable(id: string, list: CodeList): PersonVariable {
  const leaves = list.codes.filter(({ role = 'value' }) => LEAF_ROLES.has(role));
  const rest = restOf(id, list);
  const codes = [...new Set([...leaves.map(({ code }) => code), rest])];
  const places = new Map(codes.map((code, at) => [code, at]));
  const known = new Map(leaves.map((entry) => [entry.code, entry]));
  const placeOf = (code: string): number => places.get(code) ?? places.get(rest) ?? 0;
  return {
    id,
    codes,
    indexOf: (person) => {
      const answers = person.answers[ANSWERED_BY[id] ?? id] ?? [];
      const only = answers.length === 1 ? answers[0] : undefined;
      const entry = known.get((id === 'situation' ? person.situation : only) ?? rest);
      if (entry === undefined) return placeOf(rest);
      const elsewhere = entry.situation !== undefined && entry.situation !== person.situation;
      return placeOf(elsewhere ? OTHER : entry.code);
    },
  };
}

const OTHER = 'other';

/** What stands for no answer. A list without a word for it leaves the person undivided. */
function restOf(id: string, { codes }: CodeList): string {
  for (const wanted of ['unknown', 'missing', 'not_stated']) {
    const found = codes.find(({ role }) => role === wanted);
    if (found !== undefined) return found.code;
  }
  throw new Error(`the code list of ${id} has no code for what is not known`);
}
