import type { Survey } from '@kartlagg/survey';

/** Variables with a code list that say something of a number other than what it is broken down by. */
const OTHERS: ReadonlySet<string> = new Set(['measure', 'exactness', 'version', 'reply']);

/** The variables that numbers are broken down by, in the survey's order: situation, sex, age and so on. */
export function breakdownVariables({ variables, lists }: Survey): readonly string[] {
  return variables.map(({ id }) => id).filter((id) => lists.has(id) && !OTHERS.has(id));
}
