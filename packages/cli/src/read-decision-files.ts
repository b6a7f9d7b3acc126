import { readDecisions, type PlacedDecision, type ReadDecisions } from '@kartlagg/ingest';
import type { Batch, DecisionConflict } from '@kartlagg/model';
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

/** The decisions about forms that no delivery holds. */
export function strayDecisions(
  decisions: readonly PlacedDecision[],
  batches: readonly Batch[],
): DecisionConflict[] {
  const known = new Set(batches.flatMap(({ forms }) => forms.map(({ id }) => id)));
  return decisions
    .filter(({ a, b }) => !known.has(a) || !known.has(b))
    .map((decision) => ({ decision, key: 'unknown' }));
}
