import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.js';

/** Links in Markdown to files of the repository that do not exist. Folders that the two commands make are no links. */
export function brokenLinks(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)\s]+)\)/gu)].flatMap((match) => {
        const target = match[1] ?? '';
        if (/^(https?:|mailto:|#)/u.test(target)) return [];
        const [file = ''] = target.split('#');
        return existsSync(join(root, dirname(path), decodeURI(file))) ? [] : [`${path}: no ${target}`];
      }),
    );
}
