import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { tempFolder } from '@kartlagg/testkit';
import type { Book } from './books.js';

const SOFFICE = pathOf('soffice');

/** Whether LibreOffice is on this machine. */
export const HAS_LIBREOFFICE = SOFFICE !== undefined;

/** The books as LibreOffice saves them in another format, in one go: starting it takes seconds. */
export function converted(books: readonly Book[], format: 'xlsx' | 'ods'): readonly Book[] {
  const folder = tempFolder();
  try {
    const files = books.map(({ name, bytes }) => folder.write(`in/${name}`, bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(folder.at('profile')).href}`;
    const words = [profile, '--headless', '--convert-to', format, '--outdir', folder.at('out'), ...files];
    execFileSync(SOFFICE ?? '', words, { stdio: 'ignore', timeout: 120_000 });
    return books.map((book) => {
      const name = book.name.replace(/\.\w+$/u, `.${format}`);
      return { name, bytes: new Uint8Array(readFileSync(folder.at('out', name))) };
    });
  } finally {
    folder.remove();
  }
}

function pathOf(program: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
