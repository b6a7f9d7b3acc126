import type { Batch, Diagnostic, Source } from '@kartlagg/model';

/** The batch of a file that no cell could be read of: no numbers, and the reason why. */
export function unreadBatch(source: Source, diagnostics: readonly Diagnostic[]): Batch {
  return {
    source,
    form: null,
    round: null,
    municipality: null,
    counts: [],
    forms: [],
    nothingToReport: [],
    date: null,
    explained: false,
    rules: [],
    interpretations: [],
    verdict: 'rejected',
    cells: { read: 0, used: 0, named: 0 },
    diagnostics,
  };
}
