import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckReport } from '@kartlagg/model';
import { root } from '../root.js';

/** What the documentation shows of the sample round. */
export interface SampleResult {
  /** tables/country-situation.csv, in English. */
  readonly table: string;
  /** tables/persons-funnel.csv. */
  readonly funnel: string;
  /** How many files of numbers, and of person forms, were read. */
  readonly files: Readonly<Record<'numbers' | 'persons', number>>;
  /** charts/series-country.svg, in English. */
  readonly chart: string;
}

/** Runs the main job on the sample round, in English, in a folder of its own. */
export function runSample(): SampleResult {
  const folder = mkdtempSync(join(tmpdir(), 'kartlagg-docs-'));
  try {
    const out = join(folder, 'out');
    const done = spawnSync(
      process.execPath,
      [
        join(root, 'packages', 'cli', 'bin', 'kartlagg.js'),
        'run',
        join(root, 'data-samples', 'rounds', '2023'),
        '--out',
        out,
        '--lang',
        'en',
      ],
      { encoding: 'utf8' },
    );
    if (done.status !== 0) throw new Error(`the sample round ended with ${done.status}: ${done.stderr}`);
    return {
      table: readFileSync(join(out, 'tables', 'country-situation.csv'), 'utf8'),
      funnel: readFileSync(join(out, 'tables', 'persons-funnel.csv'), 'utf8'),
      files: filesIn(readFileSync(join(out, 'findings.json'), 'utf8')),
      chart: readFileSync(join(out, 'charts', 'series-country.svg'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(findings: string): SampleResult['files'] {
  const { files } = JSON.parse(findings) as CheckReport;
  const delivered = files.filter(({ form }) => form !== 'tidy');
  const persons = delivered.filter(({ form }) => form === 'persons').length;
  return { numbers: delivered.length - persons, persons };
}
