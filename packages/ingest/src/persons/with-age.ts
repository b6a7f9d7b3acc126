import type { Answers } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';

/**
 * The answers with what follows of them: the age in the year of the round from the year of birth, and the age group from
 * the age, where they are not given. An age that cannot be right beside the year of birth gives way to it.
 *
 * @param year The year of the reference period.
 */
export function withAge(answers: Answers, { lists }: PersonSurvey, year: number): Answers {
  const [born] = answers['birth_year'] ?? [];
  const [given] = answers['age_years'] ?? [];
  const byYear = born === undefined ? undefined : `${year - Number(born)}`;
  const age = given !== undefined && mayBe(given, byYear) ? given : byYear;
  if (age === undefined || Number(age) < 0) return answers;
  const group = lists
    .get('age')
    ?.codes.find(({ role = 'value', from, to }) => role === 'value' && isWithin(Number(age), from, to));
  return {
    ...answers,
    age_years: [age],
    ...(answers['age'] === undefined && group !== undefined && { age: [group.code] }),
  };
}

/** Whether an age may be that of somebody who is so old by the year of birth: a birthday makes a year, and so does a slip. */
export function mayBe(age: string, byYear: string | undefined): boolean {
  return byYear === undefined || Math.abs(Number(age) - Number(byYear)) <= 1;
}

function isWithin(age: number, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return false;
  return age >= (from ?? 0) && age <= (to ?? Infinity);
}
