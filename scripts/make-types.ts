import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { root } from './root.js';

const META = join(root, 'schemas', 'meta');
const TARGET = join(root, 'packages', 'model', 'src', 'definitions.ts');

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** The TypeScript types of every schema in schemas/meta, as one source text. */
export async function makeTypes(): Promise<string> {
  const text = await compile(bundle(), 'AnyDefinition', {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: '/* Generated from schemas/meta by `pnpm generate`. Do not edit. */',
    style: { printWidth: 110, singleQuote: true },
  });
  return text;
}

/** All schemas as one, so that a type that several share is written once. */
function bundle(): JsonObject {
  const definitions: JsonObject = {};
  const documents: Json[] = [];
  for (const name of readdirSync(META).sort()) {
    const { $defs = {}, ...document } = inlineReferences(
      JSON.parse(readFileSync(join(META, name), 'utf8')) as Json,
    ) as JsonObject;
    Object.assign(definitions, $defs);
    if (name === 'common.schema.json') continue;
    const title = document['title'] as string;
    definitions[title] = document;
    documents.push({ $ref: `#/$defs/${title}` });
  }
  return { title: 'AnyDefinition', anyOf: documents, $defs: definitions };
}

function inlineReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => inlineReferences(item));
  if (value === null || typeof value !== 'object') return value;
  const reference = value['$ref'];
  if (typeof reference === 'string') return { $ref: reference.replace(/^[^#]*/u, '') };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$id' && key !== '$schema')
      .map(([key, item]) => [key, key === 'enum' || key === 'const' ? item : inlineReferences(item)]),
  );
}

if (process.argv[1]?.endsWith('make-types.js')) {
  const text = await makeTypes();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== text) {
      process.stderr.write(
        'packages/model/src/definitions.ts is older than schemas/meta: run pnpm generate\n',
      );
      process.exitCode = 1;
    }
  } else {
    writeFileSync(TARGET, text);
  }
}
