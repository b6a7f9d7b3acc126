import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeShapes, clustersOf, emptyDrawing } from '../src/mark/change-shapes.js';
import { commentBox } from '../src/mark/comment-box.js';
import { findingsLayout } from '../src/mark/findings-layout.js';
import { isLightInk } from '../src/mark/light-ink.js';
import { lineCount } from '../src/write/line-count.js';
import { commentSum, readRecord, recordText } from '../src/mark/mark-record.js';
import { relativeTarget, resolveTarget } from '../src/zip/part-names.js';
import { cellLink, freeSheetName } from '../src/mark/sheet-name.js';
import { shorten } from '../src/mark/shorten.js';

describe('a text that is wrapped', () => {
  it.each([
    ['', 10, 1],
    ['ett ord', 10, 1],
    ['ett ord till', 7, 2],
    ['ett ord till', 6, 3],
    ['ett\n\nord', 10, 3],
    ['långtsammansatt', 5, 3],
    ['ett långtsammansatt ord', 5, 5],
  ])('%j in %i letters takes %i lines', (text, room, lines) => {
    expect(lineCount(text, room)).toBe(lines);
  });
});

describe('a text that is too long', () => {
  it.each([
    ['kort', 4, 'kort'],
    ['ett ord till', 9, 'ett ord…'],
    ['ett ord till', 8, 'ett ord…'],
    ['ett ord till', 7, 'ett…'],
    ['a'.repeat(60), 50, `${'a'.repeat(49)}…`],
    ['abc😀def', 5, 'abc…'],
  ])('%j within %i is %j', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Fynd', [], 'Fynd'],
    ['Fynd', ['FYND', 'Fynd (2)'], 'Fynd (3)'],
    ["'a[b]:*?/\\c'", [], 'a b      c'],
    ['', [], 'Kartlagg'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%j beside %j is %j', (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it('stands in quotes in a link, its apostrophes doubled', () => {
    expect(cellLink("Kalle's blad", 'B3')).toBe("'Kalle''s blad'!B3");
  });
});

