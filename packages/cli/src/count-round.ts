import {
  comparePublished,
  countedTwice,
  notTabulated,
  tabulate,
  unusedPublished,
  type StatTable,
} from '@kartlagg/analysis';
import { protect, type ProtectedTable } from '@kartlagg/disclosure';
import type { Text } from '@kartlagg/model';
import { progressWords, SYNTHETIC_MARK } from '@kartlagg/wording';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import { readRound, type ReadRound } from './read-round.js';
import { withPersonFacts } from './with-person-facts.js';

/** A round, counted: what was read, and the tables that may be shown. */
export interface CountedRound extends ReadRound {
  readonly marks: readonly Text[];
  readonly tables: readonly ProtectedTable[];
}

/** Reads the deliveries, makes the tables and hides small numbers. The true numbers do not leave this function. */
export async function countRound(project: OpenProject, io: Io): Promise<CountedRound> {
  const { survey } = project;
  const read = await readRound(project, io);
  io.progress(progressWords('tabulating', 1, 1, io.language));
  const marks = project.synthetic ? [SYNTHETIC_MARK] : [];
  const dataset = withPersonFacts(read.dataset, survey);
  const counted: readonly StatTable[] = tabulate(dataset, survey, marks);
  return {
    ...read,
    dataset,
    marks,
    diagnostics: [
      ...read.diagnostics,
      ...countedTwice(dataset, survey),
      ...comparePublished(counted, dataset, survey),
      ...unusedPublished(dataset, survey),
      ...notTabulated(dataset, survey),
    ],
    tables: protect(counted, survey.policy).tables,
  };
}
