import type { Count, Dataset, Person, Reply } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';

/** What stands in no table because the same people are counted there already. */
export interface SetAside {
  readonly counts: (reply: Reply) => readonly Count[];
  readonly persons: (reply: Reply) => readonly Person[];
}

/**
 * Settles which holds where a municipality's own numbers and persons may be the same people. The two are never added: a
 * person whom others report may stand in the municipality's numbers too, and nobody can see it.
 *
 * Where its own social services have sent person forms the persons hold. Its numbers of a situation that person forms
 * count, or of several situations together, are set aside, unless all of them are zero.
 *
 * Where they have not, its numbers hold in every situation where they are above zero, and the persons whom others report
 * there in that situation are set aside. Numbers that are zero or missing say nothing against persons: these hold.
 */
export function setAside(dataset: Dataset, survey: Survey): SetAside {
  const persons = dataset.persons?.persons ?? [];
  if (survey.persons === undefined || persons.length === 0) return NOTHING_ASIDE;
  const situations = new Set(survey.persons.settings.situations);
  const totals = new Set(
    survey.lists.get('situation')?.codes.flatMap(({ code, role }) => (role === 'total' ? [code] : [])),
  );
  const isPersons = ({ codes: { situation } }: Count): boolean =>
    situation === undefined || totals.has(situation) || situations.has(situation);
  const byPlace = new Map<string | null, Person[]>();
  for (const person of persons) {
    const there = byPlace.get(person.municipality) ?? [];
    there.push(person);
    byPlace.set(person.municipality, there);
  }
  return {
    counts: ({ ownForms, counts }) => {
      const both = ownForms === true ? counts.filter(isPersons) : [];
      return both.some(({ value }) => value > 0) ? both : [];
    },
    persons: ({ ownForms, municipality, counts }) => {
      const there = ownForms === true ? [] : (byPlace.get(municipality) ?? []);
      const held = new Set(
        counts
          .filter(({ value, measure }) => value > 0 && measure === 'persons')
          .flatMap(({ codes: { situation } }) => situation ?? []),
      );
      return there.filter(({ situation }) => held.has(situation));
    },
  };
}

/** The persons of all municipalities who are set aside. */
export function personsAside(dataset: Dataset, survey: Survey): readonly Person[] {
  return dataset.replies.flatMap(setAside(dataset, survey).persons);
}

const NOTHING_ASIDE: SetAside = { counts: () => [], persons: () => [] };
