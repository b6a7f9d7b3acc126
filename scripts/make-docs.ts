import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findingsPage } from '@kartlagg/wording';
import { readmeWithSample } from './docs/readme-with-sample.js';
import { runSample } from './docs/run-sample.js';
import { root } from './root.js';

/** The pages and pictures that are made from the program itself: path from the root to content. */
function madeDocs(): Map<string, string> {
  const sample = runSample();
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new Map([
    ['README.md', readmeWithSample(readme, sample)],
    ['docs/images/series-country.svg', sample.chart],
    ['docs/handbok/fynd.md', findingsPage('sv')],
  ]);
}

for (const [path, content] of madeDocs()) {
  const file = join(root, path);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    process.stderr.write(`${path} is older than the program: run pnpm generate\n`);
    process.exitCode = 1;
  }
}
