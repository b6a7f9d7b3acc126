import type { Language } from '@kartlagg/model';
import { moreOfTheSame, sentence, severityWord } from '@kartlagg/wording';
import type { Finding } from './finding.js';
import { wrappedLines } from './wrapped-lines.js';

/** How the text for people is to be made. */
export interface TextOptions {
  readonly language: Language;
  /** Characters on a line. */
  readonly width: number;
  /** True where nothing is to be left out however long it gets. */
  readonly all: boolean;
}

/** So many findings of one kind that follow each other are written out, unless all are asked for. */
const SHOWN = 10;

/**
 * Findings in the order that they are given, a line for each place: `  FEL  Blad Antal, cell C8: …`. What to do stands
 * beneath, once for those of one kind that follow each other and ask for the same.
 */
export function findingLines(findings: readonly Finding[], options: TextOptions): string[] {
  return runsOf(findings).flatMap((run) => {
    const shown = options.all ? run : run.slice(0, SHOWN);
    const rest = run.slice(shown.length).reduce((sum, { places }) => sum + places, 0);
    const more = rest === 0 ? [] : [`    ${moreOfTheSame(rest, options.language)}`];
    return sayRun(shown, options).concat(more);
  });
}

function runsOf(findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    if (run?.[0]?.diagnostic.code === finding.diagnostic.code && run[0].severity === finding.severity)
      run.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

function sayRun(run: readonly Finding[], { language, width }: TextOptions): string[] {
  const said = run.map(({ diagnostic }) => sentence(diagnostic, language));
  return run.flatMap((finding, index) => {
    const { message, fix } = sentence(finding.diagnostic, language);
    const label = severityWord(finding.severity, language).toLocaleUpperCase('sv');
    const lines = wrappedLines(`  ${label}  ${message}`, width, '      ');
    if (said[index + 1]?.fix === fix) return lines;
    return lines.concat(wrappedLines(`      → ${fix}  [${finding.diagnostic.code}]`, width, '        '));
  });
}
