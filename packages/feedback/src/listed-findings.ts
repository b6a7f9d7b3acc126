import type { Batch, FindingLine, Language } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { findingsSheetWords, formatNumber, severityWord } from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import { findingsOf } from './findings-of.js';
import { saidAt } from './said-at.js';

/** A list for people ends somewhere; the JSON report holds everything. */
const LONGEST = 2000;

/**
 * The findings of a file as lines of a sheet, the most important first: how grave, where, what, what to do, and the
 * code. Each leads to its cell, or to its sheet.
 */
export function listedFindings(batch: Batch, survey: Survey, language: Language): FindingLine[] {
  const findings = findingsOf(batch.diagnostics, survey).sort(compareImportance);
  const lines = findings.slice(0, LONGEST).map(({ diagnostic, severity }): FindingLine => {
    const { place, message, fix } = saidAt(diagnostic, language);
    const { sheet = '', cell } = diagnostic.at;
    const texts = [severityWord(severity, language), place, message, fix, diagnostic.code];
    if (sheet === '') return { severity, texts };
    return { severity, texts, target: { sheet, ...(cell === undefined ? {} : { cell }) } };
  });
  const rest = findings.length - lines.length;
  if (rest === 0) return lines;
  const more = findingsSheetWords(language).more(formatNumber(rest, 0, language));
  return [...lines, { severity: 'note', texts: ['', more, '', '', ''] }];
}
