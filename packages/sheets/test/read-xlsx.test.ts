import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeXlsx, makeZip, sheetXml, stylesOf, xlsxParts } from './make-xlsx.js';
import { gridsOf, linesOf, refusalOf } from './reading.js';

/** A sheet with one row of cells. */
function row(...cells: string[]): Uint8Array {
  return makeXlsx({ sheets: [`<row r="1">${cells.join('')}</row>`] });
}

/** A workbook whose one sheet is the given XML. */
function withSheet(xml: string): Uint8Array {
  return makeXlsx({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': xml } });
}

const RELATIONS_IN_CAPITALS =
  '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="Worksheets\\SHEET1.xml"/><Relationship Id="s" Type="a/sharedStrings" Target="SharedStrings.xml"/></Relationships>';

describe('a cell of an xlsx', () => {
  it('is a number as it is stored, and shown with at most 15 digits', async () => {
    expect(
      await linesOf(
        row(
          '<c r="A1"><v>12</v></c>',
          '<c r="B1" t="n"><v>1.2E1</v></c>',
          '<c r="C1"><v>0.30000000000000004</v></c>',
        ),
      ),
    ).toEqual(['A1 number 12', 'B1 number 12 (1.2E1)', 'C1 number 0.3 (0.30000000000000004)']);
  });

  it('is text where it says that it is a number and is none', async () => {
    expect(
      await linesOf(
        row('<c r="A1"><v>12,5</v></c>', '<c r="B1"><v>NaN</v></c>', '<c r="C1"><v>0x10</v></c>'),
      ),
    ).toEqual(['A1 text 12,5', 'B1 text NaN', 'C1 text 0x10']);
  });

  it('takes its text from the shared strings, runs joined and phonetic runs left out', async () => {
    const bytes = makeXlsx({
      sheets: ['<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>'],
      strings:
        '<si><t xml:space="preserve"> Malmö </t></si><si><r><rPr><b/></rPr><t>Upp</t></r><r><t>sala</t></r><rPh sb="0" eb="1"><t>nej</t></rPh><phoneticPr fontId="1"/></si>',
    });
    expect(await linesOf(bytes)).toEqual(['A1 text Uppsala', 'B1 text  Malmö ']);
  });

  it('may hold its text itself', async () => {
    expect(
      await linesOf(
        row('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t><![CDATA[<&>]]>b</t></r></is></c>'),
      ),
    ).toEqual(['A1 text a<&>b']);
  });

  it('has character references and escapes undone, and line breaks made one', async () => {
    const xml = '&lt;5 &amp; &#229;&#xE4;&#x1F600;_x000D__x005F_x000D_\r\nslut';
    expect((await gridsOf(row(`<c r="A1" t="inlineStr"><is><t>${xml}</t></is></c>`)))[0]?.cells[0]?.raw).toBe(
      '<5 & åä😀\r_x000D_\nslut',
    );
  });

  it('is a boolean or an error', async () => {
    expect(
      await linesOf(
        row(
          '<c r="A1" t="b"><v>1</v></c>',
          '<c r="B1" t="b"><v>0</v></c>',
          '<c r="C1" t="e"><v>#REF!</v></c>',
        ),
      ),
    ).toEqual(['A1 boolean TRUE (1)', 'B1 boolean FALSE (0)', 'C1 error #REF!']);
  });

  it('keeps a formula beside its cached result, and is a formula where there is none', async () => {
    const cells = [
      '<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>',
      '<c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      '<c r="C1"><f>1+1</f></c>',
      '<c r="D1"><f>1+1</f><v></v></c>',
      '<c r="E1" t="str"><f>""</f><v></v></c>',
      '<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="G1"><f t="shared" si="0"/><v>3</v></c>',
    ];
    expect(await linesOf(row(...cells))).toEqual([
      'A1 number 7 =SUM(B1:C1)',
      'B1 text ab ="a"&"b"',
      'C1 formula  =1+1',
      'D1 formula  =1+1',
      'E1 text  =""',
      'F1 error #DIV/0! =1/0',
      'G1 number 3 =',
    ]);
  });

  it('is none where it is only styled or holds nothing but space', async () => {
    expect(
      await linesOf(
        row(
          '<c r="A1" s="3"/>',
          '<c r="B1" s="3"></c>',
          '<c r="C1" t="inlineStr"><is><t> \u00A0\n</t></is></c>',
          '<c r="D1"><v>0</v></c>',
        ),
      ),
    ).toEqual(['D1 number 0']);
  });

  it('follows on the one before where it does not say where it stands', async () => {
    const sheet =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await linesOf(makeXlsx({ sheets: [sheet] }))).toEqual([
      'A1 number 1',
      'D1 number 2',
      'E1 number 3',
      'A5 number 4',
      'A6 number 5',
    ]);
  });

  it('comes in its place whatever order the file has', async () => {
    const sheet =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await linesOf(makeXlsx({ sheets: [sheet] }))).toEqual([
      'A1 number 1',
      'A2 number 3',
      'B2 number 4',
    ]);
  });

  it('cannot stand in the place of another', async () => {
    expect(await refusalOf(row('<c r="A1"><v>1</v></c>', '<c r="A1"><v>2</v></c>'))).toBe(
      'file.unreadable {"reason":"repeated-cell"}',
    );
  });

  it.each(['A', '1', 'A0', 'A1:B2', '$A$1', ''])('cannot stand at "%s"', async (address) => {
    expect(await refusalOf(row(`<c r="${address}"><v>1</v></c>`))).toBe('file.unreadable {"reason":"cell"}');
  });

  it('cannot point to a shared string that is not there', async () => {
    expect(await refusalOf(row('<c r="A1" t="s"><v>0</v></c>'))).toBe(
      'file.unreadable {"reason":"shared-strings"}',
    );
  });

  it('shows leading zeros and percent as its number format does', async () => {
    const bytes = makeXlsx({
      sheets: [
        '<row><c s="0"><v>114</v></c><c s="1"><v>0.125</v></c><c s="2"><v>2.25</v></c><c s="3"><v>-1234.5</v></c><c s="4"><v>7</v></c></row>',
      ],
      styles: stylesOf(['0000', 9, '#,##0.0;[Red]-#,##0.0', 4, '0 "kommuner i länet"']),
    });
    expect(await linesOf(bytes)).toEqual([
      'A1 number 0114 (114)',
      'B1 number 13% (0.125)',
      'C1 number 2.3 (2.25)',
      'D1 number -1234.50 (-1234.5)',
      'E1 number 7',
    ]);
  });
});