describe('names of parts', () => {
  it.each([
    ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['workbook.xml', 'xl/a.xml', 'xl/a.xml'],
    ['a/b/c.xml', 'a/x/y.xml', '../x/y.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('from %s to %s is %s, and back again', (from, to, expected) => {
    expect(relativeTarget(from, to)).toBe(expected);
    expect(resolveTarget(expected, from)).toBe(to);
    expect(resolveTarget(`/${to}`, from)).toBe(to);
  });

  it('are read as addresses', () => {
    expect(resolveTarget('./Blad%20%C3%A5.xml', 'xl/workbook.xml')).toBe('xl/Blad å.xml');
    expect(resolveTarget('100%.xml', '')).toBe('100%.xml');
  });
});

describe('the box of a comment', () => {
  const sizes = { width: () => 64, height: () => 20 };

  it('stands beside the cell and is 340 pixels wide', () => {
    expect(commentBox(5, 2, 'kort', sizes).anchor).toBe('2, 15, 3, 4, 7, 35, 4, 15');
  });

  it('is as tall as its text, to a limit', () => {
    const tall = commentBox(5, 2, 'rad\n'.repeat(10), sizes);
    expect(tall.height).toBe((11 * 17 + 14) * 0.75);
    expect(commentBox(5, 2, 'rad\n'.repeat(999), sizes).height).toBe(480);
  });

  it('reaches further where columns are hidden and rows are low', () => {
    const narrow = { width: (column: number) => (column < 6 ? 0 : 64), height: () => 10 };
    expect(commentBox(1, 1, 'kort', narrow).anchor).toBe('1, 0, 0, 4, 10, 35, 3, 5'.replace('1, 0', '1, 15'));
  });

  it('stays on the sheet', () => {
    const numbers = commentBox(1_048_576, 16_384, 'rad\n'.repeat(40), { width: () => 0, height: () => 0 })
      .anchor.split(', ')
      .map(Number);
    expect(numbers[4]).toBe(16_383);
    expect(numbers[6]).toBe(1_048_575);
  });
});

describe('a drawing of boxes', () => {
  const box = { anchor: '1, 2, 3, 4, 5, 6, 7, 8', width: 1, height: 1 };
  const added = (row: number) => ({ row, column: 1, severity: 'note', box }) as const;

  it('takes more numbers where it has more boxes than one cluster has room for', () => {
    const drawing = changeShapes(emptyDrawing(3), {
      removed: [],
      resized: [],
      added: Array.from({ length: 1100 }, (_, index) => added(index + 1)),
    });
    expect(clustersOf(drawing)).toEqual([3, 4]);
    expect(drawing).toContain('id="_x0000_s3073"');
    expect(drawing).toContain('id="_x0000_s4172"');
  });

  it('keeps what is no box of a comment, also where it is not XML', () => {
    const theirs =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"><div>a<br>b</div><x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
    const drawing = changeShapes(theirs, {
      removed: [{ row: 1, column: 1 }],
      resized: [],
      added: [added(1)],
    });
    expect(drawing).toContain('<div>a<br>b</div>');
    expect(drawing).toContain('id="_x0000_s1031"');
    expect(drawing).toMatch(/^<xml xmlns:v="[^"]*" xmlns:o="[^"]*" xmlns:x="[^"]*">/u);
  });
});

describe('the ink of a cell', () => {
  it.each([
    [{ rgb: 'FFFFFFFF' }, true],
    [{ rgb: 'FF000000' }, false],
    [{ rgb: 'FF1B2A2F' }, false],
    [{ rgb: 'FFFFFF00' }, true],
    [{ rgb: 'FFC00000' }, false],
    [{ theme: '0' }, true],
    [{ theme: '1' }, false],
    [{ indexed: '9' }, true],
    [{ indexed: '8' }, false],
    [{}, false],
  ])('%j is light: %s', (colour, expected) => {
    expect(isLightInk(colour)).toBe(expected);
  });
});

describe('what the list remembers of a mark', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom(undefined, 'rgb="FFFFFBE8"', 'theme="4" tint="-0.5"'),
        (sheet, fill) => {
          const record = { sheet, cell: 'AB12', comment: commentSum(sheet), fill };
          expect(readRecord(recordText(record))).toEqual(record);
        },
      ),
    );
  });

  it('is nothing that somebody else has made up', () => {
    expect(readRecord('kartlagg:mark:00000000:rgb="F"/><x:"\':\'A\'!A1')).toBeUndefined();
    expect(readRecord('kartlagg:findings')).toBeUndefined();
  });

  it('knows a comment again when its lines are broken off otherwise', () => {
    expect(commentSum('ett\r\ntvå  tre ')).toBe(commentSum('ett två\ntre'));
    expect(commentSum('ett två')).not.toBe(commentSum('ett tvåa'));
  });
});

const list = (texts: readonly string[]) => ({
  sheet: 'Fynd',
  title: 'Fynd',
  intro: ['En rad.', 'ord '.repeat(80)],
  headings: ['Slag', 'Var', 'Vad', 'Gör så här'],
  lines: [{ severity: 'error', texts }] as const,
});

describe('the columns of the list', () => {
  it('are as wide as what is short, and share what is left', () => {
    const layout = findingsLayout(list(['varning', 'Antal!C8', 'x '.repeat(200), 'y '.repeat(200)]));
    expect(layout.widths.slice(0, 2)).toEqual([11, 11]);
    expect(layout.widths[2]).toBe(layout.widths[3]);
    expect(layout.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(140);
  });

  it('have room for a long place, as a link is not wrapped everywhere, and still for the texts beside it', () => {
    const place = `Blad ${'n'.repeat(31)}, cellerna F3–F8`;
    const { widths } = findingsLayout(list(['fel', place, 'x '.repeat(200), 'y '.repeat(200)]));
    expect(widths[1]).toBeGreaterThan(place.length);
    expect(widths[2]).toBeGreaterThanOrEqual(36);
    expect(widths[3]).toBeGreaterThanOrEqual(36);
  });

  it('make rows as high as their longest text', () => {
    expect(findingsLayout(list(['fel', 'A!1', 'kort', 'kort'])).lines).toEqual([23]);
    expect(findingsLayout(list(['fel', 'A!1', 'ett\ntvå\ntre', 'kort'])).lines).toEqual([53]);
    expect(findingsLayout(list(['fel', 'A!1', 'rad\n'.repeat(400), 'kort'])).lines).toEqual([409]);
  });
});
