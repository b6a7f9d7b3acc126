import { availableParallelism } from 'node:os';
import type { Batch } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { progressWords } from '@kartlagg/wording';
import type { FoundFile } from './host/find-files.js';
import { shareWork } from './host/share-work.js';
import type { Io } from './io.js';
import { readDelivery } from './read-delivery.js';
import type { ReadSettings } from './read-settings.js';

/** A file that is to be read, as a delivery or as published figures. */
export interface WantedFile {
  readonly file: FoundFile;
  readonly published: boolean;
}

/** All that a thread needs to read files: plain data, as it is sent to it. */
export interface ReadJob {
  readonly round: string;
  readonly settings: ReadSettings;
  readonly wanted: readonly WantedFile[];
}

/** With fewer files than this another thread is not ready before this one is done. */
const MANY = 60;
/** Each thread holds a file of its own in memory. */
const MOST_THREADS = 4;

/** Reads and judges files, on several processors where there are many. In the order of the files. */
export async function readFiles(
  wanted: readonly WantedFile[],
  survey: Survey,
  settings: ReadSettings,
  io: Io,
): Promise<Batch[]> {
  const job: ReadJob = { round: survey.round.id, settings, wanted };
  const threads = wanted.length < MANY ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  return await shareWork<Batch>({
    items: wanted.length,
    threads,
    script: new URL('./host/read-thread.js', import.meta.url),
    job,
    here: async (index) => await readWanted(job, index, survey),
    done: (number) => io.progress(progressWords('reading', number, wanted.length, io.language)),
  });
}

/** Reads one of the files of a job, with the survey that the thread has loaded. */
export async function readWanted(
  { wanted, settings }: ReadJob,
  index: number,
  survey: Survey,
): Promise<Batch> {
  const next = wanted[index];
  if (next === undefined) throw new RangeError(`there is no file ${index}`);
  const mappings = settings.mappings.map(({ mapping }) => mapping);
  return await readDelivery(next.file, survey, { published: next.published, mappings }, settings.limits);
}
