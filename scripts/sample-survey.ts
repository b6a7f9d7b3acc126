import { schemaFiles } from '@kartlagg/cli';
import { loadSurvey, type Survey } from '@kartlagg/survey';

/** A round of the repository. */
export function sampleSurvey(round: string): Survey {
  return loadSurvey(schemaFiles, round);
}
