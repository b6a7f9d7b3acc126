import type { Count, Person, Place } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { personVariables, type PersonVariable } from './person-variables.js';

/**
 * Persons told apart as counts that can stand beside those of municipalities: one for each municipality and full cross of
 * the variables that tables divide persons by, for example `{ situation: '1', sex: 'woman', age: '25-34', living_form:
 * 'tent' }`. Every count has the same variables, so that a sum over any of them is the sum of all. Persons of whom no
 * form says where they are stand under the code of the unplaced. Whatever order the persons stand in, the counts are
 * the same; `forms` are the places of all forms about the persons, and `at` is the first of them.
 */
export function personCounts(persons: readonly Person[], survey: Survey, round: string): Count[] {
  const variables = personVariables(persons, survey);
  const places = new Map<string, number>();
  const groups = new Map<number, Group>();
  for (const person of byId(persons)) {
    const geo = person.municipality ?? survey.geography.unplaced.code;
    const place = places.get(geo) ?? places.size;
    places.set(geo, place);
    let key = place;
    for (const { codes, indexOf } of variables) key = key * codes.length + indexOf(person);
    const group = groups.get(key) ?? { geo, codes: codesOf(person, variables), persons: 0, forms: [] };
    if (group.persons === 0) groups.set(key, group);
    group.persons += 1;
    for (const { at } of person.forms) group.forms.push(at);
  }
  return [...groups.values()].flatMap((group) => countOf(group, round));
}

interface Group {
  readonly geo: string;
  readonly codes: Readonly<Record<string, string>>;
  persons: number;
  readonly forms: Place[];
}

/** Persons mostly stand in this order already, and to see that costs less than to sort them. */
function byId(persons: readonly Person[]): readonly Person[] {
  const inOrder = persons.every(({ id }, at) => at === 0 || (persons[at - 1]?.id ?? '') <= id);
  return inOrder ? persons : persons.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function codesOf(person: Person, variables: readonly PersonVariable[]): Group['codes'] {
  return Object.fromEntries(variables.map(({ id, codes, indexOf }) => [id, codes[indexOf(person)] ?? '']));
}

function countOf({ geo, codes, persons, forms }: Group, round: string): Count[] {
  const [at] = forms;
  if (at === undefined) return [];
  return [
    {
      round,
      geo,
      level: 'municipality',
      measure: 'persons',
      codes,
      value: persons,
      exactness: 'exact',
      version: 'as_published',
      at,
      forms,
    },
  ];
}
