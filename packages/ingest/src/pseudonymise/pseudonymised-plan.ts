import { cellAddress, textIn, type CellPlan, type Language, type WorkbookPlan } from '@kartlagg/model';
import type { PersonRound } from '../persons/person-round.js';
import type { PseudonymisedTable } from './pseudonymised-table.js';

/** Headings that take two lines, in points. */
const HEADING_HEIGHT = 34;
const PAGES = 4;
const TAB = '2F6F8F';

/** The workbook of a pseudonymised table: one sheet, its headings in row 1 and a person on each row below. */
export function pseudonymisedPlan(
  { columns, headings, rows }: PseudonymisedTable,
  { persons, round }: PersonRound,
  language: Language,
): WorkbookPlan {
  const { form } = persons;
  const last = cellAddress(rows.length + 1, columns.length);
  return {
    title: textIn(form.name, language),
    subject: textIn(round.label, language),
    author: textIn(round.organiser, language),
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
    keywords: '',
    stamped: `${round.year}-12-31T00:00:00Z`,
    sheets: [
      {
        name: textIn(form.sheet, language),
        columns: headings.map((heading, index) => ({
          width: widthOf(
            heading,
            rows.map((row) => row[index] ?? ''),
          ),
        })),
        rows: [{ row: 1, height: HEADING_HEIGHT }],
        cells: [
          ...headings.map((value, index): CellPlan => ({
            at: cellAddress(1, index + 1),
            value,
            style: 'heading',
          })),
          ...rows.flatMap((row, down) =>
            row.flatMap((value, across): readonly CellPlan[] =>
              value === '' ? [] : [{ at: cellAddress(down + 2, across + 1), value, style: 'plain' }],
            ),
          ),
        ],
        freeze: 'A2',
        autoFilter: `A1:${last}`,
        gridLines: true,
        tab: TAB,
        cursor: 'A2',
        print: {
          orientation: 'landscape',
          pagesWide: PAGES,
          titleRows: '1:1',
          area: `A1:${last}`,
          footer: textIn(form.footer, language),
        },
      },
    ],
  };
}

const [NARROW, WIDE] = [13, 44];
const AIR = 3;

/** In characters: what is written is seen whole, but for long lists of answers and filters, which nobody reads. */
function widthOf(heading: string, values: readonly (string | number)[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value).length), 0);
  return Math.min(WIDE, Math.max(NARROW, longest + AIR, Math.ceil(heading.length / 2) + AIR));
}
