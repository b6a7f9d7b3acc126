import type { Language, ReportedFinding, Severity } from '@kartlagg/model';
import { moreOfTheSame, severityWord } from '@kartlagg/wording';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
/** So many findings of one kind are written out for a file; the machine's form has them all. */
const SHOWN = 20;

/** Findings as lines for people, the most important first and otherwise in the order of the file. */
export function findingLines(findings: readonly ReportedFinding[], language: Language): string[] {
  const lines: string[] = [];
  for (const severity of ORDER) {
    const seen = new Map<string, number>();
    for (const finding of findings.filter((candidate) => candidate.severity === severity)) {
      const number = (seen.get(finding.code) ?? 0) + 1;
      seen.set(finding.code, number);
      if (number <= SHOWN) lines.push(...linesOf(finding, language));
    }
    for (const [code, number] of seen) {
      if (number > SHOWN) lines.push(`  ${moreOfTheSame(number - SHOWN, language)}  [${code}]`);
    }
  }
  return lines;
}

function linesOf({ severity, message, fix, code }: ReportedFinding, language: Language): string[] {
  const label = severityWord(severity, language).toLocaleUpperCase('sv');
  return [`  ${label}  ${message}`, `      → ${fix}  [${code}]`];
}
