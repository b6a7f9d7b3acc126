import { describe, expect, it } from 'vitest';
import { ooxmlProblems } from '@kartlagg/testkit';
import { foreignBook, marked, markOf, packedParts, partsOf, planOfMarks, withParts } from './mark-books.js';
import { makeXlsx, makeZip, stylesOf } from './make-xlsx.js';
import { gridsOf } from './reading.js';

const PLAN = planOfMarks([
  markOf('Blad1!B2', 'error', 'Fel.'),
  markOf('Blad1!A3', 'warning', 'Varning.'),
  markOf('Blad1!D5', 'note', 'Not.'),
]);

const ROWS =
  '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2"><f>A2</f><v>1</v></c></row><row r="4"/><row r="7"><c r="A7"><v>7</v></c></row>';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';

function book(more: Readonly<Record<string, string | Uint8Array>> = {}, rows = ROWS): Uint8Array {
  return makeXlsx({
    sheets: [rows],
    styles: stylesOf([0, '0.00']),
    more: { '[Content_Types].xml': TYPES, ...more },
  });
}

function cellsXml(bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string {
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/su.exec(partsOf(bytes)[part] ?? '')?.[1] ?? '';
}

/** Problems that marking brings in. */
async function newProblems(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const known = new Set(ooxmlProblems(before));
  expect((await gridsOf(after)).slice(1)).toEqual(await gridsOf(before));
  return ooxmlProblems(after).filter((problem) => !known.has(problem));
}

describe('cells and rows that a sheet does not have', () => {
  it('are put in where they belong', async () => {
    const after = await marked(book(), PLAN);
    expect(await newProblems(book(), after)).toEqual([]);
    expect(cellsXml(after)).toBe(
      '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2" s="2"/><c r="C2"><f>A2</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3" s="3"/></row><row r="4"/><row r="5"><c r="D5" s="4"/></row><row r="7"><c r="A7"><v>7</v></c></row>',
    );
  });

  it('stand last, in a row that is empty and beyond what a row says that it spans', async () => {
    const after = await marked(
      book(),
      planOfMarks([markOf('Blad1!E2'), markOf('Blad1!B4'), markOf('Blad1!C9')]),
    );
    expect(await newProblems(book(), after)).toEqual([]);
    expect(cellsXml(after)).toBe(
      '<row r="2" spans="1:5"><c r="A2"><v>1</v></c><c r="C2"><f>A2</f><v>1</v></c><c r="E2" s="2"/></row>' +
        '<row r="4"><c r="B4" s="2"/></row><row r="7"><c r="A7"><v>7</v></c></row><row r="9"><c r="C9" s="2"/></row>',
    );
  });

  it('have the look of their row, or else of their column', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="0" customFormat="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const before = book({ 'xl/worksheets/sheet1.xml': sheet });
    const after = await marked(before, planOfMarks([markOf('Blad1!B1'), markOf('Blad1!B3')]));
    const looks = [...(partsOf(after)['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/gu)].map(([xf]) => xf);
    const lookOf = (cell: string): string =>
      looks.slice(1)[Number(new RegExp(`r="${cell}" s="(\\d+)"`, 'u').exec(cellsXml(after))?.[1])] ?? '';
    expect(lookOf('B1')).toContain('numFmtId="0"');
    expect(lookOf('B3')).toContain('numFmtId="201"');
  });

  it('are counted on from the one before where nothing says where it stands', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const after = await marked(book({}, rows), planOfMarks([markOf('Blad1!B1'), markOf('Blad1!C2')]));
    expect(cellsXml(after)).toBe(
      '<row><c><v>1</v></c><c s="2"><v>2</v></c></row><row><c><v>3</v></c><c r="C2" s="2"/></row>',
    );
  });

  it('are put into a sheet that is empty', async () => {
    const empty = book({
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData/></worksheet>',
    });
    const after = await marked(empty, PLAN);
    expect(ooxmlProblems(after).filter((problem) => !new Set(ooxmlProblems(empty)).has(problem))).toEqual([]);
    expect(partsOf(after)['xl/worksheets/sheet1.xml']).toContain(
      '<dimension ref="A1:D5"/><sheetData><row r="2">',
    );
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('a workbook written in another way', () => {
  it('has prefixes for all its names', async () => {
    const before = book({
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': `<y:styleSheet xmlns:y="${MAIN}"><y:cellXfs count="1"><y:xf numFmtId="0"/></y:cellXfs></y:styleSheet>`,
      'xl/workbook.xml': `<w:workbook xmlns:w="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:sheets><w:sheet name="Blad1" sheetId="7" q:id="s0"/></w:sheets></w:workbook>`,
    });
    const after = await marked(before, PLAN);
    expect(await newProblems(before, after)).toEqual([]);
    expect(partsOf(after)['xl/workbook.xml']).toContain(
      '<w:sheet name="Fynd" sheetId="8" q:id="rId3"/><w:sheet name="Blad1"',
    );
    expect(cellsXml(after)).toContain('<x:c s="1" r="B2" t="inlineStr">');
  });

  it('is in UTF-16', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Malmö</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const after = await marked(book({ 'xl/worksheets/sheet1.xml': wide }), PLAN);
    expect(ooxmlProblems(after).filter((problem) => problem.includes('sheet1'))).toEqual([]);
    expect((await gridsOf(after))[1]?.cells[0]?.raw).toBe('Malmö');
    expect(partsOf(after)['xl/worksheets/sheet1.xml']).toContain('<?xml version="1.0" encoding="UTF-8"?>');
  });

  it('is strict: what is added is strict as well', async () => {
    const plain = partsOf(book());
    const strict = Object.fromEntries(
      Object.entries(plain).map(([name, part]) => [
        name,
        part
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ),
      ]),
    );
    const before = withParts(book(), strict);
    const after = await marked(before, PLAN);
    expect(await newProblems(before, after)).toEqual([]);
    for (const [name, part] of Object.entries(partsOf(after))) {
      if (name === '[Content_Types].xml') continue;
      expect(part).not.toContain('openxmlformats.org/spreadsheetml');
      expect(part).not.toContain('openxmlformats.org/officeDocument');
    }
  });

  it('has parts with odd names and targets from the root', async () => {
    const parts = partsOf(book());
    const before = withParts(book(), {
      'xl/worksheets/sheet1.xml': undefined,
      'Data/Blad å.xml': parts['xl/worksheets/sheet1.xml'],
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']?.replace(
        'worksheets/sheet1.xml',
        '/Data/Blad%20%C3%A5.xml',
      ),
    });
    const after = await marked(before, PLAN);
    expect(ooxmlProblems(after)).toEqual([]);
    expect(ooxmlProblems(await marked(after, PLAN))).toEqual([]);
    expect(partsOf(after)['Data/_rels/Blad å.xml.rels']).toContain('Target="../xl/comments1.xml"');
    expect(cellsXml(after, 'Data/Blad å.xml')).toContain('<c r="B2" s="2"/>');
  });

  it('lies in a folder whose name is no address', async () => {
    const parts = Object.entries(partsOf(book())).map(([name, part]): [string, string] => [
      name.replace(/^xl\//u, 'Bok å/'),
      part.replaceAll('"xl/', '"Bok%20%C3%A5/').replaceAll('"/xl/', '"/Bok%20%C3%A5/'),
    ]);
    const before = makeZip(Object.fromEntries(parts));
    expect(ooxmlProblems(before)).toEqual(['Bok å/styles.xml: the first fills are not none and gray125']);
    const after = await marked(before, PLAN);
    expect(ooxmlProblems(after)).toEqual([]);
    expect(partsOf(after)['Bok å/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../comments1.xml"');
    expect(partsOf(after)['[Content_Types].xml']).toContain('PartName="/Bok%20%C3%A5/comments1.xml"');
  });

  it('has no styles at all', async () => {
    const before = makeXlsx({ sheets: [ROWS], more: { '[Content_Types].xml': TYPES } });
    const after = await marked(before, PLAN);
    expect(await newProblems(before, after)).toEqual([]);
    expect(partsOf(after)['xl/styles.xml']).toContain('<patternFill patternType="gray125"/>');
  });

  it('has elements for programs that know more, before which our drawing must stand', async () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const before = book({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" ${mc}><sheetData>${ROWS}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/></worksheet>`,
    });
    const sheet = partsOf(await marked(before, PLAN))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/footer="0"\/><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><mc:AlternateContent>/u);
  });

  it('has comments, tabs and line breaks in its XML, and single quotes', async () => {
    const before = book({
      'xl/worksheets/sheet1.xml': `<?xml version='1.0'?><!-- <sheetData> --><worksheet xmlns='${MAIN}'>\r\n<sheetData>\r\n<row\tr='2' >\n<c\nr='B2'\ts='1' ><v>1</v></c ><!-- > --></row></sheetData></worksheet>`,
    });
    const after = await marked(before, planOfMarks([markOf('Blad1!B2')]));
    expect(await newProblems(before, after)).toEqual([]);
    expect(partsOf(after)['xl/worksheets/sheet1.xml']).toContain(
      "<row\tr='2' >\n<c\nr='B2'\ts='2' ><v>1</v></c ><!-- > --></row>",
    );
  });

  it('repeats a cell that says nothing of its look', async () => {
    const after = await marked(book({}, '<row r="2"><c r="B2"/></row>'), planOfMarks([markOf('Blad1!B2')]));
    expect(cellsXml(after)).toBe('<row r="2"><c s="2" r="B2"/></row>');
  });
});

describe('a package that holds more', () => {
  it('loses its signature, which holds for the file as it was sent, and nothing else', async () => {
    const plain = await foreignBook();
    const parts = partsOf(plain);
    const signed = withParts(plain, {
      '_xmlsignatures/origin.sigs': new Uint8Array(),
      '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
      '_xmlsignatures/_rels/origin.sigs.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>',
      '_rels/.rels': parts['_rels/.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      '[Content_Types].xml': parts['[Content_Types].xml']?.replace(
        '</Types>',
        '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
      ),
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    });
    const after = await marked(signed, planOfMarks([markOf("Kalle's blad!B3")]));
    expect(Object.keys(partsOf(after)).filter((name) => name.includes('signature'))).toEqual([]);
    expect(partsOf(after)['_rels/.rels']).not.toContain('signature');
    expect(partsOf(after)['[Content_Types].xml']).not.toContain('sig1');
    expect(packedParts(after).get('xl/vbaProject.bin')).toBe(packedParts(signed).get('xl/vbaProject.bin'));
  });

  it('has a thread of comments at a marked cell: ours is the last reply in it', async () => {
    const plain = await foreignBook();
    const parts = partsOf(plain);
    const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    const before = withParts(plain, {
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${space}"><threadedComment ref="B4" dT="2023-04-03T08:00:00.00" personId="{A}" id="{B}"><text>Preliminärt</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${space}"><person displayName="Anna" id="{A}" userId="x" providerId="None"/></personList>`,
      'xl/worksheets/_rels/sheet1.xml.rels': parts['xl/worksheets/_rels/sheet1.xml.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="rId98" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="rId97" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
      ),
    });
    const plan = planOfMarks([
      markOf("Kalle's blad!B4", 'note', 'Stämmer detta?'),
      markOf("Kalle's blad!B3"),
    ]);
    const once = await marked(before, plan);
    const twice = await marked(once, plan);
    for (const after of [once, twice]) {
      const threads = partsOf(after)['xl/threadedComments/threadedComment1.xml'] ?? '';
      expect([...threads.matchAll(/ref="([^"]*)"/gu)].map(([, ref]) => ref)).toEqual(['B4', 'B4']);
      expect(threads).toContain('parentId="{B}"><text>Stämmer detta?</text>');
      const persons = partsOf(after)['xl/persons/person.xml'] ?? '';
      const person = /displayName="Kartlägg" id="([^"]*)"/u.exec(persons)?.[1];
      expect(threads).toContain(`personId="${person ?? '-'}"`);
      expect(person).toMatch(/^\{[\dA-F]{8}-[\dA-F]{4}-4[\dA-F]{3}-A[\dA-F]{3}-[\dA-F]{12}\}$/u);
      expect(persons.split('<person ').length).toBe(3);
    }
    expect(
      partsOf(await marked(once, planOfMarks([])))['xl/threadedComments/threadedComment1.xml'],
    ).not.toContain('Stämmer');
  });

  it('has a sheet that is a chart: it is not marked, and no longer chosen', async () => {
    const plain = partsOf(book());
    const before = withParts(book(), {
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
      'xl/workbook.xml': plain['xl/workbook.xml']?.replace(
        '</sheets>',
        '<sheet name="Diagram" sheetId="9" r:id="c"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': plain['xl/_rels/workbook.xml.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
    });
    const after = partsOf(await marked(before, planOfMarks([markOf('Diagram!A1')])));
    expect(after['xl/chartsheets/sheet1.xml']).toContain('tabSelected="0"');
    expect(after['xl/workbook.xml']).toContain('sheetId="10"');
    expect(Object.values(after).join('')).not.toContain("location=\"'Diagram'");
  });
});
