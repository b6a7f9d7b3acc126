import {
  cellAddress,
  FINDINGS_STAMP,
  type Batch,
  type CellPlan,
  type Language,
  type SheetPlan,
  type WorkbookPlan,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { findingsSheetWords, shownPath, tallyWords } from '@kartlagg/wording';
import { forSender } from './for-sender.js';
import { listedFindings } from './listed-findings.js';
import { tallyOf } from './tally-of.js';

/** How wide the columns are: the stamp, then how grave, where, what, what to do and the code. */
const WIDTHS = [4, 12, 30, 56, 56, 26];

/**
 * The findings of a file as a workbook of their own, for what cannot be marked: a text file, an OpenDocument
 * spreadsheet, a file that cannot be read. Its stamp keeps it from being read as a delivery.
 */
export function findingsWorkbook(delivery: Batch, survey: Survey, language: Language): WorkbookPlan {
  const batch = forSender(delivery);
  const words = findingsSheetWords(language);
  const title = words.title(shownPath(batch.source.path));
  return {
    title,
    subject: words.subject,
    author: words.author,
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: FINDINGS_STAMP,
    stamped: `${survey.round.year}-12-31T00:00:00Z`,
    sheets: [findingsSheet(batch, title, survey, language)],
  };
}

function findingsSheet(batch: Batch, title: string, survey: Survey, language: Language): SheetPlan {
  const words = findingsSheetWords(language);
  const tally = tallyWords(tallyOf(batch.diagnostics, survey), language);
  const above: CellPlan[] = [
    { at: 'A1', value: FINDINGS_STAMP, style: 'machine' },
    { at: 'B1', value: title, style: 'title' },
    ...[words.found(tally), ...words.alone].map((value, index): CellPlan => ({
      at: cellAddress(index + 2, 2),
      value,
      style: 'plain',
    })),
  ];
  const head = above.length + 1;
  const lines = listedFindings(batch, survey, language);
  const rows = lines.flatMap(({ texts, severity }, down) =>
    texts.map((value, across): CellPlan => ({
      at: cellAddress(head + 1 + down, across + 2),
      value,
      style: across === 0 ? (`finding-${severity}` as const) : 'label',
    })),
  );
  return {
    name: words.sheet,
    columns: WIDTHS.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
    rows: [],
    cells: [
      ...above,
      ...words.headings.map((value, index): CellPlan => ({
        at: cellAddress(head, index + 2),
        value,
        style: 'heading',
      })),
      ...rows,
    ],
    freeze: cellAddress(head + 1, 2),
    print: { orientation: 'landscape', titleRows: `${head}:${head}`, footer: words.footer },
    autoFilter: `${cellAddress(head, 2)}:${cellAddress(head + lines.length, 6)}`,
    gridLines: false,
    cursor: 'B1',
  };
}
