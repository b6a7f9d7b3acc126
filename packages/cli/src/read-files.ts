import { setImmediate } from 'node:timers/promises';
import type { Batch } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { progressWords } from '@kartlagg/wording';
import type { FoundFile } from './host/find-files.js';
import type { Io } from './io.js';
import { personIdentity } from './person-identity.js';
import { readDelivery } from './read-delivery.js';
import type { ReadSettings } from './read-settings.js';

/** A file that is to be read, as a delivery or as published figures. */
export interface WantedFile {
  readonly file: FoundFile;
  readonly published: boolean;
}

/**
 * Reads and judges files one by one, in their order. Threads of our own beside this one were tried: on two processors
 * they gained nothing, as V8 already compiles and clears memory on the other, and took two fifths more memory.
 */
export async function readFiles(
  wanted: readonly WantedFile[],
  survey: Survey,
  { mappings, limits, key }: ReadSettings,
  io: Io,
): Promise<Batch[]> {
  const batches: Batch[] = [];
  const identify = personIdentity(survey, key);
  for (const { file, published } of wanted) {
    io.progress(progressWords('reading', batches.length + 1, wanted.length, io.language));
    const options = { published, mappings: mappings.map(({ mapping }) => mapping), identify };
    batches.push(await readDelivery(file, survey, options, limits));
    // An interrupt is heard between files.
    await setImmediate();
  }
  return batches;
}
