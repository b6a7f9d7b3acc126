import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanWorkbook } from '../src/index.js';
import { contentOf, makeOds, numberCell, rowOf, tableOf, textCell } from './make-ods.js';
import { makeZip } from './make-xlsx.js';
import { gridsOf, linesOf, refusalOf, SOURCE } from './reading.js';

function sheet(rows: string, styles = ''): Uint8Array {
  return makeOds({ body: tableOf(rows), styles });
}

function manifestOf(inner: string): string {
  return `<!DOCTYPE manifest:manifest PUBLIC "x" "Manifest.dtd"><manifest:manifest><manifest:file-entry manifest:full-path="content.xml">${inner}</manifest:file-entry></manifest:manifest>`;
}

describe('what repeats in an ods', () => {
  it('is filled out where it holds something', async () => {
    const bytes = sheet(
      rowOf(
        `<table:table-cell table:number-columns-repeated="2"/>${numberCell('5', '5', ' table:number-columns-repeated="2"')}`,
        ' table:number-rows-repeated="2"',
      ) + rowOf(textCell('efter')),
    );
    expect(await linesOf(bytes)).toEqual([
      'C1 number 5',
      'D1 number 5',
      'C2 number 5',
      'D2 number 5',
      'A3 text efter',
    ]);
  });

  it('costs nothing where it is empty, however much of it there is', async () => {
    const empty = rowOf(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      ' table:number-rows-repeated="1048570"',
    );
    expect(await linesOf(sheet(`${empty}${rowOf(textCell('sist'))}`))).toEqual(['A1048571 text sist']);
    const absurd = `${rowOf(textCell('först'))}${rowOf('<table:table-cell table:number-columns-repeated="999999999999999999999"/>', ' table:number-rows-repeated="99999999999999999999"').repeat(50)}`;
    expect(await linesOf(sheet(absurd))).toEqual(['A1 text först']);
  });

  it('is counted before it is filled out', async () => {
    const wide = numberCell('5', '5', ' table:number-columns-repeated="16384"');
    expect(await refusalOf(sheet(rowOf(wide, ' table:number-rows-repeated="1000000"')))).toBe(
      'file.too-large {"limit":"cells","value":16384000000}',
    );
    const three = sheet(rowOf(numberCell('5', '5', ' table:number-columns-repeated="3"')));
    expect(await refusalOf(three, { cells: 3 })).toBe('read');
    expect(await refusalOf(three, { cells: 2 })).toBe('file.too-large {"limit":"cells","value":3}');
    const twice = makeOds({ body: tableOf(rowOf(textCell('a'))).repeat(2) });
    expect(await refusalOf(twice, { cells: 1 })).toBe('file.too-large {"limit":"cells","value":2}');
  });

  it('is refused beyond the last row and column', async () => {
    const far = (columns: number, rows: number): Uint8Array =>
      sheet(
        rowOf('', ` table:number-rows-repeated="${rows}"`) +
          rowOf(`<table:table-cell table:number-columns-repeated="${columns}"/>${textCell('a')}`),
      );
    expect(await linesOf(far(16_383, 1_048_575))).toEqual(['XFD1048576 text a']);
    expect(await refusalOf(far(16_384, 1))).toBe('file.too-large {"limit":"columns","value":16385}');
    expect(await refusalOf(far(1, 1_048_576))).toBe('file.too-large {"limit":"rows","value":1048577}');
    const tall = sheet(rowOf(textCell('a'), ' table:number-rows-repeated="2000000"'));
    expect(await refusalOf(tall)).toBe('file.too-large {"limit":"rows","value":2000000}');
  });

  it.each(['0', '-1', 'x', '1.5', ''])('is refused where it says %j times', async (count) => {
    expect(await refusalOf(sheet(rowOf(textCell('a', ` table:number-columns-repeated="${count}"`))))).toBe(
      'file.unreadable {"reason":"cell"}',
    );
  });

  it('may be spaces, within the limit of a cell', async () => {
    expect(await refusalOf(sheet(rowOf(textCell('a<text:s text:c="999999999"/>b'))))).toBe(
      'file.too-large {"limit":"cellBytes","value":999999999}',
    );
    const many = textCell('a<text:s text:c="60"/><text:s text:c="60"/>b');
    expect(await refusalOf(sheet(rowOf(many)), { cellBytes: 100 })).toMatch(/"limit":"cellBytes"/u);
  });
});

