import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from '@kartlagg/model';
import { openSurvey } from '../open-survey.js';
import { readWanted, type ReadJob } from '../read-files.js';
import { takeNext, type ThreadData, type ThreadResult } from './share-work.js';

/** Another thread that reads files: it loads the survey once and takes files until there are none left. */
const { job, items, counter } = workerData as ThreadData<ReadJob>;
if (parentPort === null) throw new Error('this is no program of its own');
const survey = openSurvey(job.round);
for (let index = takeNext(counter); index < items; index = takeNext(counter)) {
  const result: ThreadResult<Batch> = { index, result: await readWanted(job, index, survey) };
  parentPort.postMessage(result, []);
}
