import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaFiles } from '../src/schema-files.js';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'schemas');

const texts = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]),
);

/** The repository's own `schemas/`. */
export const schemaFolder: SchemaFiles = {
  list: () => [...texts.keys()],
  read: (path) => JSON.parse(texts.get(path) ?? '') as unknown,
};

/** The documents: everything in `schemas/` but the schemas themselves. */
export const documentPaths = schemaFolder.list().filter((path) => !path.startsWith('meta/'));
