import type { Survey } from '@kartlagg/survey';

type Codes = Readonly<Record<string, string>>;

const PARTS: ReadonlySet<string> = new Set(['value', 'unknown', 'missing', 'not_stated']);

/**
 * The codes that divide a number: a stated total is not divided by its variable. Undefined for a number that is no part
 * of a sum: what is surveyed apart, and groupings whose people stand in other codes too.
 */
export function partCodes(codes: Codes, survey: Survey): Codes | undefined {
  const dividing = Object.entries(codes).filter(
    ([variable, code]) => roleOf(survey, variable, code) !== 'total',
  );
  const isPart = dividing.every(([variable, code]) => PARTS.has(roleOf(survey, variable, code)));
  return isPart ? Object.fromEntries(dividing) : undefined;
}

function roleOf(survey: Survey, variable: string, code: string): string {
  const found = survey.lists.get(variable)?.codes.find((candidate) => candidate.code === code);
  return found?.role ?? 'value';
}
