import * as fc from 'fast-check';
import type { Answers, Dataset, Person, PersonForm, PersonSet, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { AGES, PLACES, SEXES } from './people.js';

/** A round with its own person form, the situations that are named, and decisions with few outcomes. */
export function withPersonForms(survey: Survey, situations = ['1', '2', '4', 'missing']): Survey {
  const { persons } = survey;
  if (persons === undefined) throw new Error(`round ${survey.round.id} has no person form`);
  const outcomes = [
    { code: 'counts', label: { sv: 'Räknas', en: 'Counts' }, counts: true },
    { code: 'asylum', label: { sv: 'Asylsökande', en: 'Asylum seekers' }, counts: false },
    { code: 'undecided', label: { sv: 'Kan inte avgöras', en: 'Undecided' }, counts: false },
  ];
  return {
    ...survey,
    persons: {
      ...persons,
      settings: { ...persons.settings, situations },
      eligibility: { ...persons.eligibility, outcomes },
      situation: { ...persons.situation, outcomes },
    },
  };
}

/** A person with one form unless more are said; forms stand in rows of the file of the person's id. */
export function personOf(
  id: string,
  municipality: string | null,
  situation: string,
  answers: Readonly<Record<string, string>> = {},
  forms: readonly Readonly<Record<string, string>>[] = [answers],
): Person {
  return {
    id,
    municipality,
    situation,
    answers: several(answers),
    choices: [],
    forms: forms.map((given, row) => formOf(id, row, situation, given)),
  };
}

function formOf(
  id: string,
  row: number,
  situation: string,
  answers: Readonly<Record<string, string>>,
): PersonForm {
  const decided = { state: 'decided', rule: 'r', wants: [] } as const;
  return {
    id: `${id}-${row}`,
    at: { file: `${id}.xlsx`, sheet: 'Personer', cell: `A${row + 2}` },
    round: '2023',
    answers: several(answers),
    identity: {},
    eligibility: { ...decided, outcome: 'counts' },
    situation: { ...decided, outcome: situation },
  };
}

function several(answers: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(answers).map(([variable, code]) => [variable, [code]]));
}

/** Persons as a round has them, with a funnel of forms that all count unless it says otherwise. */
export function personSetOf(persons: readonly Person[], other: Partial<PersonSet> = {}): PersonSet {
  const forms = persons.flatMap((person) => person.forms).length;
  const situations = [...new Set(persons.map(({ situation }) => situation))].sort();
  return {
    persons,
    funnel: {
      forms,
      leftOut: [],
      eligible: forms,
      persons: persons.length,
      unplaced: persons.filter(({ municipality }) => municipality === null).length,
      situations: situations.map((situation) => ({
        situation,
        persons: persons.filter((person) => person.situation === situation).length,
      })),
      falseMerges: { low: 0, estimate: 0, high: 0 },
      missedPairs: { low: 0, estimate: 0, high: 0 },
      unlinkable: 0,
      review: 0,
    },
    children: { low: 0, high: 0, answered: 0, parents: 0, unanswered: 0 },
    ...other,
  };
}

export function datasetWith(
  persons: readonly Person[],
  replies: readonly Reply[],
  other: Partial<PersonSet> = {},
): Dataset {
  return { round: '2023', replies, published: [], persons: personSetOf(persons, other) };
}

/** Persons in situations 1, 2 and 4, some without a municipality, some with answers left out. */
export const somePersons: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      municipality: fc.constantFrom(null, ...PLACES),
      situation: fc.constantFrom('1', '2', '4', 'missing'),
      sex: fc.option(fc.constantFrom(...SEXES), { nil: undefined }),
      age: fc.option(fc.constantFrom(...AGES), { nil: undefined }),
      living_form: fc.option(fc.constantFrom('tent', 'car', 'prison', 'friends', 'other'), {
        nil: undefined,
      }),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn.map(({ municipality, situation, ...given }, at) =>
      personOf(
        `p${String(at).padStart(2, '0')}`,
        municipality,
        situation,
        Object.fromEntries(
          Object.entries(given).flatMap(([id, code]) => (code === undefined ? [] : [[id, code]])),
        ),
      ),
    ),
  );
