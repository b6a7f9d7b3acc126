import type { Survey } from '@kartlagg/survey';

/** The codes that a number is divided by: a `total` divides by nothing, and is the same as no code at all. */
export function dividingCodes(
  codes: Readonly<Record<string, string>>,
  survey: Survey,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(codes).filter(([variable, code]) => !isTotal(variable, code, survey)),
  );
}

function isTotal(variable: string, code: string, survey: Survey): boolean {
  const list = survey.lists.get(variable);
  return list?.codes.some((entry) => entry.code === code && entry.role === 'total') ?? false;
}
