import { spawnSync } from 'node:child_process';

/** What a job took: medians over the runs. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs jobs as whole Node processes, one warm-up and then in turn, and takes the median time and peak memory of each. */
export function measure(jobs: Readonly<Record<string, readonly string[]>>, runs: number): Measured[] {
  const names = Object.keys(jobs);
  const taken = new Map<string, { seconds: number; megabytes: number }[]>(names.map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const result = runOnce(jobs[name] ?? []);
      if (run > 0) taken.get(name)?.push(result);
    }
  }
  return names.map((name) => {
    const results = taken.get(name) ?? [];
    return {
      name,
      seconds: median(results.map(({ seconds }) => seconds)),
      megabytes: median(results.map(({ megabytes }) => megabytes)),
    };
  });
}

const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));`,
)}`;

function runOnce(args: readonly string[]): { seconds: number; megabytes: number } {
  const started = performance.now();
  const done = spawnSync(process.execPath, ['--import', REPORT_PEAK, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/u.exec(done.stderr)?.[1] ?? Number.NaN) / 1024 };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
