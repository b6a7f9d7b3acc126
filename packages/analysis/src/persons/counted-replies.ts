import type { Count, Dataset, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { personCounts } from './person-counts.js';
import { personsAside, setAside } from './set-aside.js';

/**
 * What is counted in each municipality: its own numbers and the persons in it, whatever it replied itself, without what is
 * set aside so that nobody counts twice. Persons of whom no form says where they are stand last, as a
 * place of their own that nobody asked.
 */
export function countedReplies(dataset: Dataset, survey: Survey): readonly Reply[] {
  const persons = dataset.persons?.persons ?? [];
  if (persons.length === 0) return dataset.replies;
  const aside = setAside(dataset, survey);
  const without = new Set(personsAside(dataset, survey));
  const counted = without.size === 0 ? persons : persons.filter((person) => !without.has(person));
  const byPlace = new Map<string, Count[]>();
  for (const count of personCounts(counted, survey, dataset.round)) {
    const there = byPlace.get(count.geo) ?? [];
    there.push(count);
    byPlace.set(count.geo, there);
  }
  const { code } = survey.geography.unplaced;
  const unplaced = byPlace.get(code);
  return [
    ...dataset.replies.map((reply) => {
      const leftOut = new Set(aside.counts(reply));
      const own = reply.counts.filter((count) => !leftOut.has(count));
      return { ...reply, counts: [...own, ...(byPlace.get(reply.municipality) ?? [])] };
    }),
    ...(unplaced === undefined
      ? []
      : [{ municipality: code, reply: 'silent' as const, file: null, counts: unplaced }]),
  ];
}

/** Does a place have persons told apart? */
export function hasPersons({ counts }: Reply): boolean {
  return counts.some(({ forms }) => forms !== undefined);
}
