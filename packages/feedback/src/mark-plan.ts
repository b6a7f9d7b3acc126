import {
  keyText,
  type Batch,
  type CellMark,
  type Language,
  type MarkPlan,
  type Severity,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { findingsSheetWords, shownPath, tallyWords } from '@kartlagg/wording';
import { compareImportance } from './compare-importance.js';
import { findingsOf } from './findings-of.js';
import type { Finding } from './finding.js';
import { forSender } from './for-sender.js';
import { listedFindings } from './listed-findings.js';
import { saidAt } from './said-at.js';
import { tallyOf } from './tally-of.js';

/** More comments than this make a workbook slow to open; the gravest are marked. */
const MOST_MARKS = 5000;

/**
 * What is marked in a copy of the sender's own workbook: every cell that a finding of the file names, with what is
 * wrong and what to do, and a first sheet that lists them. Findings about several deliveries are not the sender's.
 */
export function markPlan(delivery: Batch, survey: Survey, language: Language): MarkPlan {
  const batch = forSender(delivery);
  const words = findingsSheetWords(language);
  const tally = tallyWords(tallyOf(batch.diagnostics, survey), language);
  return {
    author: words.author,
    marks: cellMarks(findingsOf(batch.diagnostics, survey).sort(compareImportance), language),
    list: {
      sheet: words.sheet,
      title: words.title(shownPath(batch.source.path)),
      intro: [words.found(tally), ...words.inCopy],
      headings: words.headings,
      lines: listedFindings(batch, survey, language),
    },
  };
}

interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly comments: string[];
}

/** One mark for each cell; as the findings come in order of importance, the first gives the colour. */
function cellMarks(findings: readonly Finding[], language: Language): CellMark[] {
  const marks = new Map<string, Mark>();
  for (const { diagnostic, severity } of findings) {
    const { sheet = '', cell, cells = cell === undefined ? [] : [cell] } = diagnostic.at;
    if (sheet === '') continue;
    const { message, fix } = saidAt(diagnostic, language);
    for (const one of cells) {
      const key = keyText([sheet, one]);
      const mark = marks.get(key) ?? { sheet, cell: one, severity, comments: [] };
      marks.set(key, mark);
      mark.comments.push(`${message}\n${fix}`);
    }
  }
  return [...marks.values()].slice(0, MOST_MARKS).map(({ sheet, cell, severity, comments }) => ({
    sheet,
    cell,
    severity,
    comment: comments.join('\n\n'),
  }));
}
