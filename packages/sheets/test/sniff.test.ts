import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeXlsx, makeZip } from './make-xlsx.js';
import { linesOf, refusalOf } from './reading.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(...streams: string[]): Uint8Array {
  const names = streams.flatMap((stream) => [...stream, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return new Uint8Array([...OLE, ...Array.from({ length: 512 }, () => 0), ...names]);
}

describe('a file is told by its content', () => {
  it.each([
    ['an old Excel workbook', ole('Root Entry', 'Workbook'), 'xls'],
    ['an older Excel workbook', ole('Root Entry', 'Book'), 'xls'],
    ['a Word document of before 2007', ole('WordDocument'), 'doc'],
    ['another container', ole('Root Entry'), 'binary'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'pdf'],
    ['a page that is called xls', strToU8('\n<html xmlns:x="urn:x"><body><table><tr><td>1'), 'html'],
    ['a bare table', strToU8('<table border=1><tr><td>1</td>'), 'html'],
    ['a page with a doctype', strToU8('<!DOCTYPE html><title>x'), 'html'],
    [
      'XML of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml',
    ],
    ['rich text', strToU8('{\\rtf1 x}'), 'rtf'],
    ['JSON', strToU8('[{"kommun": "0180"}]'), 'json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'image'],
    ['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0]), 'archive'],
    ['bytes', new Uint8Array([1, 0, 2, 0, 200]), 'binary'],
    ['a plain zip', makeZip({ 'a.csv': 'kommun;antal' }), 'zip'],
    ['a zip without parts', makeZip({}), 'zip'],
    ['a text of OpenDocument', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
    ['a spreadsheet of Numbers', makeZip({ 'Index/Document.iwa': 'x' }), 'numbers'],
    [
      'a binary workbook',
      makeXlsx({
        sheets: [],
        more: {
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="b/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      }),
      'xlsb',
    ],
    [
      'a Word document',
      makeXlsx({ sheets: [], more: { 'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>' } }),
      'docx',
    ],
    [
      'a presentation',
      makeXlsx({ sheets: [], more: { 'xl/workbook.xml': '<p:presentation xmlns:p="p"/>' } }),
      'pptx',
    ],
  ])('%s', async (_, bytes, format) => {
    expect(await refusalOf(bytes)).toBe(`file.format-not-read {"format":"${format}"}`);
  });

  it('an encrypted workbook', async () => {
    expect(await refusalOf(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe(
      'file.encrypted {}',
    );
  });

  it('an encrypted part of a zip', async () => {
    const bytes = makeXlsx({ sheets: ['<row><c><v>1</v></c></row>'] });
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
        bytes[at + 8] = 1;
    }
    expect(await refusalOf(bytes)).toBe('file.encrypted {}');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['blank lines', strToU8('\r\n \t\r\n;;\r\n')],
  ])('an empty file: %s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('file.empty {}');
  });

  it('a workbook whose main part lies elsewhere', async () => {
    const sheet = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
    const bytes = makeZip({
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></Relationships>',
      'book/main.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="x"/></sheets></workbook>',
      'book/_rels/main.xml.rels':
        '<Relationships><Relationship Id="x" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../sheet.xml"/></Relationships>',
      'sheet.xml': sheet,
    });
    expect(await linesOf(bytes)).toEqual(['A1 number 1']);
  });
});
