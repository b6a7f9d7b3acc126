import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../src/text/find-delimiter.js';
import { gridsOf, linesOf, refusalOf } from './reading.js';

const TABLE = 'kommun;antal\r\nMalmö;12\r\n';
const LINES = ['A1 text kommun', 'B1 text antal', 'A2 text Malmö', 'B2 text 12'];

function wide(text: string, little: boolean): Uint8Array {
  return new Uint8Array(
    Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );
}

describe('a text file', () => {
  it.each([
    ['UTF-8', strToU8(TABLE)],
    ['UTF-8 with a byte order mark', strToU8(`\uFEFF${TABLE}`)],
    ['UTF-16, little end first', wide(TABLE, true)],
    ['UTF-16, big end first', wide(TABLE, false)],
    ['UTF-16 without a mark, little end first', wide(TABLE, true).subarray(2)],
    ['UTF-16 without a mark, big end first', wide(TABLE, false).subarray(2)],
    ['Windows-1252', Uint8Array.from(TABLE, (letter) => letter.charCodeAt(0))],
  ])('is read in %s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual(LINES);
  });

  it('that has the mark of UTF-8 is UTF-8, whatever one bad byte says', async () => {
    expect(await linesOf(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa5, 0xff, 0x3b, 0x61]))).toEqual([
      'A1 text å\uFFFD',
      'B1 text a',
    ]);
  });

  it.each([
    ['zeros among bytes', [0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69]],
    ['zeros on both sides', [0x61, 0, 0, 0x62, 0x63, 0]],
    ['an odd number of bytes', [0x61, 0, 0x62]],
  ])('is not taken for UTF-16 by %s', async (_, bytes) => {
    expect(await refusalOf(Uint8Array.from(bytes))).toBe('file.format-not-read {"format":"binary"}');
  });

  it('has the dashes and quotes of Windows-1252, not the controls of ISO-8859-1', async () => {
    expect(await linesOf(new Uint8Array([0x93, 0xe5, 0x94, 0x96, 0x80]))).toEqual([
      'A1 text ”å”–€'.replace('”', '“'),
    ]);
  });

  it.each(['\r\n', '\n', '\r'])(
    'is one grid without a name, of text cells, whatever ends its lines: %j',
    async (end) => {
      const [grid, ...others] = await gridsOf(strToU8(['0180;12,5', '', ';2'].join(end)));
      expect(others).toEqual([]);
      expect(grid?.sheet).toBe('');
      expect(grid?.hidden).toBe(false);
      expect(await linesOf(strToU8(['0180;12,5', '', ';2'].join(end)))).toEqual([
        'A1 text 0180',
        'B1 text 12,5',
        'B3 text 2',
      ]);
    },
  );

  it('may have line breaks, delimiters and quotes in quotes, and rows of different lengths', async () => {
    expect(await linesOf(strToU8('a;"b;\r\nc""d"\r\ne;f;g\r\nh'))).toEqual([
      'A1 text a',
      'B1 text b;\r\nc"d',
      'A2 text e',
      'B2 text f',
      'C2 text g',
      'A3 text h',
    ]);
  });

  it('may have a quote within a field', async () => {
    expect(await linesOf(strToU8('a;5" rör\nb;1'))).toEqual([
      'A1 text a',
      'B1 text 5" rör',
      'A2 text b',
      'B2 text 1',
    ]);
  });

  it('is refused where a quote never ends', async () => {
    expect(await refusalOf(strToU8('a;b\n"c;d\n'))).toBe('file.unreadable {"reason":"quote"}');
  });

  it('may say what divides it in a first line, which is no row', async () => {
    expect(await linesOf(strToU8('sep=,\r\na;b,c\r\n'))).toEqual(['A1 text a;b', 'B1 text c']);
    expect(await linesOf(strToU8('\uFEFFsep=;\na;1,5'))).toEqual(['A1 text a', 'B1 text 1,5']);
    expect(await linesOf(strToU8('"SEP=|"\na|1;5'))).toEqual(['A1 text a', 'B1 text 1;5']);
    expect(await linesOf(strToU8('sep=\t\ra\t1;5'))).toEqual(['A1 text a', 'B1 text 1;5']);
    expect(await linesOf(strToU8('sep="\na;1'))).toEqual(['A1 text sep="', 'A2 text a', 'B2 text 1']);
  });
});

describe('the delimiter', () => {
  it.each([
    ['a semicolon beside decimal commas', 'kommun;antal\nMalmö;12,5\nLund;3,0', ';'],
    ['a comma', 'kommun,antal\n0180,12\n', ','],
    ['a comma beside a note with a semicolon', 'a,b,c\n1,2,x;y\n3,4,z', ','],
    ['a tab', 'kommun\tantal\nMalmö, stad\t12\nLund\t3', '\t'],
    ['a comma where the semicolons are in quotes', '"a;b",c\n"d;e",f', ','],
    ['a semicolon below a line of prose', 'Hemlöshet, våren 2023, alla\n\na;b;c\n1;2;3\n4;5;6', ';'],
    ['a semicolon where there is but one column', 'kommun\nMalmö', ';'],
  ])('is %s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
