import type { ProtectedTable } from '@kartlagg/disclosure';
import { type SheetPlan, textIn } from '@kartlagg/model';
import { hiddenWords, tableWords, workbookWords } from '@kartlagg/wording';
import { hiddenSummary } from '../hidden-summary.js';
import type { WorkbookContext } from '../report-context.js';
import { roundHalfAway } from '../round-half-away.js';
import { cellsOf, type SheetRow, textRow } from './sheet-rows.js';
import { wrapped } from './wrapped.js';

const LINE = 110;

/** How much is hidden in each table, and why. */
export function hiddenSheet(tables: readonly ProtectedTable[], context: WorkbookContext): SheetPlan {
  const { language } = context;
  const words = hiddenWords(language);
  const name = workbookWords(language).sheets.hidden;
  const summary = hiddenSummary(tables);
  const lead = words.lead(
    summary.reduce((sum, { hidden }) => sum + hidden, 0),
    summary.reduce((sum, { cells }) => sum + cells, 0),
  );
  const above: SheetRow[] = [
    textRow(name, 'title'),
    ...[lead, words.derived].flatMap((text) => wrapped(text, LINE).map((line) => textRow(line, 'plain'))),
    [],
  ];
  const rows: SheetRow[] = [
    [
      { value: words.headings.title, style: 'heading' },
      { value: words.headings.level, style: 'heading' },
      { value: words.headings.hidden, style: 'heading-number' },
      { value: words.headings.cells, style: 'heading-number' },
      { value: words.headings.share, style: 'heading-number' },
    ],
    ...summary.map(({ title, level, hidden, cells, share }): SheetRow => [
      { value: textIn(title, language), style: 'label' },
      { value: tableWords(language).levels[level], style: 'label' },
      { value: hidden, style: 'number' },
      { value: cells, style: 'number' },
      { value: roundHalfAway(share * 100, 1), style: 'decimal' },
    ]),
  ];
  return {
    name,
    columns: [{ width: 66 }, { width: 18 }, { width: 12 }, { width: 12 }, { width: 12 }],
    rows: [],
    cells: cellsOf([...above, ...rows], 1),
    freeze: `A${above.length + 2}`,
    print: {
      orientation: 'landscape',
      titleRows: `${above.length + 1}:${above.length + 1}`,
      footer: textIn(context.title, context.language),
    },
    gridLines: false,
    cursor: 'A1',
  };
}
