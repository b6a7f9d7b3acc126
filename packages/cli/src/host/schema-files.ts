import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemaFiles } from '@kartlagg/survey';
import { parseJson } from './parse-json.js';

const SCHEMAS = resolve(fileURLToPath(import.meta.url), '..', '..', '..', '..', '..', 'schemas');

/** The survey definitions that come with the program, read when they are asked for. */
export const schemaFiles: SchemaFiles = {
  list: () =>
    readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.json'))
      .sort(),
  read: (path) => parseJson(readFileSync(join(SCHEMAS, ...path.split('/')), 'utf8'), `schemas/${path}`),
};
