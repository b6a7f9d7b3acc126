import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey, type SchemaFiles, type Survey } from '@kartlagg/survey';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'schemas');

const schemaFolder: SchemaFiles = {
  list: () =>
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json'))
      .sort(),
  read: (path) => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown,
};

/** A round of the repository, with all of its tables or those that are named. */
export function surveyOf(round: string, ...tables: string[]): Survey {
  const survey = loadSurvey(schemaFolder, round);
  if (tables.length === 0) return survey;
  return { ...survey, tables: survey.tables.filter(({ id }) => tables.includes(id)) };
}
