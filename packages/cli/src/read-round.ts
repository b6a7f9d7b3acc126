import { checkSet } from '@kartlagg/ingest';
import type { Batch, Dataset, Diagnostic } from '@kartlagg/model';
import { progressWords } from '@kartlagg/wording';
import type { FoundFile } from './host/find-files.js';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { readDelivery } from './read-delivery.js';

/** A round as it was delivered: every file's batch, what is counted, and what concerns several files. */
export interface ReadRound {
  readonly batches: readonly Batch[];
  readonly dataset: Dataset;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every delivery, one at a time, and settles which of them count. */
export async function readRound(project: OpenProject, io: Io): Promise<ReadRound> {
  const read = async (files: readonly FoundFile[], published: boolean): Promise<Batch[]> => {
    const wanted = files.filter(({ delivery }) => delivery);
    const batches: Batch[] = [];
    for (const file of wanted) {
      io.progress(progressWords('reading', batches.length + 1, wanted.length, io.language));
      batches.push(await readDelivery(file, project.survey, { published }));
    }
    return batches;
  };
  const deliveries = await read(project.deliveries, false);
  const published = await read(project.published, true);
  const { dataset, diagnostics } = checkSet(deliveries, project.survey, { published });
  return {
    batches: [...deliveries, ...published],
    dataset,
    diagnostics: [...ignored(project), ...diagnostics],
  };
}

/** Files that are no deliveries by their ending: named, so that nobody thinks that they were read. */
function ignored({ deliveries, published }: OpenProject): Diagnostic[] {
  return [...deliveries, ...published]
    .filter(({ delivery }: FoundFile) => !delivery)
    .map(({ path }) => ({ code: 'file.ignored', at: { file: path }, params: {} }));
}
