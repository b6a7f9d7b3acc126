import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSurvey, type SchemaFiles, type Survey } from '@kartlagg/survey';

/** The folder of the whole repository. */
export const repositoryRoot = resolve(fileURLToPath(import.meta.url), '..', '..', '..', '..');

const SCHEMAS = join(repositoryRoot, 'schemas');

/** The repository's own `schemas/`. Every read gives a document of its own, which a test may change. */
export const repositorySchemas: SchemaFiles = {
  list: () =>
    readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.json'))
      .sort(),
  read: (path) => JSON.parse(readFileSync(join(SCHEMAS, path), 'utf8')) as unknown,
};

const surveys = new Map<string, Survey>();

/** A round of the repository, for example `repositorySurvey('2023')`; loaded once. */
export function repositorySurvey(round = '2023'): Survey {
  const survey = surveys.get(round) ?? loadSurvey(repositorySchemas, round);
  surveys.set(round, survey);
  return survey;
}
