import type { PersonSurvey, Survey } from '@kartlagg/survey';

/** What a round says of its person forms. Throws where it has none: nothing about persons can have come then. */
export function personSurvey({ persons }: Survey): PersonSurvey {
  if (persons === undefined) throw new Error('a round without person forms has no persons');
  return persons;
}
