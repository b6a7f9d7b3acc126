import type { Language } from '@kartlagg/model';
import type { PublicationContext } from '@kartlagg/report';
import type { CountedRound } from './count-round.js';
import type { OpenProject } from './open-project.js';
import { VERSION } from './version.js';

/** What every publication of a run says of itself. */
export function publicationContext(
  { survey, title }: OpenProject,
  { marks }: CountedRound,
  language: Language,
): PublicationContext {
  const { id, label, definition, notes, ours } = survey.round;
  return {
    language,
    round: { id, label },
    title,
    marks,
    notes: [definition, ...notes],
    ownChoices: ours,
    version: VERSION,
  };
}
