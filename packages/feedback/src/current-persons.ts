import type { LinkedPair, Person } from '@kartlagg/model';
import { formatNumber, reviewWords } from '@kartlagg/wording';
import { formPlace } from './form-place.js';
import type { ReviewContext } from './review-context.js';

/** How forms count today, before anybody decides anything more. */
export interface CurrentPersons {
  /** Whether the two forms of a pair count as one person: `Olika personer`. */
  readonly ofPair: (pair: Pick<LinkedPair, 'a' | 'b'>) => string;
  /** The forms that a form is joined to: `tillsammans med jouren.csv: rad 3`, or `egen person`. */
  readonly ofForm: (id: string) => string;
}

/** More places than this are told by their number. */
const MOST_PLACES = 3;

/** How the forms of these persons count, in words: what a decision on a pair would change. */
export function currentPersons(persons: readonly Person[], context: ReviewContext): CurrentPersons {
  const { language } = context;
  const words = reviewWords(language).today;
  const personOf = new Map(persons.flatMap((person) => person.forms.map(({ id }) => [id, person] as const)));
  return {
    ofPair: ({ a, b }) => {
      const person = personOf.get(a);
      return person !== undefined && person === personOf.get(b) ? words.same : words.different;
    },
    ofForm: (id) => {
      const others = (personOf.get(id)?.forms ?? []).filter((form) => form.id !== id);
      if (others.length === 0) return words.alone;
      const places = others.slice(0, MOST_PLACES).map((form) => formPlace(form.id, context));
      const left = others.length - places.length;
      return words.together(places.join('; '), left === 0 ? null : formatNumber(left, 0, language));
    },
  };
}
