import { describe, expect, it } from 'vitest';
import { makeOds, rowOf, tableOf, textCell } from './make-ods.js';
import { cellsOf, linesOf } from './reading.js';

function sheet(rows: string): Uint8Array {
  return makeOds({ body: tableOf(rows) });
}

function cell(attributes: string, text?: string): string {
  return `<table:table-cell ${attributes}>${text === undefined ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
}

async function linkTo(to: string): Promise<string | undefined> {
  return (await cellsOf(sheet(rowOf(textCell(`<text:a xlink:href="${to}">x</text:a>`)))))[0]?.link;
}

function linkedParagraph(to: string): string {
  return `<text:p><text:a xlink:href="${to}">x</text:a></text:p>`;
}

describe('the text of a cell', () => {
  it.each([
    ['has several paragraphs as lines', '<text:p>a</text:p><text:p/><text:p>b</text:p>', 'a\n\nb'],
    [
      'has the spaces that are meant',
      '<text:p><text:s/>a <text:s text:c="2"/>b<text:s/></text:p>',
      ' a   b ',
    ],
    ['has tabs and line breaks', '<text:p>a<text:tab/>b<text:line-break/>c</text:p>', 'a\tb\nc'],
    [
      'keeps a space at either end, as LibreOffice writes it',
      '<text:p> a<text:span> b </text:span></text:p>',
      ' a b ',
    ],
    ['keeps a space and a meant one', '<text:p>a <text:s/></text:p>', 'a  '],
    ['has white space as written as one space', '<text:p>\n  a\n\t b\n </text:p>', 'a b'],
    [
      'drops indentation that goes on from one part to the next',
      '<text:p>a\n<text:span> </text:span></text:p>',
      'a',
    ],
    [
      'has one space where parts of it meet',
      '<text:p>a <text:span> <text:span>b</text:span> </text:span> c</text:p>',
      'a b c',
    ],
    [
      'has no notes',
      '<office:annotation><text:p>not</text:p></office:annotation><text:p>a<text:note><text:p>x</text:p></text:note></text:p>',
      'a',
    ],
    ['has entities and CDATA', '<text:p>a&amp;b&#228;<![CDATA[<c>]]><!-- d --></text:p>', 'a&bä<c>'],
    [
      'may stand in a list',
      '<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>',
      'a\nb',
    ],
    ['leaves drawings out', '<draw:frame><text:p>bild</text:p></draw:frame><text:p>a</text:p>', 'a'],
  ])('%s', async (_, inside, text) => {
    const bytes = sheet(rowOf(`<table:table-cell office:value-type="string">${inside}</table:table-cell>`));
    expect((await cellsOf(bytes)).map(({ raw, shown }) => [raw, shown])).toEqual([[text, text]]);
  });

  it('is what is stored where that is said, and shows what is shown', async () => {
    const bytes = sheet(
      rowOf(
        cell('office:value-type="string" office:string-value="a&#10;b"', 'a b') +
          cell('office:value-type="string" office:string-value="c"'),
      ),
    );
    expect(await linesOf(bytes)).toEqual(['A1 text a b (a\nb)', 'B1 text c']);
  });

  it('names a place within the workbook as an xlsx does', async () => {
    expect(await linkTo("#'Dolt blad'.B2")).toBe("#'Dolt blad'!B2");
    expect(await linkTo('#Antal.$A$1:.B2')).toBe('#Antal!$A$1:B2');
    expect(await linkTo('#Rubrik')).toBe('#Rubrik');
    expect(await linkTo('https://www.scb.se/a.A1')).toBe('https://www.scb.se/a.A1');
  });

  it('keeps the first link of its paragraphs', async () => {
    const bytes = sheet(
      rowOf(
        `<table:table-cell office:value-type="string">${linkedParagraph('urn:a')}${linkedParagraph('urn:b')}</table:table-cell>`,
      ),
    );
    expect((await cellsOf(bytes)).map(({ link }) => link)).toEqual(['urn:a']);
  });

  it('keeps where its first link leads', async () => {
    const bytes = sheet(
      rowOf(
        textCell(
          '<text:a xlink:href="https://www.scb.se/">SCB</text:a> och <text:a xlink:href="#Dold.A1">här</text:a>',
        ),
      ),
    );
    expect(await cellsOf(bytes)).toEqual([
      {
        row: 1,
        column: 1,
        kind: 'text',
        raw: 'SCB och här',
        shown: 'SCB och här',
        link: 'https://www.scb.se/',
      },
    ]);
  });
});
