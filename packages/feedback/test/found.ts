import type { Batch, Diagnostic, DiagnosticCode, DiagnosticParam, Place } from '@kartlagg/model';

/** A diagnostic of the good delivery's file, on the sheet Antal where nothing else is said. */
export function found(
  code: DiagnosticCode,
  place: Partial<Place>,
  params: Readonly<Record<string, DiagnosticParam>> = {},
): Diagnostic {
  return { code, at: { file: '0180.xlsx', sheet: 'Antal', ...place }, params };
}

/** A batch with some diagnostics. */
export function batchOf(diagnostics: readonly Diagnostic[], more: Partial<Batch> = {}): Batch {
  return {
    source: { path: '0180.xlsx', sha256: 'abc', bytes: 1 },
    form: 'counts',
    round: '2023',
    municipality: '0180',
    counts: [],
    forms: [],
    nothingToReport: [],
    date: null,
    explained: false,
    interpretations: [],
    rules: [],
    verdict: 'accepted',
    cells: { read: 0, used: 0, named: 0 },
    diagnostics,
    ...more,
  };
}
