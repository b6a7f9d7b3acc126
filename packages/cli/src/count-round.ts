import { protect, type ProtectedTable } from '@kartlagg/disclosure';
import type { Text } from '@kartlagg/model';
import type { Io } from './io.js';
import type { OpenProject } from './open-project.js';
import type { ReadRound } from './read-round.js';
import { tabulateRound } from './tabulate-round.js';

/** A round, counted: what was read, and the tables that may be shown. */
export interface CountedRound extends ReadRound {
  readonly marks: readonly Text[];
  readonly tables: readonly ProtectedTable[];
}

/** Reads the deliveries, makes the tables and hides small numbers. The true numbers do not leave this function. */
export async function countRound(project: OpenProject, io: Io): Promise<CountedRound> {
  const { counted, ...round } = await tabulateRound(project, io);
  return { ...round, tables: protect(counted, project.survey.policy).tables };
}
