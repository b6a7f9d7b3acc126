import type { Person, SharedPersons } from '@kartlagg/model';

/**
 * The pairs of municipalities that report the same persons, and how many: for the municipalities to agree on. Only forms
 * that a municipality sends count, and of those the municipality that the form is of (`municipality`). A person whom
 * three municipalities report stands in three pairs. Numbers of persons: small ones are hidden before they are shown.
 */
export function reportedTwice(persons: readonly Person[]): readonly SharedPersons[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms } of persons) {
    if (forms.length < 2) continue;
    const reporting = new Set(
      forms
        .filter(({ answers }) => answers['reporter']?.[0] === 'municipality')
        .flatMap(({ answers }) => answers['municipality'] ?? []),
    );
    if (reporting.size > 1) countPairs([...reporting].toSorted(), counts);
  }
  return [...counts]
    .flatMap(([a, others]) => [...others].map(([b, shared]) => ({ a, b, persons: shared })))
    .toSorted((left, right) => (left.a === right.a ? order(left.b, right.b) : order(left.a, right.a)));
}

function countPairs(municipalities: readonly string[], counts: Map<string, Map<string, number>>): void {
  for (const [index, a] of municipalities.entries()) {
    const others = counts.get(a) ?? new Map<string, number>();
    for (const b of municipalities.slice(index + 1)) others.set(b, (others.get(b) ?? 0) + 1);
    if (others.size > 0) counts.set(a, others);
  }
}

function order(left: string, right: string): number {
  return left < right ? -1 : 1;
}
