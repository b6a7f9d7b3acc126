import type { ProtectedTable } from '@kartlagg/disclosure';
import { textIn, type WorkbookPlan } from '@kartlagg/model';
import { workbookWords } from '@kartlagg/wording';
import type { WorkbookContext } from '../report-context.js';
import { contentsSheet } from './contents-sheet.js';
import { coverSheet } from './cover-sheet.js';
import { hiddenSheet } from './hidden-sheet.js';
import { sheetNames } from './sheet-names.js';
import { sourcesSheet } from './sources-sheet.js';
import { tableSheet } from './table-sheet.js';

/** All tables as one workbook: cover, contents, a sheet per table, what was hidden, sources. */
export function tablesWorkbook(tables: readonly ProtectedTable[], context: WorkbookContext): WorkbookPlan {
  const { language } = context;
  const names = sheetNames(tables, language);
  return {
    title: textIn(context.title, language),
    subject: textIn(context.round.label, language),
    author: workbookWords(language).author,
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: `kartlagg:tables:${context.round.id}`,
    stamped: context.stamped,
    sheets: [
      coverSheet(tables, context),
      contentsSheet(tables, names, context),
      ...tables.map((table, at) => tableSheet(table, names[at] ?? '', context)),
      hiddenSheet(tables, context),
      sourcesSheet(tables, context),
    ],
  };
}
