import { severityOf, type Diagnostic, type Severity, type Verdict } from '@kartlagg/model';

/** The verdict on a delivery: an error rejects it, a warning is told, a note changes nothing. */
export function judge(
  diagnostics: readonly Diagnostic[],
  severities: Readonly<Record<string, Severity>> = {},
): Verdict {
  const found = new Set(diagnostics.map(({ code }) => severityOf(code, severities)));
  if (found.has('error')) return 'rejected';
  return found.has('warning') ? 'accepted-with-findings' : 'accepted';
}
