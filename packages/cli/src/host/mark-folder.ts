import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { CliError } from '../cli-error.js';
import type { FoundFile } from './find-files.js';
import { MANIFEST, MARK_MANIFEST, manifestEntries, manifestText } from './manifest.js';
import { writeProblem } from './write-problem.js';

/** The folder that marked copies are written in. Names are seen from it, with `/` between their parts. */
export interface MarkFolder {
  /** Refuses where one of the names is a file that we did not write, or that is changed since. */
  readonly requireOurs: (names: readonly string[]) => void;
  /** Writes a file aside and then renames it, so that it is never half-written. */
  readonly write: (name: string, content: Uint8Array) => void;
  /** Of some names, takes away those that are as we wrote them and are not to be kept. */
  readonly keepOnly: (names: readonly string[], kept: readonly string[]) => void;
}

/** Refuses a folder that cannot take copies: a file, one that holds the deliveries, one that holds a run. */
export function requireMarkFolder(path: string, files: readonly FoundFile[]): void {
  const target = resolve(path);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new CliError({ kind: 'mark-is-a-file', path });
  if (existsSync(join(target, MANIFEST))) throw new CliError({ kind: 'mark-in-run', path });
  const isInside = ({ absolute }: FoundFile): boolean => {
    const way = relative(target, absolute);
    return !way.startsWith('..') && !isAbsolute(way);
  };
  if (files.some(isInside)) throw new CliError({ kind: 'mark-inside-input', path });
}

/** A folder that remembers, in a list with checksums, which of its files we wrote. */
export function openMarkFolder(path: string): MarkFolder {
  const target = resolve(path);
  const list = join(target, MARK_MANIFEST);
  const ours = new Map(existsSync(list) ? manifestEntries(readFileSync(list, 'utf8')) : []);
  const fileOf = (name: string): string => join(target, ...name.split('/'));
  const isOurs = (name: string): boolean => ours.get(name) === checksum(readFileSync(fileOf(name)));
  const save = (file: string, content: string | Uint8Array): void => {
    const aside = join(dirname(file), `.${basename(file)}.part`);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(aside, content);
      renameSync(aside, file);
    } catch (error) {
      throw writeProblem(error, path);
    } finally {
      rmSync(aside, { force: true });
    }
  };
  return {
    requireOurs: (names) => {
      const foreign = names.find((name) => existsSync(fileOf(name)) && !isOurs(name));
      if (foreign !== undefined)
        throw new CliError({ kind: 'foreign-copy', path: join(path, ...foreign.split('/')) });
    },
    write: (name, content) => {
      save(fileOf(name), content);
      ours.set(name, checksum(content));
      save(list, manifestText(ours));
    },
    keepOnly: (names, kept) => {
      const gone = names.filter((name) => ours.has(name) && !kept.includes(name));
      for (const name of gone) {
        if (existsSync(fileOf(name)) && isOurs(name)) rmSync(fileOf(name));
        ours.delete(name);
      }
      if (gone.length > 0) save(list, manifestText(ours));
    },
  };
}

function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
