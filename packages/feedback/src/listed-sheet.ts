import { cellAddress, type CellPlan, type Language, type SheetPlan } from '@kartlagg/model';
import { formatNumber, matchedWords } from '@kartlagg/wording';

/** A list for people ends somewhere. */
const MOST_LINES = 20_000;

/** What a sheet with one list shows. */
export interface ListedSheet {
  readonly sheet: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly lines: readonly (readonly string[])[];
  readonly footer: string;
}

/** A sheet with a title, a few sentences and one list; a list that is too long says how much is left. */
export function listedSheet(
  { sheet, title, lead, headings, widths, lines, footer }: ListedSheet,
  language: Language,
): SheetPlan {
  const head = lead.length + 3;
  const listed = lines.slice(0, MOST_LINES);
  const left = lines.length - listed.length;
  return {
    name: sheet,
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells: [
      { at: 'A1', value: title, style: 'title' },
      ...lead.map((value, index): CellPlan => ({ at: cellAddress(index + 2, 1), value, style: 'plain' })),
      ...cellsOf(headings, head, 'heading'),
      ...listed.flatMap((texts, index) => cellsOf(texts, head + 1 + index, 'label')),
      ...(left === 0
        ? []
        : cellsOf(
            [matchedWords(language).more(formatNumber(left, 0, language))],
            head + 1 + listed.length,
            'plain',
          )),
    ],
    freeze: cellAddress(head + 1, 1),
    locked: true,
    print: { orientation: 'landscape', titleRows: `${head}:${head}`, footer },
    autoFilter: `${cellAddress(head, 1)}:${cellAddress(head + Math.max(1, listed.length), headings.length)}`,
    gridLines: false,
    cursor: 'A1',
  };
}

function cellsOf(texts: readonly string[], row: number, style: CellPlan['style']): CellPlan[] {
  return texts.map((value, column) => ({ at: cellAddress(row, column + 1), value, style }));
}
