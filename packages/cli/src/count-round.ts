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
  const counted: readonly StatTable[] = tabulate(read.dataset, survey, marks);
  return {
    ...read,
    marks,
    diagnostics: [
      ...read.diagnostics,
      ...countedTwice(read.dataset, survey),
      ...comparePublished(counted, read.dataset, survey),
      ...unusedPublished(read.dataset, survey),
      ...notTabulated(read.dataset, survey),
    ],
    tables: protect(counted, survey.policy).tables,
  };
}
