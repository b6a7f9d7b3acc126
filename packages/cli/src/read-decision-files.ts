import { readDecisions, type ReadDecisions } from '@kartlagg/ingest';
import { readCells } from './read-delivery.js';
import type { ReadSettings } from './read-settings.js';

/** The decisions of a project on which forms are about the same person, and what is wrong in their files. */
export async function readDecisionFiles({ decisions, limits }: ReadSettings): Promise<ReadDecisions> {
  const read: ReadDecisions[] = [];
  for (const file of decisions) {
    const { result } = await readCells(file, limits);
    read.push(
      'workbook' in result
        ? readDecisions(result.workbook)
        : { decisions: [], diagnostics: result.diagnostics },
    );
  }
  return {
    decisions: read.flatMap((file) => file.decisions),
    diagnostics: read.flatMap((file) => file.diagnostics),
  };
}
