import { describe, expect, it } from 'vitest';
import { bookOf, makeXlsx, makeZip, sheetXml, stylesOf, xlsxParts } from './make-xlsx.js';
import { gridsOf, linesOf, nodeHost, read, refusalOf, SOURCE } from './reading.js';
import { scanWorkbook } from '../src/index.js';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
/** Wide for a machine that does other things too; without their cures these take minutes, or all memory. */
const SECONDS = 15;

async function within<T>(work: Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work;
  expect((performance.now() - started) / 1000).toBeLessThan(SECONDS);
  return result;
}

function repeated(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index + 1)).join('');
}

/** Without packing, so that it is not refused for how well it packs. */
function stored(xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip(xlsxParts({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': xml, ...more } }), 0);
}

describe('a workbook that is large to no purpose is read past', () => {
  it('a million empty styled rows', async () => {
    const rows = repeated(1_048_575, (row) => `<row r="${row + 1}" s="1" customFormat="1"/>`);
    expect(await within(linesOf(stored(sheetXml(ONE + rows))))).toEqual(['A1 number 1']);
  });

  it('a million empty styled cells, none of which becomes anything', async () => {
    const rows = repeated(40_000, (row) => `<row>${`<c r="B${row + 1}" s="1"/>`.repeat(30)}</row>`);
    let cells = 0;
    const visitor = { cell: (): void => void (cells += 1) };
    await within(scanWorkbook(stored(sheetXml(ONE + rows)), SOURCE, nodeHost(), visitor));
    expect(cells).toBe(1);
  });

  it('validations and conditional formats of whole columns, without end', async () => {
    const after = `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>A1=1</formula></cfRule></conditionalFormatting>`;
    const validation =
      '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"Ja,Nej"</formula1></dataValidation>';
    const xml = sheetXml(
      ONE,
      `${after.repeat(50_000)}<dataValidations>${validation.repeat(50_000)}</dataValidations>`,
    );
    expect(await within(linesOf(stored(xml)))).toEqual(['A1 number 1']);
  });

  it('16,384 columns, each of them hidden and filled', async () => {
    const row = `<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`;
    const cols = `<cols>${repeated(16_384, (column) => `<col min="${column}" max="${column}" hidden="1"/>`)}</cols>`;
    const [grid] = await within(gridsOf(stored(sheetXml(row, '', cols))));
    expect(grid?.cells).toHaveLength(16_384);
    expect(grid?.hiddenColumns).toEqual([{ from: 1, to: 16_384 }]);
  });

  it('every other row hidden, from the last to the first', async () => {
    const rows = repeated(200_000, (index) => `<row r="${400_002 - index * 2}" hidden="1"/>`);
    const [grid] = await within(gridsOf(stored(sheetXml(rows + ONE))));
    expect(grid?.hiddenRows).toHaveLength(200_000);
    expect(grid?.hiddenRows?.[0]).toEqual({ from: 2, to: 2 });
  });
});

describe('lists without end are refused', () => {
  it.each([
    ['row elements', '<row/>'.repeat(1_048_577), '', '', 'rows'],
    ['column elements', ONE, '', `<cols>${'<col min="1" max="2"/>'.repeat(16_385)}</cols>`, 'columns'],
    [
      'merged ranges',
      ONE,
      `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(262_145)}</mergeCells>`,
      '',
      'merges',
    ],
    [
      'links',
      ONE,
      `<hyperlinks>${'<hyperlink ref="A1" location="x"/>'.repeat(65_531)}</hyperlinks>`,
      '',
      'links',
    ],
    [
      'links over the same row',
      ONE,
      `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(257)}</hyperlinks>`,
      '',
      'rowLinks',
    ],
  ])('%s', async (_, data, after, before, limit) => {
    expect(await within(refusalOf(stored(sheetXml(data, after, before))))).toMatch(
      new RegExp(`^file\\.too-large \\{"limit":"${limit}"`, 'u'),
    );
  });

  it('relations of a sheet', async () => {
    const xml = sheetXml(ONE, '<hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks>');
    const many = `<Relationships>${'<Relationship Id="a" Target="b" TargetMode="External"/>'.repeat(65_531)}</Relationships>`;
    expect(await within(refusalOf(stored(xml, { 'xl/worksheets/_rels/sheet1.xml.rels': many })))).toBe(
      'file.too-large {"limit":"links","value":65531}',
    );
  });

  it('shared texts', async () => {
    const strings = '<si><t>a</t></si>'.repeat(2_000_001);
    expect(await within(refusalOf(makeZip(xlsxParts({ sheets: [ONE], strings }), 0)))).toBe(
      'file.too-large {"limit":"strings","value":2000001}',
    );
  });

  it('the runs of one shared text', async () => {
    const strings = `<si>${`<r><t>${'a'.repeat(100)}</t></r>`.repeat(20_000)}</si>`;
    expect(await within(refusalOf(makeZip(xlsxParts({ sheets: [ONE], strings }), 0)))).toMatch(
      /"limit":"cellBytes"/u,
    );
  });
});

describe('what would take time without end takes seconds', () => {
  it('a long formula that a hundred thousand cells share', async () => {
    const master = `<c r="A1"><f t="shared" si="0">${'A1+'.repeat(2700)}1</f><v>1</v></c>`;
    const rows = repeated(100_000, (row) => `<row><c r="A${row + 1}"><f t="shared" si="0"/></c></row>`);
    const bytes = stored(sheetXml(`<row>${master}</row>${rows}`));
    expect(await within(refusalOf(bytes, { formulaText: 4_000_000 }))).toMatch(/"limit":"formulaText"/u);
  });

  it('links over a row each, and many rows', async () => {
    const rows = repeated(30_000, (row) => `<row><c r="A${row}"><v>1</v></c></row>`);
    const links = repeated(30_000, (row) => `<hyperlink ref="A${row}:B${row}" location="r${row}"/>`);
    const [grid] = await within(gridsOf(stored(sheetXml(rows, `<hyperlinks>${links}</hyperlinks>`))));
    expect(grid?.cells.at(-1)).toMatchObject({ row: 30_000, link: '#r30000' });
  });

  it('format codes of nothing but brackets', async () => {
    const styles = stylesOf(Array.from({ length: 20 }, () => '['.repeat(1_000_000)));
    const bytes = makeZip(xlsxParts({ sheets: ['<row><c s="1"><v>1.50</v></c></row>'], styles }), 0);
    expect(await within(linesOf(bytes))).toEqual(['A1 number 1.5 (1.50)']);
  });

  it.each([
    ['a million digits and a letter', `${'1'.repeat(1_000_000)}x`],
    ['a million digits', '1'.repeat(1_000_000)],
    ['references to characters', '&#65;'.repeat(200_000)],
    ['escaped characters', '_x0041_'.repeat(140_000)],
    ['what begins as an escaped character', '_x'.repeat(500_000)],
    ['sections of verbatim text', '<![CDATA[a]]>'.repeat(70_000)],
  ])('a number that is %s is text', async (_, value) => {
    const bytes = stored(sheetXml(`<row><c t="n"><v>${value}</v></c><c t="str"><v>${value}</v></c></row>`));
    const [grid] = await within(gridsOf(bytes));
    expect(grid?.cells.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });

  it('cells in the opposite order', async () => {
    const rows = repeated(
      200_000,
      (index) => `<row r="${200_001 - index}"><c r="A${200_001 - index}"><v>1</v></c></row>`,
    );
    const [grid] = await within(gridsOf(stored(sheetXml(rows))));
    expect([grid?.cells[0]?.row, grid?.cells.at(-1)?.row]).toEqual([1, 200_000]);
  });

  it.each([
    ['a comment', `<!--${'x'.repeat(20_000_000)}-->`],
    ['an instruction', `<?x ${'x'.repeat(20_000_000)}?>`],
    ['white space', ' '.repeat(20_000_000)],
    ['an attribute', `<row a="${'x'.repeat(20_000_000)}"/>`],
    ['a name', `<${'x'.repeat(20_000_000)}/>`],
  ])('%s of twenty megabytes', async (_, text) => {
    expect(await within(refusalOf(stored(sheetXml(ONE + text))))).toMatch(
      /^file\.too-large \{"limit":"cellBytes"/u,
    );
  });

  it('elements within elements', async () => {
    expect(await within(refusalOf(stored(sheetXml(ONE + '<a>'.repeat(5_000_000)))))).toBe(
      'file.too-large {"limit":"depth","value":257}',
    );
  });

  it('entities within entities', async () => {
    const xml = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${sheetXml(ONE)}`;
    expect(await refusalOf(bookOf(xml))).toBe('file.unreadable {"reason":"doctype"}');
    expect(await refusalOf(bookOf(sheetXml('<row><c t="str"><v>&b;</v></c></row>')))).toBe(
      'file.unreadable {"reason":"xml"}',
    );
  });
});

describe('control characters', () => {
  it('stand in texts as they are, and end no reading', async () => {
    const data = '<row><c t="str"><v>a\u0000b\u0008c&#1;&#x7F;</v></c></row>';
    expect(await linesOf(bookOf(sheetXml(data)))).toEqual(['A1 text a\u0000b\u0008c\u0001\u007F']);
  });
});

/** All of them lead to the same part, written in two ways. */
function sheetRelation(id: number): string {
  const target = id % 2 === 0 ? 'sheet1.xml' : 'SHEET1.xml';
  return `<Relationship Id="s${id}" Type="a/worksheet" Target="worksheets/${target}"/>`;
}

describe('parts of a zip', () => {
  it('count by what they declare, whether or not anything reads them', async () => {
    const parts = xlsxParts({ sheets: [ONE], more: { 'xl/a.bin': new Uint8Array(1_000_000) } });
    const bytes = makeZip(parts);
    expect(await refusalOf(bytes, { totalBytes: 1_000_000 })).toMatch(/"limit":"totalBytes"/u);
  });

  it('that a thousand sheets share are read by the first alone, and the file is refused', async () => {
    const relations = `<Relationships>${repeated(1000, (id) => sheetRelation(id - 1))}</Relationships>`;
    const sheet = sheetXml(ONE + '<row/>'.repeat(500_000));
    const bytes = makeXlsx({
      sheets: Array.from({ length: 1000 }, () => ''),
      more: { 'xl/_rels/workbook.xml.rels': relations, 'xl/worksheets/sheet1.xml': sheet },
    });
    expect(await within(refusalOf(bytes))).toBe('file.unreadable {"reason":"missing-part"}');
  });

  it('that declare to be nothing while they are much are refused', async () => {
    const bytes = makeXlsx({ sheets: [`${ONE}${' '.repeat(3_000_000)}`] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 0, true);
    }
    expect(await read(bytes)).toMatchObject({
      diagnostics: [{ code: 'file.unreadable', params: { reason: 'zip' } }],
    });
  });
});
