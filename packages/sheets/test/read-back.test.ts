import { cellAddress, columnLetters, type RawCell } from '@kartlagg/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeXlsx, sheetXml, stylesOf } from './make-xlsx.js';
import { gridsOf, nodeHost, SOURCE } from './reading.js';
import { readWorkbook } from '../src/index.js';

/** The code of every style, and how it shows 45019 and 0.5. */
const FORMATS = [undefined, '0000', '0.00', 'yyyy\\-mm\\-dd', '@'] as const;

type Written = Pick<RawCell, 'kind' | 'raw' | 'shown'> & { readonly xml: string; readonly type: string };

const TEXT = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== '' && !/_x|\p{Cc}/u.test(text));

/** Each kind of cell as a writer of its own writes it. Numbers are whole, so that every format shows them by hand. */
const CONTENT: fc.Arbitrary<(style: number, strings: string[]) => Written> = fc.oneof(
  TEXT.map((text) => (_: number, strings: string[]) => ({
    kind: 'text' as const,
    raw: text,
    shown: text,
    type: 's',
    xml: `<v>${strings.push(text) - 1}</v>`,
  })),
  TEXT.map((text) => () => ({
    kind: 'text' as const,
    raw: text,
    shown: text,
    type: 'inlineStr',
    xml: `<is><r><t xml:space="preserve">${escaped(Array.from(text)[0] ?? '')}</t></r><r><t xml:space="preserve">${escaped(Array.from(text).slice(1).join(''))}</t></r></is>`,
  })),
  TEXT.map((text) => () => ({
    kind: 'text' as const,
    raw: text,
    shown: text,
    type: 'str',
    xml: `<v>${escaped(text)}</v>`,
  })),
  fc.integer({ min: 0, max: 99_999 }).map((value) => (style: number) => ({
    ...shownAs(value, FORMATS[style]),
    type: 'n',
    raw: String(value),
    xml: `<v>${value}</v>`,
  })),
  fc.boolean().map((value) => () => ({
    kind: 'boolean' as const,
    raw: value ? '1' : '0',
    shown: value ? 'TRUE' : 'FALSE',
    type: 'b',
    xml: `<v>${value ? 1 : 0}</v>`,
  })),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((value) => () => ({
    kind: 'error' as const,
    raw: value,
    shown: value,
    type: 'e',
    xml: `<v>${value}</v>`,
  })),
);

function shownAs(value: number, format: string | undefined): Pick<RawCell, 'kind' | 'shown'> {
  if (format === '0000') return { kind: 'number', shown: String(value).padStart(4, '0') };
  if (format === '0.00') return { kind: 'number', shown: `${value}.00` };
  if (format !== 'yyyy\\-mm\\-dd' || value === 0) return { kind: 'number', shown: String(value) };
  if (value === 60) return { kind: 'date', shown: '1900-02-29' };
  const day = new Date(Date.UTC(1899, 11, 30 + (value < 60 ? value + 1 : value)));
  return { kind: 'date', shown: day.toISOString().slice(0, 10) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const PLACE = { row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 800 }) };
const SHEET = fc.record({
  cells: fc.uniqueArray(
    fc.record({
      ...PLACE,
      style: fc.nat(FORMATS.length - 1),
      content: CONTENT,
      formula: fc.option(fc.constantFrom('A1', 'SUM($A$1:B2)', '1+1'), { nil: undefined, freq: 4 }),
      link: fc.option(fc.webUrl(), { nil: undefined, freq: 4 }),
    }),
    { minLength: 1, maxLength: 25, selector: ({ row, column }) => cellAddress(row, column) },
  ),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
  hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
  merges: fc.array(fc.record({ ...PLACE, rows: fc.nat(3), columns: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 4,
  }),
});

type Sheet = typeof SHEET extends fc.Arbitrary<infer T> ? T : never;

/** Writes a sheet by hand; returns its bytes and the cells that are to be read. */
function written(sheet: Sheet): { readonly bytes: Uint8Array; readonly cells: readonly RawCell[] } {
  const strings: string[] = [];
  const links: string[] = [];
  const rows = new Map<number, string>();
  const cells: RawCell[] = [];
  for (const { row, column, style, content, formula, link } of sheet.cells.toSorted(
    (left, right) => left.row - right.row || left.column - right.column,
  )) {
    const { kind, raw, shown, type, xml } = content(style, strings);
    const at = cellAddress(row, column);
    const inside = `${formula === undefined ? '' : `<f>${formula}</f>`}${xml}`;
    rows.set(
      row,
      `${rows.get(row) ?? ''}<c r="${at}"${style === 0 ? '' : ` s="${style}"`}${type === 'n' ? '' : ` t="${type}"`}>${inside}</c>`,
    );
    if (link !== undefined) links.push(`<hyperlink ref="${at}" location="${escaped(link)}"/>`);
    const format = FORMATS[style];
    cells.push({
      row,
      column,
      kind,
      raw,
      shown,
      ...(format !== undefined && { format }),
      ...(formula !== undefined && { formula }),
      ...(link !== undefined && { link: `#${link}` }),
    });
  }
  for (const row of sheet.hiddenRows) if (!rows.has(row)) rows.set(row, '');
  const data = [...rows]
    .toSorted(([left], [right]) => left - right)
    .map(
      ([row, inside]) =>
        `<row r="${row}"${sheet.hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inside}</row>`,
    );
  const merges = sheet.merges.map(
    ({ row, column, rows: down, columns: right }) =>
      `<mergeCell ref="${cellAddress(row, column)}:${columnLetters(column + right)}${row + down}"/>`,
  );
  const after = `<mergeCells>${merges.join('')}</mergeCells><hyperlinks>${links.join('')}</hyperlinks>`;
  const cols = sheet.hiddenColumns.map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  const bytes = makeXlsx({
    sheets: [''],
    strings: strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
    styles: stylesOf(FORMATS.map((format) => format ?? 0)),
    more: { 'xl/worksheets/sheet1.xml': sheetXml(data.join('\n'), after, `<cols>${cols.join('')}</cols>`) },
  });
  return { bytes, cells };
}

/** 1, 2 and 4 are 1–2 and 4–4. */
function runs(lines: readonly number[]): readonly unknown[] | undefined {
  const all: { from: number; to: number }[] = [];
  for (const line of lines.toSorted((left, right) => left - right)) {
    const last = all.at(-1);
    if (last?.to === line - 1) last.to = line;
    else all.push({ from: line, to: line });
  }
  return all.length === 0 ? undefined : all;
}

describe('a workbook written by hand is read back', () => {
  it('with all that its cells and its sheet hold, whole and piece by piece', async () => {
    await fc.assert(
      fc.asyncProperty(SHEET, async (sheet) => {
        const { bytes, cells } = written(sheet);
        const [grid] = await gridsOf(bytes);
        expect(grid?.cells).toEqual(cells);
        expect(grid?.hiddenRows).toEqual(runs(sheet.hiddenRows));
        expect(grid?.hiddenColumns).toEqual(runs(sheet.hiddenColumns));
        expect(grid?.merges ?? []).toEqual(
          sheet.merges.map(({ row, column, rows, columns }) => ({
            fromRow: row,
            fromColumn: column,
            toRow: row + rows,
            toColumn: column + columns,
          })),
        );
        const inPieces = await readWorkbook(bytes, SOURCE, nodeHost({ wholeBytes: 1 }));
        expect('workbook' in inPieces && inPieces.workbook.grids).toEqual([grid]);
      }),
      { numRuns: 400 },
    );
  });
});
