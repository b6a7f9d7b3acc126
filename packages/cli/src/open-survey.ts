import type { Project } from '@kartlagg/model';
import { loadSurvey, roundIds, type Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import { schemaFiles } from './host/schema-files.js';

/** The definition of a round, by its id, with what a project puts in the place of the round's own. */
export function openSurvey(round: string, { policy, asked }: Pick<Project, 'policy' | 'asked'> = {}): Survey {
  const known = roundIds(schemaFiles);
  if (!known.includes(round)) throw new CliError({ kind: 'unknown-round', round, known });
  return loadSurvey(schemaFiles, round, {
    ...(policy !== undefined && { policy }),
    ...(asked !== undefined && { asked }),
  });
}
