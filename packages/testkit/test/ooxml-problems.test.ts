import { describe, expect, it } from 'vitest';
import { ooxmlProblems } from '../src/index.js';
import { packed } from '../src/zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relations(...list: readonly (readonly [string, string, string])[]): string {
  const nodes = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nodes.join('')}</Relationships>`;
}

/** A small workbook with something of everything that is checked, in which nothing is wrong. */
const GOOD: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Antal" sheetId="1" r:id="r1"/><sheet name="Kalle's" sheetId="2" r:id="r2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Kalle''s'!$1:$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['r3', 'styles', 'styles.xml'],
    ['r4', 'sharedStrings', 'strings.xml'],
  ),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fillId="1"/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
  'xl/strings.xml': `<sst xmlns="${MAIN}" uniqueCount="1"><si><t>å</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" style="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row><row r="3"/></sheetData><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"/></conditionalFormatting><hyperlinks><hyperlink ref="A1" location="'Kalle''s'!B2"/></hyperlinks><legacyDrawing r:id="d1"/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['c1', 'comments', '../comments1.xml'],
    ['d1', 'vmlDrawing', '../vml1.vml'],
  ),
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="C1" authorId="0"><text><t>x</t></text></comment></commentList></comments>`,
  'xl/vml1.vml':
    '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>3, 1, 0, 1, 5, 1, 3, 1</x:Anchor><x:Row>0</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

function problemsOf(changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const parts = Object.entries({ ...GOOD, ...changes }).filter(([, content]) => content !== '');
  return ooxmlProblems(packed(new Map(parts.map(([name, content]) => [name, Buffer.from(content)]))));
}

/** The good workbook with one text in one part changed into another. */
function changed(name: string, from: string, to: string): readonly string[] {
  const part = GOOD[name] ?? '';
  if (!part.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return problemsOf({ [name]: part.replace(from, to) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const BOX = 'xl/vml1.vml';
const NOTES = 'xl/comments1.xml';

describe('the strict check of a workbook', () => {
  it('finds nothing in one that is right', () => {
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    [SHEET, '</row><row r="3"/>', '</row><row r="1"/>', `${SHEET}: row 1 after row 1`],
    [SHEET, 'r="C1"', 'r="A1"', `${SHEET}: A1 is out of place`],
    [SHEET, 'r="C1"', 'r="C2"', `${SHEET}: C2 is out of place`],
    [SHEET, 'A1:C3', 'B1:C3', `${SHEET}: A1 is outside the dimension`],
    [SHEET, 's="1"', 's="2"', `${SHEET}: A1 has no look 2`],
    [SHEET, '<v>0</v>', '<v>1</v>', `${SHEET}: A1 has no text 1`],
    [SHEET, '<v>1</v>', '<v>ett</v>', `${SHEET}: C1 is no number`],
    [SHEET, 't="s"', 't="x"', `${SHEET}: A1 is of the kind x`],
    [SHEET, 't="s"><v>0</v>', 't="inlineStr">', `${SHEET}: A1 has no text of its own`],
    [SHEET, 'spans="1:3"', 'spans="1:2"', `${SHEET}: row 1 spans too little`],
    [SHEET, 'max="2"', 'max="0"', `${SHEET}: columns 1–0 are out of place`],
    [SHEET, 'max="2" style="1"', 'max="2" style="7"', `${SHEET}: column 1 has no look`],
    [SHEET, 'A3:B3', 'B1:B2', `${SHEET}: the merge B1:B2 overlaps`],
    [SHEET, 'mergeCells count="2"', 'mergeCells count="3"', `${SHEET}: mergeCells says 3 and has 2`],
    [SHEET, 'dxfId="0"', 'dxfId="1"', `${SHEET}: a conditional format has no look 1`],
    [SHEET, "'Kalle''s'!B2", "'Kalle'!B2", `${SHEET}: the link at A1 leads to the sheet Kalle`],
    [SHEET, "'Kalle''s'!B2", "'Kalle''s'!B0", `${SHEET}: the link at A1 leads to the cell B0`],
    [SHEET, '<hyperlink ref="A1"', '<hyperlink ref="A0"', `${SHEET}: the link at A0 is nowhere`],
    [SHEET, '<hyperlink ', '<hyperlink r:id="no" ', `${SHEET}: the link at A1 has no relation`],
    [SHEET, 'r:id="d1"', 'r:id="c1"', `${SHEET}: legacyDrawing leads to no vmlDrawing`],
    [
      SHEET,
      '<dimension ref="A1:C3"/>',
      '<sheetFormatPr/><dimension ref="A1:C3"/>',
      `${SHEET}: dimension stands after sheetFormatPr`,
    ],
    [
      SHEET,
      '<dimension ref="A1:C3"/>',
      '<odd/><dimension ref="A1:C3"/>',
      `${SHEET}: worksheet has no child odd`,
    ],
    [STYLES, 'fillId="1"', 'fillId="2"', `${STYLES}: cellXfs 1 has no fill`],
    [STYLES, 'fillId="1"', 'fontId="1"', `${STYLES}: cellXfs 1 has no font`],
    [STYLES, 'fillId="1"', 'borderId="1"', `${STYLES}: cellXfs 1 has no border`],
    [STYLES, 'fillId="1"', 'numFmtId="164"', `${STYLES}: cellXfs 1 has no number format`],
    [STYLES, 'xfId="0"', 'xfId="1"', `${STYLES}: cellXfs 0 has no style`],
    [STYLES, 'cellXfs count="2"', 'cellXfs count="3"', `${STYLES}: cellXfs says 3 and has 2`],
    [STYLES, 'gray125', 'solid', `${STYLES}: the first fills are not none and gray125`],
    [BOOK, 'activeTab="0"', 'activeTab="2"', `${BOOK}: opens at sheet 2`],
    [BOOK, 'activeTab="0"', 'activeTab="1"', `${SHEET}: chosen beside the sheet that is opened`],
    [BOOK, 'name="Antal"', `name="${'a'.repeat(32)}"`, `${BOOK}: the name ${'a'.repeat(32)}`],
    [BOOK, 'name="Antal"', 'name="a/b"', `${BOOK}: the name a/b`],
    [BOOK, 'name="Antal"', 'name="KALLE\'S"', `${BOOK}: two sheets kalle's`],
    [BOOK, 'sheetId="2"', 'sheetId="1"', `${BOOK}: two sheets with the id 1`],
    [BOOK, 'sheetId="2"', 'sheetId="0"', `${BOOK}: the sheet id 0`],
    [BOOK, 'r:id="r2"', 'r:id="r9"', `${BOOK}: the sheet Kalle's has no part`],
    [BOOK, 'localSheetId="1"', 'localSheetId="2"', `${BOOK}: _xlnm.Print_Titles belongs to no sheet`],
    [
      BOOK,
      'localSheetId="1"',
      'localSheetId="0"',
      `${BOOK}: _xlnm.Print_Titles of Antal is about 'Kalle''s'!$1:$1`,
    ],
    [BOOK, "'Kalle''s'!$1:$1", '', `${BOOK}: _xlnm.Print_Titles means nothing`],
    [BOOK, "'Kalle''s'!$1:$1", "'Kalle'!$1:$1", `${BOOK}: _xlnm.Print_Titles is about Kalle`],
    ['xl/strings.xml', 'uniqueCount="1"', 'uniqueCount="2"', 'xl/strings.xml: says 2 texts and has 1'],
    [NOTES, 'ref="C1"', 'ref="C2"', `${SHEET}: the comment at C2 has no box`],
    [NOTES, 'ref="C1"', 'ref="0"', `${SHEET}: a comment at 0`],
    [NOTES, 'authorId="0"', 'authorId="1"', `${SHEET}: the comment at C1 has no author`],
    [NOTES, '<t>x</t>', `<t>${'x'.repeat(40_000)}</t>`, `${SHEET}: the comment at C1 is too long`],
    [BOX, '<x:Column>2', '<x:Column>3', `${SHEET}: the box at D1 has no comment`],
    [
      BOX,
      '3, 1, 0, 1, 5, 1, 3, 1',
      '5, 1, 0, 1, 3, 1, 3, 1',
      `${SHEET}: the box at C1 stands at 5, 1, 0, 1, 3, 1, 3, 1`,
    ],
    [BOX, '3, 1, 0, 1, 5, 1, 3, 1', '3, 1', `${SHEET}: the box at C1 stands at 3, 1`],
    ['_rels/.rels', 'xl/workbook.xml', 'xl/w.xml', 'no workbook'],
    ['xl/_rels/workbook.xml.rels', 'Id="r2"', 'Id="r1"', 'xl/_rels/workbook.xml.rels: r1 twice'],
    [
      'xl/_rels/workbook.xml.rels',
      'strings.xml',
      'gone.xml',
      'xl/_rels/workbook.xml.rels: r4 leads to gone.xml, which is not there',
    ],
    ['xl/_rels/workbook.xml.rels', 'strings.xml', 'gone.xml', 'xl/strings.xml: nothing leads to it'],
    ['[Content_Types].xml', 'Extension="vml"', 'Extension="x"', 'xl/vml1.vml: no content type'],
    ['[Content_Types].xml', '/xl/workbook.xml', '/xl/w.xml', 'content types: no part /xl/w.xml'],
    ['[Content_Types].xml', 'Extension="vml"', 'Extension="xml"', 'content types: xml twice'],
  ])('finds what is wrong in %s when %s is %s', (name, from, to, problem) => {
    expect(changed(name, from, to)).toContain(problem);
  });

  it.each([
    ['<a>', 'a tag that is not closed at 3'],
    ['<a></b>', '</a is missing at 3'],
    ['<a b="1" b="2"/>', 'the attribute b is wrong or repeated at 10'],
    ['<a b=1/>', 'the attribute b has no quotes at 5'],
    ['<a b="1"c="2"/>', 'no space before an attribute at 8'],
    ['<a b="<"/>', 'the attribute b does not end at 5'],
    ['<a>&x;</a>', 'the entity &x; at 4'],
    ['<a>& </a>', 'the entity & '],
    ['<a>&#1;</a>', 'the character &#1; at 7'],
    ['<a>\u0001</a>', 'a character that XML has no place for'],
    ['<b:a/>', 'the prefix of b:a stands for nothing'],
    ['<a/><a/>', 'something after the last tag at 4'],
    ['<a>]]></a>', ']]> in text'],
  ])('finds that %s is no XML', (xml, problem) => {
    expect(problemsOf({ 'xl/styles.xml': xml }).find((line) => line.startsWith(STYLES))).toContain(
      problem.replace(/ at \d+$/u, ''),
    );
  });

  it('finds relations of a part that is not there, and a package without types', () => {
    expect(problemsOf({ 'xl/_rels/gone.xml.rels': relations() })).toContain(
      'xl/_rels/gone.xml.rels: relations of no part',
    );
    expect(problemsOf({ '[Content_Types].xml': '' })).toContain('[Content_Types].xml: missing');
  });
});
