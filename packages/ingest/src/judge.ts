import { severityIn, type Diagnostic, type RoundSeverities, type Verdict } from '@kartlagg/model';

/** The verdict on a delivery: an error rejects it, a warning is told, a note changes nothing. */
export function judge(diagnostics: readonly Diagnostic[], survey: RoundSeverities): Verdict {
  const found = new Set(diagnostics.map((diagnostic) => severityIn(diagnostic, survey)));
  if (found.has('error')) return 'rejected';
  return found.has('warning') ? 'accepted-with-findings' : 'accepted';
}
