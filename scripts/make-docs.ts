import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsPage } from '@kartlagg/wording';
import { root } from './root.js';

/** The pages that are made from the program itself: path from the root to content. */
export function madeDocs(): Map<string, string> {
  return new Map([['docs/handbok/fynd.md', findingsPage('sv')]]);
}

if (process.argv[1]?.endsWith('make-docs.js')) {
  for (const [path, content] of madeDocs()) {
    const file = join(root, path);
    if (!process.argv.includes('--check')) writeFileSync(file, content);
    else if (readFileSync(file, 'utf8') !== content) {
      process.stderr.write(`${path} is older than the program: run pnpm generate\n`);
      process.exitCode = 1;
    }
  }
}
