import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '@kartlagg/model';
import { writeProblem } from './write-problem.js';

/**
 * Writes a file into a folder beside what is there, aside first and then renamed, so that it is never half-written.
 * False where a file of that name is there already: somebody may have written in it, and it is left alone.
 */
export function writeNewFile(folder: string, { path, content }: OutputFile): boolean {
  const target = join(folder, path);
  if (existsSync(target)) return false;
  const aside = join(folder, `.${path}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, content);
    renameSync(aside, target);
    return true;
  } catch (error) {
    throw writeProblem(error, folder);
  } finally {
    rmSync(aside, { force: true });
  }
}
