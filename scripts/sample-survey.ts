import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { loadSurvey, type SchemaFiles, type Survey } from '@kartlagg/survey';
import { root } from './root.js';

const SCHEMAS = join(root, 'schemas');

/** The definitions in the repository. */
export const repositorySchemas: SchemaFiles = {
  list: () =>
    readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.json'))
      .sort(),
  read: (path) => JSON.parse(readFileSync(join(SCHEMAS, path), 'utf8')) as unknown,
};

/** A round of the repository. */
export function sampleSurvey(round: string): Survey {
  return loadSurvey(repositorySchemas, round);
}
