import { severityIn, type Diagnostic, type Severity } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { Tally } from '@kartlagg/wording';
import type { Finding } from './finding.js';

/** How many diagnostics there are of each severity in the round. */
export function tallyOf(diagnostics: readonly Diagnostic[], survey: Survey): Tally {
  return tallied(diagnostics.map((diagnostic) => severityIn(diagnostic, survey)));
}

/** How many findings there are of each severity, each place for itself. */
export function tallyOfFindings(findings: readonly Finding[]): Tally {
  return tallied(findings.flatMap(({ severity, places }) => Array.from({ length: places }, () => severity)));
}

function tallied(severities: readonly Severity[]): Tally {
  const number = (wanted: Severity): number => severities.filter((severity) => severity === wanted).length;
  return { errors: number('error'), warnings: number('warning'), notes: number('note') };
}
