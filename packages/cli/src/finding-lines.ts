import type { Language, ReportedFinding, Severity } from '@kartlagg/model';
import { severityWord } from '@kartlagg/wording';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings as lines for people, the most important first and otherwise in the order of the file. */
export function findingLines(findings: readonly ReportedFinding[], language: Language): string[] {
  return ORDER.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ message, fix, code }) => [
        `  ${severityWord(severity, language).toLocaleUpperCase('sv')}  ${message}`,
        `      → ${fix}  [${code}]`,
      ]),
  );
}
