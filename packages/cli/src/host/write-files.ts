import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '@kartlagg/model';
import { writeProblem } from './write-problem.js';

/** Writes files into a folder beside what is there, each aside first and then renamed, so that none is half-written. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { path, content } of files) {
      const aside = join(folder, `.${path}.part`);
      try {
        writeFileSync(aside, content);
        renameSync(aside, join(folder, path));
      } finally {
        rmSync(aside, { force: true });
      }
    }
  } catch (error) {
    throw writeProblem(error, folder);
  }
}
