import type { PersonForm } from '@kartlagg/model';

/**
 * The forms that a script without a library takes for one person: those with the same personal number, and those with the same
 * token of birth date and initials and the same sex, each joined to the first that has it. Ids, by their first form.
 */
export function sameExactKeys(forms: readonly PersonForm[]): readonly (readonly string[])[] {
  const before = forms.map((_, at) => at);
  const firstWith = new Map<string, number>();
  const rootOf = (at: number): number => {
    let root = at;
    while (before[root] !== root) root = before[root] ?? root;
    before[at] = root;
    return root;
  };
  for (const [at, { identity }] of forms.entries()) {
    const { personal_number: number, birth_key: birth, sex } = identity;
    const told = birth === undefined || sex === undefined ? undefined : JSON.stringify([birth, sex]);
    for (const key of [number, told]) {
      if (key === undefined) continue;
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, at);
      else joinTo(rootOf(first), rootOf(at), before);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [at, { id }] of forms.entries()) {
    const root = rootOf(at);
    groups.set(root, [...(groups.get(root) ?? []), id]);
  }
  return [...groups.values()];
}

/** The earlier of two stands for both. */
function joinTo(one: number, other: number, before: number[]): void {
  before[Math.max(one, other)] = Math.min(one, other);
}
