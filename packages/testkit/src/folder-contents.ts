import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file under a folder, hidden ones too: path to the SHA-256 of its bytes. Empty folders are named with a `/`. */
export function folderContents(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const entries = paths.flatMap((path): [string, string][] => {
    const file = join(folder, path);
    const name = path.split(sep).join('/');
    if (statSync(file).isDirectory()) return readdirSync(file).length === 0 ? [[`${name}/`, '']] : [];
    return [[name, createHash('sha256').update(readFileSync(file)).digest('hex')]];
  });
  return Object.fromEntries(entries);
}

/** What differs between two folders, one line a file; nothing where they are the same to the byte. */
export function folderDifferences(left: string, right: string): readonly string[] {
  const [before, after] = [folderContents(left), folderContents(right)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((path) => {
    if (!(path in after)) return [`${path} is only in the first`];
    if (!(path in before)) return [`${path} is only in the second`];
    return before[path] === after[path] ? [] : [`${path} differs`];
  });
}