describe('a damaged or hostile ods', () => {
  const body = tableOf(rowOf(textCell('a')));
  const bytesOf = (content: string): Uint8Array => makeOds({ body, more: { 'content.xml': content } });

  it.each([
    ['has no content', makeOds({ body, more: { 'content.xml': '' } }), 'xml'],
    ['has a DOCTYPE', bytesOf(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${contentOf(body)}`), 'doctype'],
    ['is cut off', bytesOf(contentOf(body).slice(0, -60)), 'xml'],
    [
      'has a table within a cell',
      makeOds({ body: tableOf(rowOf(`<table:table-cell>${body}</table:table-cell>`)) }),
      'cell',
    ],
    ['has a table within a table', makeOds({ body: tableOf(body) }), 'cell'],
    [
      'has no spreadsheet',
      bytesOf(contentOf(body).replaceAll('office:spreadsheet', 'office:other')),
      'missing-part',
    ],
    [
      'has other prefixes than every program writes',
      bytesOf(contentOf(body).replaceAll('table:', 't:')),
      'xml',
    ],
  ])('is refused where it %s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toBe(`file.unreadable {"reason":"${reason}"}`);
  });

  it('is refused where its content is missing, or of another kind', async () => {
    expect(await refusalOf(makeOds({ body, more: { 'content.xml': contentOf(body) } }))).toBe('read');
    expect(await refusalOf(makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe(
      'file.unreadable {"reason":"missing-part"}',
    );
    expect(await refusalOf(bytesOf(contentOf(body).replaceAll('office:spreadsheet', 'office:text')))).toBe(
      'file.format-not-read {"format":"odt"}',
    );
  });

  it('is encrypted where its manifest says so', async () => {
    const encrypted = manifestOf(
      '<manifest:encryption-data manifest:checksum="x"></manifest:encryption-data>',
    );
    expect(await refusalOf(makeOds({ body, more: { 'META-INF/manifest.xml': encrypted } }))).toBe(
      'file.encrypted {}',
    );
    expect(await refusalOf(makeOds({ body, more: { 'META-INF/manifest.xml': manifestOf('') } }))).toBe(
      'read',
    );
  });

  it('is refused with too many sheets, styles, merged ranges, or elements within elements', async () => {
    expect(await refusalOf(makeOds({ body: body.repeat(3) }), { sheets: 2 })).toBe(
      'file.too-large {"limit":"sheets","value":3}',
    );
    const styles = '<style:style style:name="a" style:family="table-cell"/>'.repeat(3);
    expect(await refusalOf(makeOds({ body, styles }), { styles: 2 })).toBe(
      'file.too-large {"limit":"styles","value":3}',
    );
    const merged = '<table:table-cell table:number-columns-spanned="2"/>'.repeat(3);
    expect(await refusalOf(sheet(rowOf(merged)), { merges: 2 })).toBe(
      'file.too-large {"limit":"merges","value":3}',
    );
    const deep = `${'<text:span>'.repeat(300)}${'</text:span>'.repeat(300)}`;
    expect(await refusalOf(sheet(rowOf(textCell(deep))))).toMatch(/"limit":"depth"/u);
  });

  it('ends a merged range where the sheet ends', async () => {
    const bytes = sheet(
      rowOf(textCell('a', ' table:number-columns-spanned="999999999" table:number-rows-spanned="999999999"')),
    );
    expect((await gridsOf(bytes))[0]?.merges).toEqual([
      { fromRow: 1, fromColumn: 1, toRow: 1_048_576, toColumn: 16_384 },
    ]);
  });

  it('hides no lines that are not there', async () => {
    const beyond = rowOf('', ' table:visibility="collapse" table:number-rows-repeated="9999999"');
    const columns =
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="9999999"/>';
    const [grid] = await gridsOf(sheet(columns.repeat(2) + rowOf(textCell('a')) + beyond.repeat(2)));
    expect(grid?.hiddenColumns).toEqual([{ from: 1, to: 16_384 }]);
    expect(grid?.hiddenRows).toEqual([{ from: 2, to: 1_048_576 }]);
  });

  it('is refused at the door for large files too, before its cells are handed over', async () => {
    const twice = makeOds({ body: tableOf(rowOf(textCell('a'))).repeat(2) });
    const seen: string[] = [];
    const host = {
      inflate: (packed: Uint8Array) => new Uint8Array(inflateRawSync(packed)),
      limits: { cells: 1 },
    };
    const result = await scanWorkbook(twice, SOURCE, host, { cell: ({ raw }) => seen.push(raw) });
    expect(result).toMatchObject({
      diagnostics: [{ code: 'file.too-large', params: { limit: 'cells', value: 2 } }],
    });
    expect(seen).toEqual([]);
  });

  it('is empty where no sheet holds anything', async () => {
    expect(await refusalOf(sheet(rowOf('<table:table-cell/>')))).toBe('file.empty {}');
  });
});
