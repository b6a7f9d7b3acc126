import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that a test may do as it likes with. */
export interface TempFolder {
  readonly path: string;
  /** Writes a file, and the folders that it lies in; gives its whole path. */
  readonly write: (path: string, content: string | Uint8Array) => string;
  /** The whole path of something in the folder. */
  readonly at: (...parts: readonly string[]) => string;
  readonly remove: () => void;
}

/** Makes an empty folder outside the repository. */
export function tempFolder(): TempFolder {
  const path = mkdtempSync(join(tmpdir(), 'kartlagg-test-'));
  const at = (...parts: readonly string[]): string => join(path, ...parts);
  return {
    path,
    at,
    write: (name, content) => {
      const file = at(...name.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
