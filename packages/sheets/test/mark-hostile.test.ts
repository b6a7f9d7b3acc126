import { describe, expect, it } from 'vitest';
import { bookOf, sheetXml } from './make-xlsx.js';
import { mark, marked, markOf, partsOf, planOfMarks } from './mark-books.js';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Marks in every third row of column C. */
function marksDown(count: number): ReturnType<typeof markOf>[] {
  return Array.from({ length: count }, (_, index) => markOf(`Blad1!C${index * 3 + 1}`));
}

/** The tag of C1 in the first sheet. */
function cellOf(parts: Readonly<Record<string, string>>): string | undefined {
  return /<c r="C1"[^>]*>/u.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[0];
}

/** Seconds would be minutes if each mark, or each box, went through all that the sheet declares. */
const SECONDS = 20_000;

describe('many marks are made in a sheet', () => {
  it(
    'whose every column is hidden by itself',
    async () => {
      const columns = Array.from(
        { length: 16_384 },
        (_, index) => `<col min="${index + 1}" max="${index + 1}" hidden="1"/>`,
      );
      const bytes = bookOf(sheetXml(ROW, '', `<cols>${columns.join('')}</cols>`));
      expect(Object.keys(await mark(bytes, planOfMarks(marksDown(2000))))).toEqual(['bytes']);
    },
    SECONDS,
  );

  it(
    'that has a hundred thousand merged ranges',
    async () => {
      const merges = Array.from(
        { length: 100_000 },
        (_, index) => `<mergeCell ref="A${index * 2 + 1}:B${index * 2 + 2}"/>`,
      );
      const bytes = bookOf(sheetXml(ROW, `<mergeCells>${merges.join('')}</mergeCells>`));
      expect(Object.keys(await mark(bytes, planOfMarks(marksDown(2000))))).toEqual(['bytes']);
    },
    SECONDS,
  );

  it(
    'whose rows have next to no height',
    async () => {
      const bytes = bookOf(sheetXml(ROW, '', '<sheetFormatPr defaultRowHeight="0.1"/>'));
      expect(Object.keys(await mark(bytes, planOfMarks(marksDown(2000))))).toEqual(['bytes']);
    },
    SECONDS,
  );
});

describe('a sheet that declares a thing twice', () => {
  it('has the first of two merged ranges that hold the cell', async () => {
    const merges =
      '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:D9"/><mergeCell ref="E9:F9"/></mergeCells>';
    const after = await marked(
      bookOf(sheetXml(ROW, merges)),
      planOfMarks([markOf('Blad1!C3'), markOf('Blad1!D4'), markOf('Blad1!E8'), markOf('Blad1!F9')]),
    );
    const comments = partsOf(after)['xl/comments1.xml'] ?? '';
    expect([...comments.matchAll(/ ref="([A-Z]+\d+)"/gu)].map(([, at]) => at)).toEqual([
      'A1',
      'B2',
      'E8',
      'E9',
    ]);
  });

  it('has the look of the first of two columns that hold the cell', async () => {
    const columns = '<cols><col min="3" max="3" style="0" width="9"/><col min="1" max="9" style="1"/></cols>';
    const twice = bookOf(sheetXml(ROW, '', columns));
    const once = bookOf(sheetXml(ROW, '', '<cols><col min="3" max="3" width="9"/></cols>'));
    const plan = planOfMarks([markOf('Blad1!C1')]);
    expect(cellOf(partsOf(await marked(twice, plan)))).toBe(cellOf(partsOf(await marked(once, plan))));
    expect(cellOf(partsOf(await marked(once, plan)))).toMatch(/ s="[1-9]\d*"/u);
  });

  it('is refused where it merges or declares more than a reader takes', async () => {
    const merged = bookOf(
      sheetXml(ROW, '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'),
    );
    const columns = bookOf(sheetXml(ROW, '', '<cols><col min="1" max="1"/><col min="2" max="2"/></cols>'));
    const plan = planOfMarks([markOf('Blad1!A1')]);
    expect(await mark(merged, plan, { merges: 1 })).toEqual({
      refused: { code: 'file.too-large', params: { limit: 'merges', value: 2 } },
    });
    expect(await mark(columns, plan, { columns: 1 })).toEqual({
      refused: { code: 'file.too-large', params: { limit: 'columns', value: 2 } },
    });
  });
});
