import type { Count, Dataset, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { personCounts } from './person-counts.js';
import { setAside } from './set-aside.js';

/**
 * What is counted in each municipality: its own numbers and the persons in it, whatever it replied itself. Its numbers
 * of situations that person forms count are left out. Persons of whom no form says where they are stand last, as a
 * place of their own that nobody asked.
 */
export function countedReplies(dataset: Dataset, survey: Survey): readonly Reply[] {
  const persons = dataset.persons?.persons ?? [];
  if (persons.length === 0) return dataset.replies;
  const leftOutOf = setAside(dataset, survey);
  const byPlace = new Map<string, Count[]>();
  for (const count of personCounts(persons, survey, dataset.round)) {
    const there = byPlace.get(count.geo) ?? [];
    there.push(count);
    byPlace.set(count.geo, there);
  }
  const { code } = survey.geography.unplaced;
  const unplaced = byPlace.get(code);
  return [
    ...dataset.replies.map((reply) => {
      const leftOut = new Set(leftOutOf(reply));
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
