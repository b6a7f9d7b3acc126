import type { ProtectedTable } from '@kartlagg/disclosure';
import { type SheetPlan, textIn } from '@kartlagg/model';
import { workbookWords } from '@kartlagg/wording';
import type { WorkbookContext } from '../report-context.js';
import { publicationSources } from '../table/publication-sources.js';
import { webAddress } from '../web-address.js';
import { cellsOf, type SheetCell, type SheetRow, textRow } from './sheet-rows.js';

/** The last sheet: where the figures come from. */
export function sourcesSheet(tables: readonly ProtectedTable[], context: WorkbookContext): SheetPlan {
  const words = workbookWords(context.language);
  const headings = [
    words.sources.source,
    words.sources.years,
    words.sources.licence,
    words.sources.note,
    words.sources.address,
  ];
  const rows: SheetRow[] = [
    textRow(words.sheets.sources, 'title'),
    textRow(words.sources.lead, 'plain'),
    [],
    headings.map((value): SheetCell => ({ value, style: 'heading' })),
    ...publicationSources(tables).map(({ title, years, licence, note, url }): SheetRow => [
      { value: title, style: 'text' },
      { value: years ?? '', style: 'text' },
      { value: licence ?? '', style: 'text' },
      { value: note ?? '', style: 'text' },
      addressCell(url),
    ]),
  ];
  return {
    name: words.sheets.sources,
    columns: [44, 10, 14, 30, 44].map((width) => ({ width })),
    rows: [],
    cells: cellsOf(rows, 1),
    freeze: 'A5',
    print: { orientation: 'landscape', titleRows: '4:4', footer: textIn(context.title, context.language) },
    gridLines: false,
    cursor: 'A1',
  };
}

function addressCell(url: string | undefined): SheetCell {
  const link = webAddress(url);
  return link === null ? { value: url ?? '', style: 'text' } : { value: link, style: 'link', link };
}
