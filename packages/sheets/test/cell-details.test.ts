import { cellAddress, type RawCell } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { isNumber } from '../src/xlsx/is-number.js';
import { bookOf, makeXlsx, sheetXml, stylesOf } from './make-xlsx.js';
import { cellsOf, gridsOf, linesOf, read, refusalOf } from './reading.js';

/** One property of every cell that has it: `A1 0000`. */
function having(cells: readonly RawCell[], name: 'format' | 'link' | 'formula'): readonly string[] {
  return cells.flatMap((cell) =>
    cell[name] === undefined ? [] : [`${cellAddress(cell.row, cell.column)} ${cell[name]}`],
  );
}

const ROW = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

describe('the number format of a cell', () => {
  it('is kept as its code, where it is not the general one', async () => {
    const cells = [
      '<c r="A1" s="0"><v>1</v></c>',
      '<c r="B1" s="1"><v>1</v></c>',
      '<c r="C1" s="2"><v>45019</v></c>',
      '<c r="D1" s="3" t="str"><v>a</v></c>',
      '<c r="E1" s="4"><v>0.5</v></c>',
      '<c r="F1" s="1"><f>1+0</f><v>1</v></c>',
      '<c r="G1" s="5"><v>1</v></c>',
      '<c r="H1" s="99"><v>1</v></c>',
      '<c r="I1"><v>1</v></c>',
      '<c r="J1" s="6"><v>1</v></c>',
    ];
    const styles = stylesOf([0, '0000', 16, '@', '0.0 "st"', 'GENERAL', '']);
    const found = await cellsOf(makeXlsx({ sheets: [`<row>${cells.join('')}</row>`], styles }));
    expect(having(found, 'format')).toEqual(['B1 0000', 'C1 d-mmm', 'D1 @', 'E1 0.0 "st"', 'F1 0000']);
    expect(found.map(({ shown }) => shown)).toEqual([
      '1',
      '0001',
      '2023-04-03',
      'a',
      '0.5',
      '0001',
      '1',
      '1',
      '1',
      '1',
    ]);
  });
});

describe('a number as XML writes it', () => {
  it.each(['0', '-1', '+1.5', '.5', '5.', '1E3', '1e-3', '1.5E+10', '1E308'])('%s is one', (value) => {
    expect(isNumber(value)).toBe(true);
  });

  it.each([
    '',
    '-',
    '.',
    'E3',
    '1E',
    '1E+',
    '1E400',
    '1,5',
    '1 000',
    '0x10',
    '1.2.3',
    'NaN',
    '1-4',
    '--1',
    '१',
  ])('%s is none', (value) => {
    expect(isNumber(value)).toBe(false);
  });
});

describe('a hyperlink', () => {
  const relations = `<Relationships><Relationship Id="u" Type="${HYPERLINK}" Target="https://www.scb.se/a?b=1&amp;c=2" TargetMode="External"/><Relationship Id="m" Type="${HYPERLINK}" Target="mailto:a@b.se" TargetMode="External"/></Relationships>`;
  const RELS = { 'xl/worksheets/_rels/sheet1.xml.rels': relations };

  async function linked(links: string, data = ROW): Promise<readonly string[]> {
    const xml = sheetXml(data, `<hyperlinks>${links}</hyperlinks>`);
    return having(await cellsOf(bookOf(xml, RELS)), 'link');
  }

  it('leads outside by a relation, inside by a place, or both', async () => {
    expect(
      await linked(
        '<hyperlink ref="A1" r:id="u"/><hyperlink ref="B1" location="Blad2!A1" display="x"/><hyperlink ref="C1" r:id="u" location="del"/>',
      ),
    ).toEqual(['A1 https://www.scb.se/a?b=1&c=2', 'B1 #Blad2!A1', 'C1 https://www.scb.se/a?b=1&c=2#del']);
  });

  it('leads to a place of the workbook also where a relation says so as if it lay within the package', async () => {
    const inner = `<Relationships><Relationship Id="u" Type="${HYPERLINK}" Target="#'Ord &amp; mått'!A1"/></Relationships>`;
    const xml = sheetXml(ROW, '<hyperlinks><hyperlink ref="A1" r:id="u"/></hyperlinks>');
    const cells = await cellsOf(bookOf(xml, { 'xl/worksheets/_rels/sheet1.xml.rels': inner }));
    expect(having(cells, 'link')).toEqual(["A1 #'Ord & mått'!A1"]);
  });

  it('may cover a range; the first one that covers a cell holds', async () => {
    const data = [1, 2, 3]
      .map(
        (row) =>
          `<row r="${row}">${['A', 'B', 'C'].map((at) => `<c r="${at}${row}"><v>1</v></c>`).join('')}</row>`,
      )
      .join('');
    expect(
      await linked(
        '<hyperlink ref="B2" location="b"/><hyperlink ref="A2:C3" location="c"/><hyperlink ref="A1:A3" location="a"/><hyperlink ref="C3" location="d"/>',
        data,
      ),
    ).toEqual(['A1 #a', 'A2 #c', 'B2 #b', 'C2 #c', 'A3 #c', 'B3 #c', 'C3 #c']);
  });

  it('of two to the same cell, the first one holds', async () => {
    expect(await linked('<hyperlink ref="A1" location="a"/><hyperlink ref="A1" location="b"/>')).toEqual([
      'A1 #a',
    ]);
  });

  it('over rows without cells covers none of those that follow', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>';
    expect(
      await linked('<hyperlink ref="A2:B5" location="a"/><hyperlink ref="A1:B1" location="b"/>', data),
    ).toEqual(['A1 #b']);
  });

  it('that leads nowhere, or from nowhere, is none', async () => {
    expect(
      await linked(
        '<hyperlink ref="A1" r:id="borta"/><hyperlink ref="B1"/><hyperlink ref="#REF!" r:id="u"/><hyperlink/>',
      ),
    ).toEqual([]);
    const xml = sheetXml(ROW, '<hyperlinks><hyperlink ref="A1" r:id="u"/></hyperlinks>');
    expect(having(await cellsOf(bookOf(xml)), 'link')).toEqual([]);
  });

  it('over whole columns and rows covers their cells', async () => {
    expect(await linked('<hyperlink ref="B1:XFD1048576" r:id="m"/>')).toEqual([
      'B1 mailto:a@b.se',
      'C1 mailto:a@b.se',
    ]);
  });

  it('elsewhere than among the hyperlinks is none', async () => {
    const xml = sheetXml(ROW, '<extLst><ext><hyperlink ref="A1" location="x"/></ext></extLst>');
    expect(having(await cellsOf(bookOf(xml)), 'link')).toEqual([]);
  });
});

