import { closeSync, fstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeProblem } from './write-problem.js';

/** Who else can read the file is asked of the file itself: disks and systems without such rights keep nobody out. */
const OTHERS = 0o077;

/**
 * Writes a file that its owner alone may read, where the disk knows of such things, and says whether others can. Never
 * over or through what is there: undefined, and it is left alone. A file that could not be written whole is taken away.
 */
export function writeKeyFile(path: string, content: string): { readonly othersCanRead: boolean } | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw writeProblem(error, dirname(path));
  }
  const file = newFile(path);
  if (file === undefined) return undefined;
  try {
    writeFileSync(file, content);
    return { othersCanRead: (fstatSync(file).mode & OTHERS) !== 0 };
  } catch (error) {
    rmSync(path, { force: true });
    throw writeProblem(error, path);
  } finally {
    closeSync(file);
  }
}

function newFile(path: string): number | undefined {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw writeProblem(error, path);
  }
}
