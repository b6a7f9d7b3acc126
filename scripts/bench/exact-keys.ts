import type { PersonForm } from '@kartlagg/model';

/**
 * The forms that a script without a library takes for one person: those with the same personal number, or, without one, with
 * the same token of birth date and initials and the same sex. Ids; a form with neither stands alone.
 */
export function sameExactKeys(forms: readonly PersonForm[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const key = exactKey(form);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [form.id]);
    else group.push(form.id);
  }
  return [...groups.values()];
}

function exactKey({ id, identity }: PersonForm): string {
  const { personal_number: number, birth_key: birth, sex } = identity;
  if (number !== undefined) return number;
  return birth === undefined || sex === undefined ? JSON.stringify([id]) : JSON.stringify([birth, sex]);
}