async function formulas(data: string): Promise<readonly string[]> {
  return having(await cellsOf(bookOf(sheetXml(data))), 'formula');
}

describe('a formula that cells share', () => {
  it('reads in each of them as if it had been filled from the first', async () => {
    expect(
      await formulas(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM(A:A)</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3"><f t="shared" si="0"></f></c></row>',
      ),
    ).toEqual(['B1 A1*$A$1+SUM(A:A)', 'C1 B1*$A$1+SUM(B:B)', 'B3 A3*$A$1+SUM(A:A)', 'C3 B3*$A$1+SUM(B:B)']);
  });

  it('is empty where there is no such formula, or it comes later', async () => {
    expect(
      await formulas(
        '<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" ref="B1:C1" si="0">B1</f><v>1</v></c><c r="D1"><f t="shared"/><v>1</v></c></row>',
      ),
    ).toEqual(['A1 ', 'B1 ', 'C1 B1', 'D1 ']);
  });

  it('may point to itself, or in a ring: nothing is calculated', async () => {
    expect(
      await formulas(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" ref="C1" si="1">C1</f><v>0</v></c></row>',
      ),
    ).toEqual(['A1 B1', 'B1 C1', 'C1 C1']);
  });

  it('is one sheet’s own', async () => {
    const master = '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>';
    const member = '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    const grids = await gridsOf(makeXlsx({ sheets: [master, member] }));
    expect(grids.map(({ cells }) => cells[0]?.formula)).toEqual(['B1', '']);
  });

  it('longer than Excel allows is not filled, and all of them together have a limit', async () => {
    const long = 'A1+'.repeat(3000);
    const data = `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">${long}1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(await formulas(data)).toEqual([`A1 ${long}1`, 'B1 ']);
    const short =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2+1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><f t="shared" si="0"/></c></row>';
    expect(await refusalOf(bookOf(sheetXml(short)), { formulaText: 12 })).toBe('read');
    expect(await refusalOf(bookOf(sheetXml(short)), { formulaText: 11 })).toBe(
      'file.too-large {"limit":"formulaText","value":12}',
    );
  });
});

describe('an array formula', () => {
  it('stands in its first cell; the others hold its results', async () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">B2:C2*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>';
    expect(await linesOf(bookOf(sheetXml(data)))).toEqual(['A1 number 2 =B2:C2*2', 'B1 number 4']);
  });
});

describe('a sheet', () => {
  it('has its merged ranges, also where they hold more than one value', async () => {
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="C3:A2"/><mergeCell ref="A9:XFE1048577"/><mergeCell ref="#REF!"/><mergeCell/></mergeCells>';
    const [grid] = await gridsOf(bookOf(sheetXml(ROW, after)));
    expect(grid?.merges).toEqual([
      { fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 },
      { fromRow: 2, fromColumn: 1, toRow: 3, toColumn: 3 },
      { fromRow: 9, fromColumn: 1, toRow: 1_048_576, toColumn: 16_384 },
    ]);
    expect(grid?.cells).toHaveLength(3);
  });

  it('has its hidden rows and columns, also empty ones, put together', async () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="6" max="6" hidden="0"/><col min="7" max="99999" hidden="1"/><col min="1" max="0" hidden="1"/><col hidden="1"/></cols>';
    const rows =
      '<row r="5" hidden="1"/><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c><v>1</v></c></row><row hidden="1"/><row hidden="0"/>';
    const [grid] = await gridsOf(bookOf(sheetXml(rows, '', before)));
    expect(grid?.hiddenColumns).toEqual([
      { from: 2, to: 4 },
      { from: 7, to: 16_384 },
    ]);
    expect(grid?.hiddenRows).toEqual([{ from: 2, to: 5 }]);
  });

  it('hides a row without height and a column without width as well', async () => {
    const before =
      '<cols><col min="1" max="1" width="0" customWidth="1"/><col min="2" max="2" width="0.1"/><col min="3" max="3"/></cols>';
    const rows =
      '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0.75"/><row r="3" ht="0.0"/>';
    const [grid] = await gridsOf(bookOf(sheetXml(rows, '', before)));
    expect(grid?.hiddenColumns).toEqual([{ from: 1, to: 1 }]);
    expect(grid?.hiddenRows).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
  });

  it('holds what stands in its lists alone, not what is called the same elsewhere', async () => {
    const stray =
      '<x><c r="B1"><v>9</v></c><row r="7" hidden="1"/><col min="1" max="1" hidden="1"/><mergeCell ref="A1:B1"/><hyperlink ref="A1" location="x"/></x>';
    const lists =
      '<mergeCells><mergeCell ref="C1:D1"/></mergeCells><hyperlinks><hyperlink ref="C1" location="y"/></hyperlinks>';
    const [grid] = await gridsOf(bookOf(sheetXml(ROW, `${stray}${lists}${stray}`, `<cols/>${stray}`)));
    expect(Object.keys(grid ?? {})).toEqual(['sheet', 'hidden', 'cells', 'merges']);
    expect(grid?.merges).toEqual([{ fromRow: 1, fromColumn: 3, toRow: 1, toColumn: 4 }]);
    expect(grid?.cells.map(({ raw, link }) => [raw, link])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', '#y'],
    ]);
    expect(await refusalOf(bookOf('<worksheet><sheetData/><c r="A1"><v>1</v></c></worksheet>'))).toBe(
      'file.empty {}',
    );
  });

  it('has none of these where the file has none', async () => {
    const [grid] = await gridsOf(bookOf(sheetXml(ROW)));
    expect(Object.keys(grid ?? {})).toEqual(['sheet', 'hidden', 'cells']);
  });
});

function outside(type: string, id: string): string {
  return `<Relationship Id="${id}" Type="a/${type}" Target="worksheets/sheet1.xml" TargetMode="External"/>`;
}

function related(relations: string): Uint8Array {
  return bookOf(sheetXml(ROW), {
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
  });
}

describe('what lies outside the file', () => {
  it('is not read, though the file says that a sheet or its styles are there', async () => {
    const inside = '<Relationship Id="s0" Type="a/worksheet" Target="worksheets/sheet1.xml"/>';
    expect(await refusalOf(related(outside('worksheet', 's0')))).toBe(
      'file.unreadable {"reason":"missing-part"}',
    );
    expect(await refusalOf(related(outside('styles', 'x') + inside))).toBe('read');
    expect(await refusalOf(related(outside('sharedStrings', 'x') + inside))).toBe('read');
  });
});

describe('macros', () => {
  it.each([
    ['a project', { 'xl/vbaProject.bin': 'x' }, true],
    ['none', {}, false],
    [
      'a sheet of the macro language of Excel 4',
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Relationships>',
      },
      true,
    ],
  ] as const)('are noted: %s', async (_, more, macros) => {
    const result = await read(bookOf(sheetXml(ROW), more));
    expect('workbook' in result && result.workbook.macros).toBe(macros);
  });
});

describe('a character that is half a pair', () => {
  it('is replaced, and whole pairs stand', async () => {
    const data =
      '<row r="1"><c r="A1" t="str"><v>a&#xD800;b&#xDFFF;&#x1F600;</v></c><c r="B1" t="str"><v>_xD83D__xDE00__xD83D_c</v></c></row>';
    expect(await linesOf(bookOf(sheetXml(data)))).toEqual(['A1 text a\uFFFDb\uFFFD😀', 'B1 text 😀\uFFFDc']);
  });

  it('in the bytes themselves is no UTF-8', async () => {
    const text = sheetXml('<row r="1"><c r="A1" t="str"><v>###</v></c></row>');
    const bytes = new TextEncoder().encode(text);
    bytes.set([0xed, 0xa0, 0x80], text.indexOf('###'));
    expect(await refusalOf(bookOf(bytes))).toBe('file.unreadable {"reason":"encoding"}');
  });
});
