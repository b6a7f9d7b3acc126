import { spawnSync } from 'node:child_process';

/** A job as a whole process, which tells on standard error what it took: `peak <kB> cpu <seconds>`. */
export interface Job {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What a job took: medians over the runs. */
export interface Measured {
  readonly name: string;
  /** From start to end, waiting for other programs of the machine included. */
  readonly seconds: number;
  /** Of all processors together: what the work took, however busy the machine was. */
  readonly processor: number;
  readonly megabytes: number;
  /** The numbers of the object that the job says last, where it says one. */
  readonly said: Readonly<Record<string, number>>;
}

/** A job of Node's. */
export function nodeJob(name: string, ...args: readonly string[]): Job {
  return {
    name,
    command: process.execPath,
    args: ['--max-old-space-size=12288', '--import', REPORT, ...args],
  };
}

const REPORT = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\npeak ' + maxRSS + ' cpu ' + (userCPUTime + systemCPUTime) / 1e6);
  });`,
)}`;

/**
 * Runs jobs as whole processes, one warm-up where it is asked for and then in turn, so that a machine whose speed drifts
 * treats them alike, and takes the median time, processor time and peak memory of each.
 */
export function measure(jobs: readonly Job[], runs: number, warmUp = true): readonly Measured[] {
  const taken = new Map<Job, Taken[]>(jobs.map((job) => [job, []]));
  for (let run = warmUp ? 0 : 1; run <= runs; run += 1) {
    for (const job of jobs) {
      const result = runOnce(job);
      if (run > 0) taken.get(job)?.push(result);
    }
  }
  return jobs.map((job) => {
    const results = taken.get(job) ?? [];
    return {
      name: job.name,
      seconds: median(results.map(({ seconds }) => seconds)),
      processor: median(results.map(({ processor }) => processor)),
      megabytes: median(results.map(({ megabytes }) => megabytes)),
      said: medians(results.map(({ said }) => said)),
    };
  });
}

type Taken = Omit<Measured, 'name'>;

function runOnce({ name, command, args }: Job): Taken {
  const started = performance.now();
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`${name} ended with ${done.status}: ${done.stderr}`);
  const line = done.stdout.trim().split('\n').at(-1) ?? '';
  process.stderr.write(`${name}: ${seconds.toFixed(1)} s, ${line}\n`);
  const [, peak = 'NaN', cpu = 'NaN'] = /peak (\d+) cpu ([\d.]+)/u.exec(done.stderr) ?? [];
  const said = line.startsWith('{') ? (JSON.parse(line) as Measured['said']) : {};
  return { seconds, processor: Number(cpu), megabytes: Number(peak) / 1024, said };
}

function medians(said: readonly Measured['said'][]): Measured['said'] {
  const names = Object.keys(said[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(said.map((each) => each[name] ?? Number.NaN))]),
  );
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
