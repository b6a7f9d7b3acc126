import { stringify } from 'csv-stringify/sync';
import type { ProtectedTable } from '@kartlagg/disclosure';
import { type Language, textIn } from '@kartlagg/model';
import { hiddenWords, tableWords } from '@kartlagg/wording';
import { hiddenSummary } from './hidden-summary.js';
import { plainNumber } from './plain-number.js';

const COLUMNS = ['table', 'title', 'level', 'hidden', 'cells', 'share', 'reason'] as const;

/** What was hidden and why, one row per table; `share` is between 0 and 1. */
export function hiddenCsv(tables: readonly ProtectedTable[], language: Language): string {
  const words = hiddenWords(language);
  const rows = hiddenSummary(tables).map(({ table, title, level, hidden, cells, share, policy }) => ({
    table,
    title: textIn(title, language),
    level: tableWords(language).levels[level],
    hidden: `${hidden}`,
    cells: `${cells}`,
    share: plainNumber(share, 4),
    reason:
      hidden === 0
        ? words.nothing
        : `${words.reason(textIn(policy.name, language), textIn(policy.legend, language))} ${words.derived}`,
  }));
  return stringify(rows, { header: true, columns: [...COLUMNS], record_delimiter: '\n', bom: false });
}
