import { textIn, type Batch } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import {
  feedbackHeading,
  foundWords,
  leftOutLine,
  nothingInterpreted,
  personsLine,
  readLine,
  rulesLine,
  seeInterpretation,
  sheetHeading,
  shownPath,
  situationsLine,
  verdictSentence,
} from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import { findingLines, type TextOptions } from './finding-lines.js';
import { findingsOf } from './findings-of.js';
import type { Finding } from './finding.js';
import { interpretationLines, shortInterpretation } from './interpretation-lines.js';
import { personTally } from './person-tally.js';
import { ruleTally } from './rule-tally.js';
import { tallyOf, tallyOfFindings } from './tally-of.js';
import { wrappedLines } from './wrapped-lines.js';

/** How the text about files is to be made. */
export interface FileTextOptions extends TextOptions {
  /** True where each column of a foreign table is to be told. */
  readonly interpretations: boolean;
}

/** One file: what was read and how, what is wrong sheet by sheet, and what follows from it. */
export function fileLines(batch: Batch, survey: Survey, options: FileTextOptions): string[] {
  const { language, width } = options;
  const findings = findingsOf(batch.diagnostics, survey).sort(compareImportance);
  const name = batch.municipality;
  const municipality = name === null ? null : textIn(survey.geography.nameOf(name), language);
  const rules = rulesLine(ruleTally(batch), language);
  const verdict = verdictSentence(batch.verdict, tallyOf(batch.diagnostics, survey), language);
  return [
    shownPath(batch.source.path),
    ...readLines(batch, municipality, survey, options),
    ...readingLines(batch, options),
    ...sheetLines(findings, options),
    ...(rules === '' ? [] : [`  ${rules}`]),
    ...wrappedLines(`  ${verdict}`, width, '  '),
  ];
}

/** How much was read: numbers, or persons with what follows from their answers. */
function readLines(
  batch: Batch,
  municipality: string | null,
  survey: Survey,
  { language, width }: FileTextOptions,
): string[] {
  if (batch.form !== 'persons') return [`  ${readLine(batch.counts.length, municipality, language)}`];
  const { situations, leftOut } = personTally(batch, survey);
  const lines = [
    personsLine(batch.forms.length, municipality, language),
    situationsLine(situations, language),
    leftOutLine(leftOut, language),
  ];
  return lines.flatMap((line) => (line === '' ? [] : wrappedLines(`  ${line}`, width, '    ')));
}

/** How foreign tables were read: whole where it is asked for, else in short where no finding says it. */
function readingLines({ interpretations, form, diagnostics }: Batch, options: FileTextOptions): string[] {
  const { language } = options;
  if (options.interpretations) {
    if (interpretations.length > 0)
      return interpretations.flatMap((one) => interpretationLines(one, options));
    return form === null ? [] : [`  ${nothingInterpreted(language)}`];
  }
  if (form === 'tidy' || diagnostics.some(({ code }) => code === 'sheet.read-as')) return [];
  const short = interpretations.flatMap((one) => shortInterpretation(one, options));
  return short.length === 0 ? [] : [...short, `  ${seeInterpretation(language)}`];
}

/** Findings by place: the file, then its sheets in the order that they are first spoken of; headed where there are several. */
function sheetLines(findings: readonly Finding[], options: TextOptions): string[] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings.toSorted((a, b) => Number(isInSheet(a)) - Number(isInSheet(b)))) {
    const sheet = finding.diagnostic.at.sheet ?? '';
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), finding]);
  }
  if (sheets.size < 2) return findingLines(findings, options);
  const told = [...sheets].flatMap(([sheet, inSheet]) => {
    const { language } = options;
    const heading =
      sheet === '' ? feedbackHeading('file', language) : sheetHeading(shownPath(sheet), language);
    const tally = foundWords(tallyOfFindings(inSheet), language);
    return ['', `  ${heading} (${tally})`].concat(findingLines(inSheet, options));
  });
  return [...told, ''];
}

function isInSheet({ diagnostic }: Finding): boolean {
  return (diagnostic.at.sheet ?? '') !== '';
}
