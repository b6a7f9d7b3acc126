import { estimateUnseen } from '@kartlagg/analysis';
import { listHistories } from '@kartlagg/linkage';
import type { Person, UnseenEstimate, UnseenRefusal } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { isUnknownIn } from './is-unknown-in.js';

/** How many may be unseen, or why nothing can be said. */
export type UnseenResult = UnseenEstimate | UnseenRefusal;

/** How many may have been homeless without being in any answer, by how the round’s lists of respondents overlap. */
export function unseenPersons(persons: readonly Person[], survey: PersonSurvey): UnseenResult {
  const groups = new Map(
    (survey.settings.respondents ?? []).flatMap(({ id, reporters }) =>
      reporters.map((code) => [code, id] as const),
    ),
  );
  return estimateUnseen(listHistories(persons, groups, isUnknownIn(survey)));
}
