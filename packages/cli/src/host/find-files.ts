import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { MANIFEST, MARK_MANIFEST } from './manifest.js';
import { CliError } from '../cli-error.js';

/** A file that was found. `path` is seen from the folder that was asked for, with `/` between its parts. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  /** True for what could be a delivery by its name. */
  readonly delivery: boolean;
}

const READ_ENDINGS = [
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xltm',
  '.ods',
  '.ots',
  '.fods',
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
];
/** What numbers are sent in and cannot be read from: an error that says what to do, rather than a note that it was left. */
const UNREAD_ENDINGS = ['.xls', '.xlt', '.xlsb', '.numbers', '.pdf', '.htm', '.html'];
const DELIVERY_ENDINGS = new Set([...READ_ENDINGS, ...UNREAD_ENDINGS]);
/** Texts about the folder or a program: `läs-mig.txt`, `README.txt`. */
const ABOUT = /^(?:read[-_ ]?me|l[äa]s[-_ ]?mig|licen[cs]e|changelog)\b.*\.txt$/u;
const PROJECT_FILE = 'kartlagg.json';

/**
 * Whether a file could be a delivery, by its name. A `.txt` is one, as case systems export tables so, and is told where
 * it holds no table; texts that by their name are about the folder are not, nor are letters (`.docx`) and pictures.
 */
export function isDelivery(file: string): boolean {
  const name = basename(file).normalize('NFC').toLowerCase();
  return DELIVERY_ENDINGS.has(extname(name)) && !ABOUT.test(name);
}

/**
 * The files under a file or folder, by path; links are followed, each folder once. Left out: hidden files, Excel's lock
 * files, the project's own file, and folders that this program has written its results in.
 */
export function findFiles(start: string, from: string): FoundFile[] {
  const absolute = resolve(start);
  const found = statOf(absolute, start).isDirectory() ? walk(absolute, new Set()) : [absolute];
  return found
    .map((file) => ({
      path: relative(from, file).split(sep).join('/'),
      absolute: file,
      delivery: isDelivery(file),
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The deepest folder that holds all of the files and folders: a file is named from there, wherever we are called from. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => {
    const absolute = resolve(path);
    return (statOf(absolute, path).isDirectory() ? absolute : dirname(absolute)).split(sep);
  });
  const shared = rest.reduce((parts, other) => {
    const parting = parts.findIndex((part, index) => part !== other[index]);
    return parting < 0 ? parts : parts.slice(0, parting);
  }, first);
  return shared.join(sep) || sep;
}

/** What lies at a path; the user's error where nothing does or it may not be read. */
export function statOf(absolute: string, shown: string): Stats {
  try {
    return statSync(absolute);
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && error.code === 'EACCES';
    throw new CliError({ kind: denied ? 'no-permission' : 'missing-path', path: shown });
  }
}

function walk(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  const names = seen.has(real) ? [] : readFolder(folder);
  seen.add(real);
  if (names.includes(MANIFEST) || names.includes(MARK_MANIFEST)) return [];
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (name.startsWith('.') || name.startsWith('~$') || name === PROJECT_FILE) return [];
    return isFolder(path) ? walk(path, seen) : [path];
  });
}

/** False for a link to nothing as well: it is then a file that cannot be read, and told as such. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new CliError({ kind: 'no-permission', path: folder });
  }
}
