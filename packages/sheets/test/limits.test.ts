import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../src/index.js';
import { makeXlsx, makeZip, stylesOf, xlsxParts } from './make-xlsx.js';
import { linesOf, refusalOf } from './reading.js';

const SHEET = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const BOOK = makeXlsx({ sheets: [SHEET, SHEET] });
const CSV = new TextEncoder().encode('a;b\n1;2\n');

/** A workbook with a part of so many zeros. */
function bomb(size: number): Uint8Array {
  return makeXlsx({ sheets: [SHEET], more: { 'xl/media/a.bin': new Uint8Array(size) } });
}

function cellAt(address: string): Uint8Array {
  return makeXlsx({ sheets: [`<row r="1"><c r="${address}"><v>1</v></c></row>`] });
}

describe('what is too large is refused, and the limit named', () => {
  it('the file', async () => {
    expect(await refusalOf(CSV, { fileBytes: 7 })).toBe('file.too-large {"limit":"fileBytes","value":8}');
    expect(await refusalOf(CSV, { fileBytes: 8 })).toBe('read');
  });

  it('the number of parts', async () => {
    expect(await refusalOf(BOOK, { entries: 4 })).toBe('file.too-large {"limit":"entries","value":5}');
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, '']));
    expect(await refusalOf(makeZip(many))).toBe('file.too-large {"limit":"entries","value":2001}');
  });

  it('one part, and all parts together', async () => {
    const parts = Object.values(xlsxParts({ sheets: [SHEET, SHEET] })).map((part) => part.length);
    const largest = Math.max(...parts);
    const total = parts.reduce((sum, size) => sum + size, 0);
    expect(await refusalOf(BOOK, { partBytes: largest - 1 })).toBe(
      `file.too-large {"limit":"partBytes","value":${largest}}`,
    );
    expect(await refusalOf(BOOK, { totalBytes: total - 1 })).toBe(
      `file.too-large {"limit":"totalBytes","value":${total}}`,
    );
    expect(await refusalOf(BOOK, { partBytes: largest, totalBytes: total })).toBe('read');
  });

  it('a part that packs better than any real one, above 10 MB', async () => {
    expect(await refusalOf(bomb(READ_LIMITS.ratioFrom))).toMatch(
      /^file\.too-large \{"limit":"ratio","value":\d{3,4}\}$/u,
    );
    expect(await refusalOf(bomb(READ_LIMITS.ratioFrom - 1))).toBe('read');
  });

  it('a part that unpacks to more than it declares, without unpacking it all', async () => {
    const bytes = makeXlsx({ sheets: [`${SHEET}${' '.repeat(1_000_000)}`] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 200, true);
    }
    expect(await refusalOf(bytes)).toBe('file.unreadable {"reason":"zip"}');
  });

  it('the depth of elements within elements', async () => {
    const nested = `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`;
    expect(await refusalOf(makeXlsx({ sheets: [nested] }))).toBe(
      'file.too-large {"limit":"depth","value":257}',
    );
  });

  it('the number of sheets', async () => {
    expect(await refusalOf(BOOK, { sheets: 1 })).toBe('file.too-large {"limit":"sheets","value":2}');
  });

  it('the texts, styles and relations that cells and parts point to', async () => {
    const book = makeXlsx({
      sheets: [SHEET],
      strings: '<si><t>a</t></si><si/>',
      styles: stylesOf(['0000', '000', '00']),
    });
    expect(await refusalOf(book, { strings: 1 })).toBe('file.too-large {"limit":"strings","value":2}');
    expect(await refusalOf(book, { styles: 2 })).toMatch(/^file\.too-large \{"limit":"styles"/u);
    const relations = `<Relationships>${'<Relationship/>'.repeat(2001)}</Relationships>`;
    expect(await refusalOf(makeXlsx({ sheets: [], more: { '_rels/.rels': relations } }))).toBe(
      'file.too-large {"limit":"entries","value":2001}',
    );
  });

  it('the attributes of an element', async () => {
    expect(await refusalOf(makeXlsx({ sheets: [`<row ${'a="" '.repeat(1001)}/>`] }))).toBe(
      'file.unreadable {"reason":"xml"}',
    );
  });

  it('rows and columns beyond those of Excel', async () => {
    expect(await linesOf(cellAt('XFD1048576'))).toEqual(['XFD1048576 number 1']);
    expect(await refusalOf(cellAt('XFE1'))).toBe('file.too-large {"limit":"columns","value":16385}');
    expect(await refusalOf(cellAt('A1048577'))).toBe('file.too-large {"limit":"rows","value":1048577}');
    expect(await refusalOf(cellAt('ZZZZZZ99999999'))).toMatch(/"limit":"columns"/u);
    expect(await refusalOf(makeXlsx({ sheets: ['<row r="1048577"/>'] }))).toMatch(/"limit":"rows"/u);
  });

  it('the cells of all sheets together', async () => {
    expect(await refusalOf(BOOK, { cells: 3 })).toBe('file.too-large {"limit":"cells","value":4}');
    expect(await refusalOf(BOOK, { cells: 4 })).toBe('read');
  });

  it('the rows, columns and cells of a text file', async () => {
    expect(await refusalOf(CSV, { textBytes: 7 })).toBe('file.too-large {"limit":"textBytes","value":8}');
    expect(await refusalOf(CSV, { rows: 1 })).toBe('file.too-large {"limit":"rows","value":2}');
    expect(await refusalOf(CSV, { columns: 1 })).toBe('file.too-large {"limit":"columns","value":2}');
    expect(await refusalOf(CSV, { cells: 3 })).toBe('file.too-large {"limit":"cells","value":4}');
  });

  it('the text of a cell, and a record of a text file', async () => {
    const book = makeXlsx({ sheets: [`<row><c t="inlineStr"><is><t>${'a'.repeat(100)}</t></is></c></row>`] });
    expect(await refusalOf(book, { cellBytes: 99 })).toMatch(/^file\.too-large \{"limit":"cellBytes"/u);
    expect(await refusalOf(book, { cellBytes: 110 })).toBe('read');
    const plain = makeXlsx({ sheets: [`<row><c r="A1" t="str"><v>${'a'.repeat(100)}</v></c></row>`] });
    expect(await refusalOf(plain, { cellBytes: 99 })).toBe(
      'file.too-large {"limit":"cellBytes","value":100}',
    );
    expect(await refusalOf(plain, { cellBytes: 100 })).toBe('read');
    const text = new TextEncoder().encode(`a;b\n${'a'.repeat(100)};b\n`);
    expect(await refusalOf(text, { cellBytes: 99 })).toBe('file.too-large {"limit":"cellBytes","value":100}');
    expect(await refusalOf(text, { cellBytes: 110 })).toBe('read');
  });

  it('but a million empty styled rows are read past', async () => {
    const rows = '<row r="9" s="1" customFormat="1"><c s="1"/></row>'.repeat(100_000);
    const bytes = makeXlsx({
      sheets: [`${rows}${SHEET.replace('r="1"', 'r="10"').replaceAll(/([AB])1/gu, '$110')}`],
    });
    expect(await linesOf(bytes)).toEqual(['A10 number 1', 'B10 number 2']);
  });
});

describe('a zip', () => {
  it('with stored parts is read', async () => {
    expect(await linesOf(makeZip(xlsxParts({ sheets: [SHEET] }), 0))).toEqual(['A1 number 1', 'B1 number 2']);
  });

  it('is refused where it is cut off anywhere', async () => {
    for (let length = 4; length < BOOK.length; length += 7) {
      expect(await refusalOf(BOOK.subarray(0, length))).toBe('file.unreadable {"reason":"zip"}');
    }
  });

  it('is refused where a part is not what it was when it was packed', async () => {
    const stored = makeZip(xlsxParts({ sheets: [SHEET] }), 0);
    const at = new TextDecoder('latin1').decode(stored).indexOf('<v>1</v>') + 3;
    stored[at] = 0x39;
    expect(await refusalOf(stored)).toBe('file.unreadable {"reason":"checksum"}');
  });
});