describe('the sheets of an xlsx', () => {
  it('come in the order of the workbook, with hidden ones marked', async () => {
    const bytes = makeXlsx({
      sheets: ['<row><c><v>1</v></c></row>', '', '<row><c><v>3</v></c></row>'],
      names: ['Ö &amp; Å', 'Tomt', 'Dolt'],
      states: ['visible', 'hidden', 'veryHidden'],
      more: { 'xl/unread.bin': 'x' },
    });
    expect((await gridsOf(bytes)).map(({ sheet, hidden, cells }) => [sheet, hidden, cells.length])).toEqual([
      ['Ö & Å', false, 1],
      ['Tomt', true, 0],
      ['Dolt', true, 1],
    ]);
  });

  it('are read whatever prefix and encoding their writer used', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><!-- <x:row> --><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ängelholm 日本</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const wide = `<?xml version="1.0" encoding="utf-16"?>${sheet}`;
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(wide).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    const big = new Uint8Array([
      0xfe,
      0xff,
      ...Array.from(wide).flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
    ]);
    for (const content of [strToU8(`\uFEFF${sheet}`), little, big]) {
      expect(
        await linesOf(makeXlsx({ sheets: [''], more: { 'xl/worksheets/sheet1.xml': content } })),
      ).toEqual(['A1 text Ängelholm 日本']);
    }
  });

  it('are read from a package whose part names differ in case', async () => {
    const bytes = makeXlsx({
      sheets: [''],
      more: { 'xl/worksheets/sheet1.xml': '', 'XL/Worksheets/Sheet1.xml': '' },
    });
    expect(await refusalOf(bytes)).toBe('file.unreadable {"reason":"zip"}');
    const upper = makeXlsx({
      sheets: ['<row><c t="s"><v>0</v></c></row>'],
      strings: '<si><t>a</t></si>',
      more: { 'xl/_rels/workbook.xml.rels': RELATIONS_IN_CAPITALS },
    });
    expect(await linesOf(upper)).toEqual(['A1 text a']);
  });

  it.each([
    ['xl/Blad å.xml', 'Blad%20%C3%A5.xml', 'an address for a name'],
    ['xl/Blad%20%C3%A5.xml', 'Blad%20%C3%A5.xml', 'an address in the zip too'],
    ['xl/Blad å.xml', 'Blad å.xml', 'a name that is no address'],
    ['xl/100%.xml', './x/..//100%.xml', 'a step back and a sign that escapes nothing'],
    ['xl/a%2520b.xml', 'a%2520b.xml', 'an escaped escape'],
  ])('lie in %s, named as %s: %s', async (part, target) => {
    const parts = xlsxParts({ sheets: [''] });
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/sheet1.xml', target);
    const sheet = sheetXml('<row><c><v>7</v></c></row>');
    const bytes = makeZip({ ...parts, 'xl/_rels/workbook.xml.rels': relations, [part]: sheet });
    expect(await linesOf(bytes)).toEqual(['A1 number 7']);
  });

  it('leave charts out', async () => {
    const bytes = makeXlsx({ sheets: ['<row><c><v>1</v></c></row>', ''] });
    const relations =
      '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s1" Type="a/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    expect(await gridsOf(bytes)).toHaveLength(2);
    expect(
      await gridsOf(
        makeXlsx({
          sheets: ['<row><c><v>1</v></c></row>', ''],
          more: { 'xl/_rels/workbook.xml.rels': relations },
        }),
      ),
    ).toHaveLength(1);
  });

  it('without any cell make the file empty', async () => {
    expect(await refusalOf(makeXlsx({ sheets: ['', '<row r="1"><c r="A1" s="1"/></row>'] }))).toBe(
      'file.empty {}',
    );
  });
});

