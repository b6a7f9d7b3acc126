import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../root.js';

/** An import or re-export that stands in a file. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A source file of a package. `path` is seen from the root. */
export interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** What git knows of, and what it does not know of yet and does not ignore; paths from the root. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '');
}

/** Every TypeScript source of every package, tests apart. */
export function sourceFiles(): SourceFile[] {
  return trackedFiles().flatMap((path) => {
    const room = /^packages\/([^/]+)\/src\/.*\.ts$/u.exec(path)?.[1];
    if (room === undefined || path.endsWith('.d.ts')) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return [{ path, room, lines: text.split('\n').length, imports: importsOf(text) }];
  });
}

/** The file that a relative import means, seen from the root. */
export function importedPath(file: SourceFile, specifier: string): string {
  return posix.join(dirname(file.path), specifier.replace(/\.js$/u, '.ts'));
}

const IMPORT =
  /^(import|export)(\s+type)?\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;

function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    specifier: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
    line: text.slice(0, match.index).split('\n').length,
  }));
}
