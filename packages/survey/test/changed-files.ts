import type { SchemaFiles } from '../src/schema-files.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The same files with one value of one file set, or taken away where `value` is undefined. `/-` adds to a list. */
export function changedFiles(
  files: SchemaFiles,
  path: string,
  pointer: string,
  value: Json | undefined,
): SchemaFiles {
  return {
    list: files.list,
    read: (asked) => {
      const document = files.read(asked);
      if (asked === path) change(document as Json, pointer.split('/').slice(1), value);
      return document;
    },
  };
}

function change(document: Json, steps: readonly string[], value: Json | undefined): void {
  const [step = '', ...rest] = steps;
  if (typeof document !== 'object' || document === null) throw new Error(`nothing at ${step}`);
  const place = document as { [key: string]: Json };
  const next = place[step];
  if (rest.length > 0) {
    if (next === undefined) throw new Error(`nothing at ${step}`);
    change(next, rest, value);
  } else if (Array.isArray(document) && step === '-' && value !== undefined) document.push(value);
  else if (value === undefined) delete place[step];
  else place[step] = value;
}
