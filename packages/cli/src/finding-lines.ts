import type { Language, ReportedFinding, Severity } from '@kartlagg/model';
import { moreOfTheSame, severityWord } from '@kartlagg/wording';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
/** So many findings of one kind are written out for a file; the machine's form has them all. */
const SHOWN = 20;

/** Findings as lines for people, the most important first and otherwise in the order of the file. */
export function findingLines(findings: readonly ReportedFinding[], language: Language): string[] {
  return ORDER.flatMap((severity) => {
    const seen = new Map<string, number>();
    const lines = findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ message, fix, code }) => {
        const number = (seen.get(code) ?? 0) + 1;
        seen.set(code, number);
        if (number > SHOWN) return [];
        return [
          `  ${severityWord(severity, language).toLocaleUpperCase('sv')}  ${message}`,
          `      → ${fix}  [${code}]`,
        ];
      });
    const rest = [...seen].flatMap(([code, number]) =>
      number > SHOWN ? [`  ${moreOfTheSame(number - SHOWN, language)}  [${code}]`] : [],
    );
    return [...lines, ...rest];
  });
}