describe('a damaged xlsx', () => {
  it.each([
    ['is cut off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1', 'xml'],
    ['closes the wrong element', '<worksheet><sheetData><row r="1"></sheetData></row></worksheet>', 'xml'],
    ['has an attribute without quotes', '<worksheet a=1></worksheet>', 'xml'],
    ['has an attribute that does not end', '<worksheet a="1></worksheet>', 'xml'],
    [
      'has an unknown entity',
      '<worksheet><sheetData><row><c t="str"><v>&rubbish;</v></c></row></sheetData></worksheet>',
      'xml',
    ],
    [
      'has a character that does not exist',
      '<worksheet><sheetData><row><c t="str"><v>&#x110000;</v></c></row></sheetData></worksheet>',
      'xml',
    ],
    ['is no XML', 'kommun;antal', 'xml'],
    ['is empty', '', 'xml'],
    ['has a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>', 'doctype'],
    ['has an encoding of its own', '<?xml version="1.0" encoding="ebcdic"?><worksheet/>', 'encoding'],
  ])('is refused where a sheet %s', async (_, xml, reason) => {
    expect(await refusalOf(withSheet(xml))).toBe(`file.unreadable {"reason":"${reason}"}`);
  });

  it('is refused where a part is missing', async () => {
    const relations =
      '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="../borta.xml"/></Relationships>';
    expect(
      await refusalOf(makeXlsx({ sheets: [''], more: { 'xl/_rels/workbook.xml.rels': relations } })),
    ).toBe('file.unreadable {"reason":"missing-part"}');
    expect(
      await refusalOf(makeXlsx({ sheets: [''], more: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } })),
    ).toBe('file.unreadable {"reason":"missing-part"}');
  });
});
