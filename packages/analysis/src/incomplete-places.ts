import type { Dataset, Level } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isReply } from './is-reply.js';
import { placesOf, tablePlaces } from './table-places.js';

/**
 * The codes of a table's places that some asked municipality is missing from, silent or rejected or without one of the two
 * parts that the round asks for, counts and person forms: their numbers are minima. A municipality that has answered
 * nothing has no numbers at all, so it is one of them only where others know of persons there.
 */
export function incompletePlaces(dataset: Dataset, level: Level, survey: Survey): string[] {
  const missing = dataset.replies.filter(
    ({ reply, lacks }) => !isReply(reply, 'covered') || lacks !== undefined,
  );
  const withPersons = new Set(dataset.persons?.persons.map((person) => person.municipality));
  const places = new Set(
    missing.flatMap(({ municipality, lacks }) =>
      placesOf(municipality, level, survey).filter(
        (place) => place !== municipality || lacks !== undefined || withPersons.has(municipality),
      ),
    ),
  );
  return tablePlaces(level, survey)
    .map(({ code }) => code)
    .filter((code) => places.has(code));
}
