import { once } from 'node:events';
import { createInflateRaw } from 'node:zlib';
import type { RawCell } from '@kartlagg/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS, readWorkbook, type SheetHost } from '../src/index.js';
import { Refusal } from '../src/refusal.js';
import { readStyles } from '../src/xlsx/read-styles.js';
import { SheetReader } from '../src/xlsx/sheet-reader.js';
import { readXml } from '../src/xml/read-xml.js';
import { XmlScanner } from '../src/xml/xml-scanner.js';
import { bookOf, makeXlsx, makeZip, sheetXml, stylesOf, xlsxParts } from './make-xlsx.js';
import { cellsOf, nodeHost, SOURCE } from './reading.js';

const STYLES = readStyles(
  new XmlScanner(new TextEncoder().encode(`<s>${stylesOf([0, '0000', 14, '0.0', '@'])}</s>`), READ_LIMITS),
  READ_LIMITS,
);
const CONTEXT = { limits: READ_LIMITS, strings: ['noll', 'ett', '', 'å'], styles: STYLES, date1904: false };

/** Everything that a sheet holds, or why it is refused. */
async function sheetOf(part: Uint8Array | AsyncIterable<Uint8Array>): Promise<unknown> {
  const cells: RawCell[] = [];
  let reader: SheetReader | undefined;
  try {
    await readXml(part, READ_LIMITS, (xml) => {
      const sheet = new SheetReader(xml, CONTEXT, (cell) => cells.push(cell));
      reader = sheet;
      return () => sheet.step();
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.code };
  }
  const { merges, links, hiddenRows, hiddenColumns } = reader ?? {};
  return { cells, merges, links, hiddenRows: hiddenRows?.all(), hiddenColumns: hiddenColumns?.all() };
}

// oxlint-disable-next-line require-await
async function* cutAt(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array, void> {
  const sorted = [...places, bytes.length].sort((left, right) => left - right);
  let from = 0;
  for (const to of sorted) {
    yield bytes.slice(from, to);
    from = to;
  }
}

const SHEET = sheetXml(
  [
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>114</v></c><c r="C1" t="inlineStr"><is><r><t>a&amp;</t></r><r><t xml:space="preserve"> åäö</t></r></is></c><!-- <c r="Z1"><v>9</v></c> --></row>',
    '<row r="2" hidden="1"><c><v>1</v></c><c><v>2</v></c><c t="str"><v><![CDATA[<v>]]>\r\nx</v></c><c/></row>',
    '<row r="3"><c r="A3" s="2"><f t="shared" si="0" ref="A3:A4">B1+1</f><v>45019</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c></row>',
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c r="B4" s="3"><v>1.25</v></c><c r="C4" s="9"></c><c r="D4" t="s"><v>3</v></c></row><?x <c> ?>',
  ].join('\n'),
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" location="x&#10;y" r:id="å"/></hyperlinks>',
  '<cols><col min="2" max="3" hidden="1"/></cols>',
);
/** The first piece always holds the whole of it. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const BYTES = new TextEncoder().encode(`${DECLARATION}\n${SHEET}\n`);

describe('a sheet that comes in pieces', () => {
  it('is the same wherever it is cut in two', async () => {
    const whole = await sheetOf(BYTES);
    expect(whole).toHaveProperty('cells.length', 12);
    for (let at = 0; at <= BYTES.length; at += 1) expect(await sheetOf(cutAt(BYTES, [at]))).toEqual(whole);
  });

  it('is the same cut anywhere, any number of times', async () => {
    const whole = await sheetOf(BYTES);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 400 }), async (places) => {
        expect(await sheetOf(cutAt(BYTES, places))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['UTF-16, little end first', true],
    ['UTF-16, big end first', false],
  ])('is the same cut in two anywhere, also in the midst of a character, in %s', async (_, little) => {
    const bytes = wide(sheetXml(`<row><c t="str"><v>å😀${'ö'.repeat(20)}</v></c></row>`), little);
    const whole = await sheetOf(bytes);
    expect(whole).toHaveProperty('cells.0.raw', `å😀${'ö'.repeat(20)}`);
    for (let at = 2; at <= bytes.length; at += 1) expect(await sheetOf(cutAt(bytes, [at]))).toEqual(whole);
  });

  it('is refused for the same reason, whatever is wrong with it and wherever it is cut', async () => {
    const wrong = fc.record({
      at: fc.nat(BYTES.length - 1),
      byte: fc.constantFrom(...'<>/"=&;!x 9'),
      cut: fc.integer({ min: DECLARATION.length, max: BYTES.length }),
    });
    await fc.assert(
      fc.asyncProperty(wrong, async ({ at, byte, cut }) => {
        const bytes = BYTES.slice();
        bytes[at] = byte.charCodeAt(0);
        const whole = await sheetOf(bytes);
        const inPieces = await sheetOf(cutAt(bytes, [cut]));
        expect(inPieces).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});

const TYPE = fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="x"');
const VALUE = fc.oneof(
  fc.nat(4).map(String),
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom(
    '',
    ' ',
    '007',
    '0',
    '00',
    '1.0',
    '-0',
    '1e5',
    '1E400',
    '.5',
    '5.',
    '+1',
    '0x10',
    ' 12 ',
    '12345678901',
    '&#49;',
    '&amp;',
    'å',
    '_x0041_',
    'a b',
    '1 ',
    '&bad',
  ),
);
const CELL = fc.record({
  type: TYPE,
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="77"'),
  value: VALUE,
  bare: fc.constantFrom(0, 1, 2, 2, 2, 2),
});

describe('a cell that is written as nearly all are', () => {
  it('is what it would be if it were written otherwise', async () => {
    const inside = [
      (): string => '/>',
      (): string => '></c>',
      (value: string): string => `><v>${value}</v></c>`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(CELL, { minLength: 1, maxLength: 4 }), async (cells) => {
        const written = cells.map(({ type, style, value, bare }, index) => [
          `r="${'ABCD'.charAt(index)}1"${style}${type}`,
          inside[bare]?.(value) ?? '',
        ]);
        const plain = written.map(([attributes, rest]) => `<c ${attributes}${rest}`).join('');
        const other = written.map(([attributes, rest]) => `<c  ${attributes}${rest}`).join('');
        const sheets = [plain, other].map((row) => new TextEncoder().encode(sheetXml(`<row>${row}</row>`)));
        const [left, right] = await Promise.all(sheets.map((sheet) => sheetOf(sheet)));
        expect(left).toEqual(right);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Sheets above 64 KB, which is what a piece is at least. */
const ROWS = Array.from(
  { length: 3000 },
  (_, row) => `<row><c t="str"><v>rad ${row} å</v></c><c><v>${row}</v></c></row>`,
);
const LARGE = sheetXml(ROWS.join('\n'));

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), little);
  return bytes;
}

