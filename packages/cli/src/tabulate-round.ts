import {
  comparePublished,
  countedTwice,
  notTabulated,
  tabulate,
  unusedPublished,
  type StatTable,
} from '@kartlagg/analysis';
import type { Text } from '@kartlagg/model';
import { progressWords, SYNTHETIC_MARK } from '@kartlagg/wording';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { readRound, type ReadRound } from './read-round.js';
import { withPersonFacts } from './with-person-facts.js';

/** A round with its true numbers, and all that is found when they are put beside what was published. */
export interface TabulatedRound extends ReadRound {
  readonly marks: readonly Text[];
  readonly counted: readonly StatTable[];
}

/** Reads the deliveries and makes the tables, with small numbers in them. */
export async function tabulateRound(project: OpenProject, io: Io): Promise<TabulatedRound> {
  const { survey } = project;
  const read = await readRound(project, io);
  io.progress(progressWords('tabulating', 1, 1, io.language));
  const marks = project.synthetic ? [SYNTHETIC_MARK] : [];
  const dataset = withPersonFacts(read.dataset, survey);
  const counted = tabulate(dataset, survey, marks);
  return {
    ...read,
    dataset,
    marks,
    counted,
    diagnostics: [
      ...read.diagnostics,
      ...countedTwice(dataset, survey),
      ...comparePublished(counted, dataset, survey),
      ...unusedPublished(dataset, survey),
      ...notTabulated(dataset, survey),
    ],
  };
}
