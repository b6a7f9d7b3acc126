import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaFiles } from '@kartlagg/cli';
import type { DecisionTable } from '@kartlagg/model';
import { findingsPage } from '@kartlagg/wording';
import { decisionPage } from './docs/decision-page.js';
import { readmeWithSample } from './docs/readme-with-sample.js';
import { runSample } from './docs/run-sample.js';
import { root } from './root.js';
import { sampleSurvey } from './sample-survey.js';

/** The pages and pictures that are made from the program itself: path from the root to content. */
function madeDocs(): Map<string, string> {
  const sample = runSample();
  const surveys = ['2023', '2017', '2011', 'lokal-exempel'].map(sampleSurvey);
  const examples = ['situation-local', 'situation-local-short-stay'].map(
    (id) => schemaFiles.read(`decisions/${id}.json`) as DecisionTable,
  );
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new Map([
    ['README.md', readmeWithSample(readme, sample)],
    ['docs/images/series-country.svg', sample.chart],
    ['docs/handbok/fynd.md', findingsPage('sv')],
    ['docs/handbok/situationer.md', decisionPage(surveys, examples, 'sv')],
    ['docs/handbok/situations.en.md', decisionPage(surveys, examples, 'en')],
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
