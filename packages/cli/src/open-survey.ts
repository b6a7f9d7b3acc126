import { loadSurvey, roundIds, type Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import { schemaFiles } from './host/schema-files.js';

/** The definition of a round, by its id. */
export function openSurvey(round: string, policy?: string): Survey {
  const known = roundIds(schemaFiles);
  if (!known.includes(round)) throw new CliError({ kind: 'unknown-round', round, known });
  return loadSurvey(schemaFiles, round, policy === undefined ? {} : { policy });
}
