import type { FormAnswers } from '../src/index.js';

/** Persons by situation and sex, and by situation and age, so chosen that every rule holds. */
const BY_SITUATION: Readonly<Record<string, { woman: number; man: number; unknown: number }>> = {
  '1': { woman: 3, man: 8, unknown: 1 },
  '2': { woman: 2, man: 4, unknown: 0 },
  '3': { woman: 20, man: 22, unknown: 0 },
  '4': { woman: 1, man: 5, unknown: 0 },
  missing: { woman: 0, man: 1, unknown: 0 },
};

/** A delivery in which everything agrees: everybody is 25–34, sleeps in a shelter or lives on a social contract. */
export const GOOD: FormAnswers = {
  answer: ({ block, codes, measure }) => {
    const { situation = '', sex = '' } = codes;
    const counts = Object.entries(BY_SITUATION).filter(([code]) => situation === '' || code === situation);
    const inSexes = counts.flatMap(([, sexes]) =>
      Object.entries(sexes).flatMap(([code, count]) => (sex === '' || code === sex ? [count] : [])),
    );
    const persons = inSexes.reduce((sum, count) => sum + count, 0);
    const isHere = Object.entries(codes).every(
      ([variable, code]) => PLACES[variable] === undefined || PLACES[variable] === code,
    );
    if (!isHere) return 0;
    return block === 'solution' && measure !== 'persons' ? HOUSEHOLDS[measure] : persons;
  },
  fields: { contact: 'Registrator', date: '2023-04-14' },
};

const PLACES: Readonly<Record<string, string>> = {
  age: '25-34',
  living_form: 'shelter',
  solution: 'social_contract',
};
const HOUSEHOLDS: Readonly<Record<string, number>> = {
  households: 30,
  households_with_children: 12,
  children: 19,
};
