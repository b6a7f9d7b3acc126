import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '@kartlagg/model';
import { CliError } from '../cli-error.js';
import { MANIFEST, manifestOf, manifestPaths } from './manifest.js';
import { writeProblem } from './write-problem.js';

/** What writing needs from the disk; an argument so that a full or failing one can be tried. */
export interface Disk {
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
}

export const nodeDisk: Disk = { writeFile: writeFileSync, rename: renameSync };

/**
 * Writes a whole folder at once: everything is written aside, and only then takes the old folder's place. If anything
 * fails the old folder is still there, whole. Files that others have put in the folder are carried over. A folder
 * with files that were never ours is refused.
 */
export function writeOutput(folder: string, files: readonly OutputFile[], disk: Disk = nodeDisk): void {
  const target = outputTarget(folder);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    try {
      chmodSync(aside, 0o777 & ~process.umask());
      for (const { path, content } of [...files, manifestOf(files)]) writeAside(aside, path, content, disk);
      carryOver(target, aside);
      swap(target, aside, disk);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  } catch (error) {
    throw writeProblem(error, folder);
  }
}

/**
 * Where a folder really lies, links followed. Asked before any work is done: it stops the user where the folder could
 * not be written in the end.
 */
export function outputTarget(folder: string): string {
  const named = resolve(folder);
  if (!existsSync(named)) return named;
  const target = realpathSync(named);
  if (!statSync(target).isDirectory()) throw new CliError({ kind: 'output-is-a-file', path: folder });
  if (statSync(target).dev !== statSync(dirname(target)).dev) {
    throw new CliError({ kind: 'output-is-a-mount', path: folder });
  }
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes(MANIFEST)) {
    throw new CliError({ kind: 'foreign-output', path: folder });
  }
  return target;
}

/** The files that an earlier run wrote in a folder; none where there was none. */
export function writtenBefore(target: string): string[] {
  const manifest = join(target, MANIFEST);
  return existsSync(manifest) ? manifestPaths(readFileSync(manifest, 'utf8')) : [];
}

function writeAside(aside: string, path: string, content: string | Uint8Array, disk: Disk): void {
  const file = join(aside, ...path.split('/'));
  mkdirSync(dirname(file), { recursive: true });
  disk.writeFile(file, content);
}

function carryOver(target: string, aside: string): void {
  if (!existsSync(join(target, MANIFEST))) return;
  const ours = new Set([MANIFEST, ...writtenBefore(target)]);
  for (const path of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    const from = join(target, path);
    const to = join(aside, path);
    if (ours.has(path.split(sep).join('/')) || lstatSync(from).isDirectory() || existsSync(to)) continue;
    cpSync(from, to, { preserveTimestamps: true, verbatimSymlinks: true });
  }
}

function swap(target: string, aside: string, disk: Disk): void {
  if (!existsSync(target)) {
    disk.rename(aside, target);
    return;
  }
  const old = `${aside}-old`;
  disk.rename(target, old);
  try {
    disk.rename(aside, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
