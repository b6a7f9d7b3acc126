import { pathToFileURL } from 'node:url';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { shareWork } from '../src/host/share-work.js';

const folder = tempFolder();
afterAll(folder.remove);

const TAKE = 'Atomics.add(workerData.counter, 0, 1)';
const HEAD = "import { parentPort, workerData } from 'node:worker_threads';\n";

/** A thread that does `body` with each `index` that it takes. */
function thread(name: string, body: string): URL {
  const loop = `for (let index = ${TAKE}; index < workerData.items; index = ${TAKE}) { ${body} }\n`;
  folder.write(`${name}.mjs`, HEAD + loop);
  return pathToFileURL(folder.at(`${name}.mjs`));
}

const slowly = async (index: number): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return index * 10;
};

const failing = async (): Promise<number> => await Promise.reject(new RangeError('här'));

describe('work that several threads share', () => {
  const good = thread('good', 'parentPort.postMessage({ index, result: index * workerData.job.times });');

  it.each([1, 2, 3])('gives every result once and in order, on %i threads', async (threads) => {
    const told: number[] = [];
    const results = await shareWork<number>({
      items: 40,
      threads,
      script: good,
      job: { times: 10 },
      here: slowly,
      done: (number) => told.push(number),
    });
    expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index * 10));
    expect(told).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('is done where there is nothing to do', async () => {
    const results = await shareWork<number>({
      items: 0,
      threads: 2,
      script: good,
      job: {},
      here: slowly,
      done: () => {},
    });
    expect(results).toEqual([]);
  });

  it.each([
    ['throws', "throw new TypeError('trasig');", 'trasig'],
    ['stops', 'process.exit(7);', 'stopped'],
  ])('fails whole, and does not wait, where a thread %s', async (name, body, message) => {
    const work = shareWork<number>({
      items: 200,
      threads: 2,
      script: thread(name, body),
      job: {},
      here: slowly,
      done: () => {},
    });
    await expect(work).rejects.toThrow(message);
  });

  it('fails where this thread does', async () => {
    await expect(
      shareWork<number>({
        items: 5,
        threads: 2,
        script: good,
        job: { times: 1 },
        here: failing,
        done: () => {},
      }),
    ).rejects.toThrow('här');
  });
});
