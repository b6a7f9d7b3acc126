import { basename } from 'node:path';
import type { SourceFile } from './source-files.js';

const MOST_LINES = 250;
/** Written by a program, from the schemas. */
const GENERATED = new Set(['packages/model/src/definitions.ts']);

/** Files that are too long to read in one go, or named for nothing in particular. */
export function fileSizes(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, lines }) => [
    ...(lines > MOST_LINES && !GENERATED.has(path) ? [`${path}: ${lines} lines; ${MOST_LINES} at most`] : []),
    ...(/^(utils?|helpers?|misc|common)\.ts$/u.test(basename(path))
      ? [`${path}: name it for what it does`]
      : []),
  ]);
}
