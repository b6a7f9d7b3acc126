import type { PersonSurvey, Survey } from '@kartlagg/survey';

/** A survey of a round that asks about persons. */
export type PersonRound = Survey & { readonly persons: PersonSurvey };

/** True for a round that asks about persons. */
export function asksAboutPersons(survey: Survey): survey is PersonRound {
  return survey.persons !== undefined;
}
