import { documentReader } from './document-reader.js';
import { unknownReference, type Problem } from './problem.js';
import type { SchemaFiles } from './schema-files.js';
import type { DocumentKind } from './validators.js';

/**
 * What is wrong with one document by its own schema, for example `codelists/sex.json`; nothing where it is right.
 * What it refers to is checked by `loadSurvey`.
 */
export function checkDocument(files: SchemaFiles, path: string): readonly Problem[] {
  const kind = kindOf(path);
  if (kind === undefined || !files.list().includes(path)) return [unknownReference(path, '', 'file', path)];
  const reader = documentReader(files);
  reader.read(kind, path);
  return reader.problems();
}

const FOLDERS: Readonly<Record<string, DocumentKind>> = {
  charts: 'charts',
  codelists: 'codelist',
  decisions: 'decisions',
  forms: 'form',
  linkage: 'linkage',
  'person-forms': 'person-form',
  policies: 'policy',
  rounds: 'round',
  rules: 'rules',
  series: 'series',
  tables: 'tables',
  winners: 'winners',
};

function kindOf(path: string): DocumentKind | undefined {
  if (path === 'variables.json') return 'variables';
  if (path === 'geography/municipalities.json') return 'geography';
  if (path.startsWith('geography/')) return 'population';
  return FOLDERS[path.split('/')[0] ?? ''];
}
