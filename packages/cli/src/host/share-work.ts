import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Work that can be done piece by piece, in any order, on any thread. */
export interface SharedWork<Result> {
  readonly items: number;
  /** This one among them. */
  readonly threads: number;
  /** What another thread runs; it calls `takeWork`. */
  readonly script: URL;
  /** Handed to every thread: plain data. */
  readonly job: unknown;
  /** Does one piece on this thread. */
  readonly here: (index: number) => Promise<Result>;
  /** Told how many pieces are done. */
  readonly done: (number: number) => void;
}

/** What another thread is given. `counter` holds the number of the next piece that nobody has taken. */
export interface ThreadData<Job> {
  readonly job: Job;
  readonly items: number;
  readonly counter: Int32Array;
}

export interface ThreadResult<Result> {
  readonly index: number;
  readonly result: Result;
}

/**
 * Does all pieces on this thread and others, each taking the next piece that nobody has taken, and gives the results in
 * order. A thread that fails or stops fails the whole: nothing is left out, and nothing waits for it.
 */
export async function shareWork<Result>(work: SharedWork<Result>): Promise<Result[]> {
  const { items, threads, script, job } = work;
  const counter = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const results = new Map<number, Result>();
  const keep = ({ index, result }: ThreadResult<Result>): void => {
    results.set(index, result);
    work.done(results.size);
  };
  const data: ThreadData<unknown> = { job, items, counter };
  const workers = Array.from(
    { length: Math.min(threads, items) - 1 },
    () => new Worker(script, { workerData: data }),
  );
  try {
    const all = new Promise<void>((resolve, reject) => {
      for (const worker of workers) {
        worker.on('message', (message: ThreadResult<Result>) => {
          keep(message);
          if (results.size === items) resolve();
        });
        worker.once('error', reject);
        worker.once('exit', (code) => {
          if (code !== 0) reject(new Error('a thread that reads files stopped'));
        });
      }
    });
    const own = takeHere(work, counter, keep);
    if (workers.length === 0) await own;
    else await Promise.race([all, own.then(async () => (results.size === items ? undefined : await all))]);
  } finally {
    await Promise.all(workers.map(async (worker) => await worker.terminate()));
  }
  return Array.from({ length: items }, (_, index) => {
    const result = results.get(index);
    if (result === undefined) throw new Error(`piece ${index} was not done`);
    return result;
  });
}

async function takeHere<Result>(
  { items, here }: SharedWork<Result>,
  counter: Int32Array,
  keep: (result: ThreadResult<Result>) => void,
): Promise<void> {
  for (let index = takeNext(counter); index < items; index = takeNext(counter)) {
    keep({ index, result: await here(index) });
    // Lets what other threads have sent, and an interrupt, be heard.
    await setImmediate();
  }
}

/** The number of the next piece, which nobody else gets. */
export function takeNext(counter: Int32Array): number {
  return Atomics.add(counter, 0, 1);
}