describe('a large sheet', () => {
  it.each([
    ['UTF-8', LARGE],
    ['UTF-8 with a byte order mark', `\uFEFF${LARGE}`],
    ['UTF-16, little end first', wide(LARGE, true)],
    ['UTF-16, big end first', wide(LARGE, false)],
    [
      'Windows-1252',
      Uint8Array.from(`<?xml version="1.0" encoding="windows-1252"?>${LARGE}`, (letter) =>
        letter.charCodeAt(0),
      ),
    ],
  ])('is read piece by piece in %s', async (_, xml) => {
    const bytes = bookOf(xml);
    let pieces = 0;
    const host: SheetHost = {
      ...nodeHost({ wholeBytes: 1 }),
      inflateStream: async function* (packed) {
        const stream = createInflateRaw({ chunkSize: 1000 });
        stream.end(packed);
        for await (const piece of stream) {
          pieces += 1;
          yield piece as Uint8Array;
        }
      },
    };
    const result = await readWorkbook(bytes, SOURCE, host);
    expect(pieces).toBeGreaterThan(100);
    const cells = 'workbook' in result ? result.workbook.grids[0]?.cells : [];
    expect(cells).toHaveLength(6000);
    expect(cells?.at(-2)).toEqual({
      row: 3000,
      column: 1,
      kind: 'text',
      raw: 'rad 2999 å',
      shown: 'rad 2999 å',
    });
    expect(cells).toEqual(await cellsOf(bytes));
  });

  it('and its shared texts may come in pieces', async () => {
    const strings = Array.from({ length: 9000 }, (_, index) => `<si><t>text ${index}</t></si>`).join('');
    const bytes = makeXlsx({ sheets: ['<row><c t="s"><v>8999</v></c></row>'], strings });
    const result = await readWorkbook(bytes, SOURCE, nodeHost({ wholeBytes: 1 }));
    expect('workbook' in result && result.workbook.grids[0]?.cells[0]?.raw).toBe('text 8999');
  });

  it('may be stored without being packed', async () => {
    const bytes = makeZip(xlsxParts({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': LARGE } }), 0);
    const result = await readWorkbook(bytes, SOURCE, nodeHost({ wholeBytes: 1 }));
    expect('workbook' in result && result.workbook.grids[0]?.cells.length).toBe(6000);
  });
});

/** A host that counts what it has unpacked, and notices when it is told to stop. */
function counting(limits: Parameters<typeof nodeHost>[0]): {
  host: SheetHost;
  seen: { bytes: number; stopped: boolean };
} {
  const seen = { bytes: 0, stopped: false };
  const inflateStream: SheetHost['inflateStream'] = async function* (packed) {
    const stream = createInflateRaw({ chunkSize: 64 * 1024 });
    stream.end(packed);
    try {
      for await (const piece of stream) {
        seen.bytes += (piece as Uint8Array).length;
        yield piece as Uint8Array;
      }
    } finally {
      seen.stopped = true;
      if (!stream.destroyed) await once(stream.destroy(), 'close');
    }
  };
  return { host: { ...nodeHost({ wholeBytes: 1, ...limits }), inflateStream }, seen };
}

async function refused(bytes: Uint8Array, host: SheetHost): Promise<unknown> {
  const result = await readWorkbook(bytes, SOURCE, host);
  return 'workbook' in result ? 'read' : [result.diagnostics[0]?.code, result.diagnostics[0]?.params];
}

describe('unpacking stops', () => {
  const HUGE = '<row><c><v>1</v></c></row>'.repeat(400_000);

  it('as soon as a limit is passed', async () => {
    const { host, seen } = counting({ cells: 1000 });
    expect(await refused(bookOf(sheetXml(HUGE)), host)).toEqual([
      'file.too-large',
      { limit: 'cells', value: 1001 },
    ]);
    expect(seen).toEqual({ bytes: 65_536, stopped: true });
  });

  it('as soon as a part is larger than it declares', async () => {
    const bytes = bookOf(sheetXml(HUGE));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 100_000, true);
    }
    const { host, seen } = counting({});
    expect(await refused(bytes, host)).toEqual(['file.unreadable', { reason: 'zip' }]);
    expect(seen).toEqual({ bytes: 131_072, stopped: true });
  });

  it('and what is smaller than it declares, damaged, cut off or changed is refused', async () => {
    const part = sheetXml('<row><c><v>1</v></c></row>'.repeat(10));
    const change = async (offset: number, value: number): Promise<unknown> => {
      const bytes = bookOf(part);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 4; at += 1) {
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === part.length)
          view.setUint32(at + offset, value, true);
      }
      return refused(bytes, nodeHost({ wholeBytes: 1 }));
    };
    expect(await change(8, 0x08_0000)).toBe('read');
    expect(await change(24, part.length + 1)).toEqual(['file.unreadable', { reason: 'zip' }]);
    expect(await change(16, 1)).toEqual(['file.unreadable', { reason: 'checksum' }]);
    expect(await change(20, 30)).toEqual(['file.unreadable', { reason: 'zip' }]);
  });

  it('where a single step is longer than any real one', async () => {
    const { host, seen } = counting({ cellBytes: 10_000 });
    const comment = `<!--${'x'.repeat(5_000_000)}-->`;
    expect(await refused(bookOf(sheetXml(comment)), host)).toEqual([
      'file.too-large',
      { limit: 'cellBytes', value: expect.any(Number) as number },
    ]);
    expect(seen.bytes).toBeLessThan(400_000);
  });
});
