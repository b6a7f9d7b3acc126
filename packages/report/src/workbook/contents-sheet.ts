import type { ProtectedTable } from '@kartlagg/disclosure';
import { type SheetPlan, textIn } from '@kartlagg/model';
import { workbookWords } from '@kartlagg/wording';
import type { WorkbookContext } from '../report-context.js';
import { cellsOf, type SheetRow, textRow } from './sheet-rows.js';

/** The list of tables, each with a link to its sheet, and the sheets after them. */
export function contentsSheet(
  tables: readonly ProtectedTable[],
  names: readonly string[],
  context: WorkbookContext,
): SheetPlan {
  const { language } = context;
  const words = workbookWords(language);
  const entries = [
    ...tables.map(({ title }, at) => ({ name: names[at] ?? '', title: textIn(title, language) })),
    { name: words.sheets.hidden, title: '' },
    { name: words.sheets.sources, title: '' },
  ];
  const rows: SheetRow[] = [
    textRow(words.sheets.contents, 'title'),
    textRow(words.contents.lead, 'plain'),
    [],
    [
      { value: words.contents.sheet, style: 'heading' },
      { value: words.contents.title, style: 'heading' },
    ],
    ...entries.map(({ name, title }): SheetRow => [
      { value: name, style: 'link', link: `#'${name}'!A1` },
      { value: title, style: 'plain' },
    ]),
  ];
  return {
    name: words.sheets.contents,
    columns: [{ width: 34 }, { width: 76 }],
    rows: [],
    cells: cellsOf(rows, 1),
    freeze: 'A5',
    print: { orientation: 'landscape', titleRows: '4:4', footer: textIn(context.title, context.language) },
    gridLines: false,
    cursor: 'A1',
  };
}
