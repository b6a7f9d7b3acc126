import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, type CellMark } from '@kartlagg/model';
import { ooxmlProblems } from '@kartlagg/testkit';
import { mark, marked, partsOf, planOfMarks, withParts } from './mark-books.js';
import { makeXlsx, stylesOf } from './make-xlsx.js';
import { gridsOf, lineOf } from './reading.js';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2" fillId="1"/></cellXfs>';

const PLACE = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 30 }) });
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=1+1', ']]>', '&lt;', "'", '_x0041_'),
);

/** A sheet as rows of cells; some say where they stand, and those that do not follow on the one before. */
const CELLS = fc.uniqueArray(
  fc.record({
    at: PLACE,
    kind: fc.constantFrom('number', 'text', 'formula', 'blank'),
    look: fc.constantFrom('', ' s="0"', ' s="1"'),
  }),
  { minLength: 1, maxLength: 25, selector: ({ at }) => cellAddress(at.row, at.column) },
);

const SHEETS = fc.array(
  fc.record({
    cells: CELLS,
    marks: fc.array(fc.record({ at: PLACE, text: TEXT }), { maxLength: 8 }),
    spaced: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

type Cells = readonly {
  readonly at: { readonly row: number; readonly column: number };
  readonly kind: string;
  readonly look: string;
}[];

function rowsOf(cells: Cells, spaced: boolean): string {
  const rows = grouped(cells);
  const gap = spaced ? '\r\n ' : '';
  return [...rows]
    .toSorted(([left], [right]) => left - right)
    .map(([row, list]) => {
      const inner = list
        .toSorted((left, right) => left.at.column - right.at.column)
        .map(
          ({ at, kind, look }) =>
            `${gap}<c r="${cellAddress(at.row, at.column)}"${look}${inside(kind, at.row)}`,
        )
        .join('');
      return `${gap}<row r="${row}">${inner}</row>`;
    })
    .join('');
}

function grouped(cells: Cells): Map<number, Cells[number][]> {
  const rows = new Map<number, Cells[number][]>();
  for (const cell of cells) rows.set(cell.at.row, [...(rows.get(cell.at.row) ?? []), cell]);
  return rows;
}

function inside(kind: string, number: number): string {
  if (kind === 'number') return `><v>${number}</v></c>`;
  if (kind === 'text') return ' t="inlineStr"><is><t>å &amp; ä</t></is></c>';
  return kind === 'formula' ? `><f>A1+1</f><v>${number}</v></c>` : '/>';
}

describe('whatever is marked', () => {
  it('every cell that was sent is there, each mark has its comment, and no rule of the format is broken', async () => {
    await fc.assert(
      fc.asyncProperty(SHEETS, async (sheets) => {
        const before = makeXlsx({
          sheets: sheets.map(
            ({ cells, spaced }) => `${rowsOf(cells, spaced)}<row r="20"><c r="A20"><v>1</v></c></row>`,
          ),
          styles: STYLES,
          more: { '[Content_Types].xml': TYPES },
        });
        const marks = sheets.flatMap((sheet, index) =>
          sheet.marks.map(({ at, text }): CellMark => ({
            sheet: `Blad${index + 1}`,
            cell: cellAddress(at.row, at.column),
            severity: 'error',
            comment: text,
          })),
        );
        const after = await marked(before, planOfMarks(marks));
        const [list, ...grids] = await gridsOf(after);
        expect(list?.sheet).toBe('Fynd');
        expect(grids.map(({ cells }) => cells.map(lineOf))).toEqual(
          (await gridsOf(before)).map(({ cells }) => cells.map(lineOf)),
        );
        expect(ooxmlProblems(after)).toEqual([]);
        const commented = Object.entries(partsOf(after)).flatMap(([name, part]) =>
          name.startsWith('xl/comments')
            ? [...part.matchAll(/<comment ref="([^"]*)"/gu)].map(([, cell]) => cell)
            : [],
        );
        expect(commented.length).toBe(new Set(marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).size);
        const clean = await marked(after, planOfMarks([]));
        expect(Object.values(partsOf(clean)).join('')).not.toContain('<comment ref');
      }),
      { numRuns: 120 },
    );
  });

  it('a damaged part is refused or marked, and never thrown at', async () => {
    const before = await marked(
      makeXlsx({
        sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'],
        styles: stylesOf([0]),
        more: { '[Content_Types].xml': TYPES },
      }),
      planOfMarks([{ sheet: 'Blad1', cell: 'A1', severity: 'note', comment: 'x' }]),
    );
    const parts = partsOf(before);
    const names = Object.keys(parts);
    const plan = planOfMarks([{ sheet: 'Blad1', cell: 'B2', severity: 'error', comment: 'y' }]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('cut', 'drop', 'insert'),
        fc.constantFrom('<', '>', '"', '/', '&', '0', ' '),
        async (which, at, kind, letter) => {
          const name = names[which % names.length] ?? '';
          const text = parts[name] ?? '';
          const place = at % Math.max(1, text.length);
          const rest = { cut: '', drop: text.slice(place + 1), insert: letter + text.slice(place) }[kind];
          const result = await mark(withParts(before, { [name]: text.slice(0, place) + rest }), plan);
          expect('bytes' in result || result.refused.code.startsWith('file.')).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });
});
