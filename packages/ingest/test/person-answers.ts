import type { Answers } from '@kartlagg/model';

/** `{ living_form: 'prison', horizon: 'later' }`: one code or number for each variable. */
export type Given = Readonly<Record<string, string>>;

/** What is given, as the answers of a person form. */
export function answers(given: Given): Answers {
  return Object.fromEntries(Object.entries(given).map(([variable, code]) => [variable, [code]]));
}
