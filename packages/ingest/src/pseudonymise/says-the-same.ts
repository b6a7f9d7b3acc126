import type { PersonForm } from '@kartlagg/model';

/**
 * True where two forms say the same of a person: the same answers, what follows from them, and the same pseudonyms. Where
 * they stand, and the order in which questions were answered, do not matter.
 */
export function saysTheSame(one: PersonForm, other: PersonForm, pseudonyms: readonly string[]): boolean {
  return saying(one, pseudonyms) === saying(other, pseudonyms);
}

function saying(
  { answers, eligibility, situation, identity }: PersonForm,
  pseudonyms: readonly string[],
): string {
  const given = Object.entries(answers)
    .filter(([, codes]) => codes.length > 0)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  const made = pseudonyms.map((field) => identity[field] ?? null);
  return JSON.stringify([given, eligibility.outcome, situation.outcome, made]);
}
