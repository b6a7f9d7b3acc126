import { beforeAll, describe, expect, it } from 'vitest';
import type { Worksheet } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { FINDINGS_STAMP } from '@kartlagg/model';
import { goodForm, ooxmlProblems } from '@kartlagg/testkit';
import { writeWorkbook } from '../src/index.js';
import { MARK_COLOURS } from '../src/mark/mark-fill.js';
import { foreignBook, mark, marked, markOf, packedParts, partsOf, planOfMarks } from './mark-books.js';
import { makeZip } from './make-xlsx.js';
import { gridsOf } from './reading.js';

const SHEET = "Kalle's blad";
const PLAN = planOfMarks([
  markOf(`${SHEET}!B3`, 'error', 'Talet är inget heltal.\nSkriv antalet med siffror.'),
  markOf(`${SHEET}!A1`, 'warning'),
  markOf(`${SHEET}!B4`, 'note', 'Stämmer detta?'),
  markOf(`${SHEET}!B11`, 'error', 'I en sammanslagen ruta.'),
  markOf(`${SHEET}!D2`, 'error', '=1+1 & <b>'),
  markOf(`${SHEET}!H40`, 'note'),
  markOf('Ålder & kön!A1', 'warning'),
  markOf('Dold!A1'),
  markOf('Finns inte!A1'),
  markOf('Dold!A0'),
]);

let before: Uint8Array = new Uint8Array();
let after: Uint8Array = new Uint8Array();

beforeAll(async () => {
  before = await foreignBook();
  after = await marked(before, PLAN);
});

async function opened(bytes: Uint8Array): Promise<(name: string) => Worksheet> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return (name) => {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
}

function groundOf(sheet: Worksheet, cell: string): string | undefined {
  const { fill } = sheet.getCell(cell);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
}

function noteOf(sheet: Worksheet, cell: string): string {
  const { note } = sheet.getCell(cell);
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

describe('a marked copy', () => {
  it('has every cell that was sent, with value, formula and format, after the list of findings', async () => {
    const [list, ...rest] = await gridsOf(after);
    expect(list?.sheet).toBe('Fynd');
    expect(rest).toEqual(await gridsOf(before));
  });

  it('breaks no rule of the format', () => {
    expect(ooxmlProblems(before)).toEqual([]);
    expect(ooxmlProblems(after)).toEqual([]);
  });

  it('is the same bytes for the same plan', async () => {
    expect(Buffer.from(await marked(before, PLAN)).equals(Buffer.from(after))).toBe(true);
  });

  it('keeps untouched parts as the bytes that they were packed as', () => {
    const [old, now] = [packedParts(before), packedParts(after)];
    const changed = [...old].filter(([name, packed]) => now.get(name) !== packed).map(([name]) => name);
    expect(changed.toSorted()).toEqual(
      [
        '[Content_Types].xml',
        'docProps/app.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
        'xl/worksheets/sheet3.xml',
      ].toSorted(),
    );
  });

  it('takes nothing away from a marked sheet: what is between the changes is as it was', () => {
    const sheet = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
    const old = partsOf(before)['xl/worksheets/sheet1.xml'] ?? '';
    const from = old.indexOf('</sheetData>');
    expect(sheet.slice(sheet.indexOf('</sheetData>'))).toBe(old.slice(from));
    for (const element of [
      'sheetProtection',
      'dataValidations',
      'conditionalFormatting',
      'mergeCells',
      'drawing',
    ]) {
      expect(sheet).toContain(`<${element}`);
    }
  });

  it('colours the cells by how grave the finding is, and keeps everything else of their look', async () => {
    const [sheet, old] = [(await opened(after))(SHEET), (await opened(before))(SHEET)];
    expect(groundOf(sheet, 'B3')).toBe(MARK_COLOURS.error.pale);
    expect(groundOf(sheet, 'B4')).toBe(MARK_COLOURS.note.pale);
    expect(groundOf(sheet, 'H40')).toBe(MARK_COLOURS.note.pale);
    const { fill: _, ...look } = sheet.getCell('B3').style;
    const { fill: __, ...oldLook } = old.getCell('B3').style;
    expect(look).toEqual(oldLook);
    expect(groundOf(sheet, 'C3')).toBeUndefined();
  });

  it('uses a dark ground under light letters', async () => {
    expect(groundOf((await opened(after))(SHEET), 'A1')).toBe(MARK_COLOURS.warning.dark);
  });

  it('marks the first cell where cells are merged', async () => {
    const sheet = (await opened(after))(SHEET);
    expect(groundOf(sheet, 'A10')).toBe(MARK_COLOURS.error.pale);
    expect(noteOf(sheet, 'A10')).toBe('I en sammanslagen ruta.');
  });

  it('says at each cell what is wrong', async () => {
    const open = await opened(after);
    expect(noteOf(open(SHEET), 'B3')).toBe('Talet är inget heltal.\nSkriv antalet med siffror.');
    expect(noteOf(open(SHEET), 'D2')).toBe('=1+1 & <b>');
    expect(noteOf(open('Ålder & kön'), 'A1')).toBe('Fel i Ålder & kön!A1.');
  });

  it('writes below what somebody else has commented, and leaves other comments alone', async () => {
    const sheet = (await opened(after))(SHEET);
    expect(noteOf(sheet, 'B4')).toBe('Preliminärt\n――― Kartlägg ―――\nStämmer detta?');
    expect(noteOf(sheet, 'A5')).toBe('Två delar');
  });

  it('never touches a formula or its result', async () => {
    const sheet = (await opened(after))(SHEET);
    expect(sheet.getCell('D2').value).toEqual({ formula: 'B2+C2', result: 6 });
  });
});

describe('the list of findings', () => {
  it('stands first, is opened first and is alone in being chosen', () => {
    const parts = partsOf(after);
    expect(/<sheet [^>]*name="([^"]*)"/u.exec(parts['xl/workbook.xml'] ?? '')?.[1]).toBe('Fynd');
    expect(parts['xl/workbook.xml']).toContain('activeTab="0"');
    const chosen = Object.entries(parts).filter(([, part]) => part.includes('tabSelected="1"'));
    expect(chosen.map(([name]) => name)).toEqual(['xl/worksheets/sheet4.xml']);
  });

  it('moves the names that belong to a sheet along with the sheet', () => {
    const names = [
      ...(partsOf(after)['xl/workbook.xml'] ?? '').matchAll(
        /<definedName name="([^"]*)"(?: localSheetId="(\d)")?[^>]*>([^<]*)/gu,
      ),
    ];
    expect(names.map(([, name, sheet, place]) => [name, sheet, place?.replaceAll('&apos;', "'")])).toEqual([
      ['Summor', undefined, "'Kalle''s blad'!$D$2:$D$8"],
      ['_xlnm.Print_Titles', '2', "'Ålder &amp; kön'!$1:$2"],
      ['_xlnm.Print_Titles', '0', "'Fynd'!$5:$5"],
    ]);
  });

  it('leads to cells that are there and can be seen, and to no others', () => {
    const sheet = partsOf(after)['xl/worksheets/sheet4.xml'] ?? '';
    const links = [...sheet.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/gu)].map(([, at, to]) => [
      at,
      to,
    ]);
    expect(links).toEqual([
      ['C6', "'Kalle''s blad'!B3"],
      ['C7', "'Kalle''s blad'!A1"],
      ['C8', "'Kalle''s blad'!B4"],
      ['C9', "'Kalle''s blad'!B11"],
      ['C10', "'Kalle''s blad'!D2"],
      ['C11', "'Kalle''s blad'!H40"],
      ['C12', "'Ålder &amp; kön'!A1"],
    ]);
  });

  it('carries the stamp in a hidden column and every text as text', async () => {
    const [list] = await gridsOf(after);
    const texts = list?.cells.filter(({ column }) => column > 1);
    expect(list?.cells[0]).toMatchObject({ row: 1, column: 1, raw: FINDINGS_STAMP });
    expect(texts?.every(({ kind, formula }) => kind === 'text' && formula === undefined)).toBe(true);
    expect(texts?.slice(0, 6).map(({ raw }) => raw)).toEqual([
      'Fynd i 0180.xlsx',
      'Här finns fynd.',
      'Rätta och skicka igen.',
      'Slag',
      'Var',
      'Vad',
    ]);
    expect(partsOf(after)['xl/worksheets/sheet4.xml']).toContain('<col min="1" max="1" width="4" hidden="1"');
  });

  it('is printed on A4 across, one page wide, with its headings on every page and in view', () => {
    const sheet = partsOf(after)['xl/worksheets/sheet4.xml'];
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
  });

  it('is named in the properties of the file', () => {
    const app = partsOf(after)['docProps/app.xml'];
    expect(app).toContain('<vt:i4>4</vt:i4>');
    expect(app).toContain('<vt:vector size="4" baseType="lpstr"><vt:lpstr>Fynd</vt:lpstr><vt:lpstr>Kalle');
  });

  it('escapes what XML cannot hold, and cuts what nobody would read', async () => {
    const comment = `a\u0001b_x0041_ \uD800 ${'lång '.repeat(2000)}`;
    const copy = await marked(before, planOfMarks([markOf(`${SHEET}!B3`, 'error', comment)]));
    expect(ooxmlProblems(copy)).toEqual([]);
    const note = partsOf(copy)['xl/comments1.xml'] ?? '';
    expect(note).toContain('a_x0001_b_x005F_x0041_ \uFFFD lång');
    const text = /a_x0001_[^<]*/u.exec(note)?.[0] ?? '';
    expect(text.endsWith('lång…')).toBe(true);
    expect(text.length).toBeLessThan(2100);
  });

  it('gets another name where the sender has a sheet of that name', async () => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    book.addWorksheet('fynd').getCell('A1').value = 'mitt eget';
    book.addWorksheet('Fynd (2)').getCell('A1').value = 'också';
    const copy = await marked(
      new Uint8Array(await book.xlsx.writeBuffer()),
      planOfMarks([markOf('fynd!A1')]),
    );
    expect((await gridsOf(copy)).map(({ sheet }) => sheet)).toEqual(['Fynd (3)', 'fynd', 'Fynd (2)']);
  });

  it('has no table of links, and no marks, where there are no findings', async () => {
    const copy = await marked(before, planOfMarks([]));
    expect(ooxmlProblems(copy)).toEqual([]);
    expect((await gridsOf(copy)).slice(1)).toEqual(await gridsOf(before));
    expect(packedParts(copy).get('xl/worksheets/sheet1.xml')).toBe(
      packedParts(before).get('xl/worksheets/sheet1.xml'),
    );
  });
});

describe('a form of ours', () => {
  it('stays locked, and what was to be filled in can still be', async () => {
    const form = await writeWorkbook(goodForm());
    const copy = await marked(
      form,
      planOfMarks([markOf('Antal!C8'), markOf('Antal!F7', 'warning'), markOf('Antal!C40')]),
    );
    expect((await gridsOf(copy)).slice(1)).toEqual(await gridsOf(form));
    const known = new Set(ooxmlProblems(form));
    expect(ooxmlProblems(copy).filter((problem) => !known.has(problem))).toEqual([]);
    const sheet = (await opened(copy))('Antal');
    expect(sheet.getCell('C8').protection).toMatchObject({ locked: false });
    expect(partsOf(copy)['xl/worksheets/sheet2.xml']).toContain('<sheetProtection sheet="1"');
  });
});

describe('what cannot be marked', () => {
  it.each([
    [
      'a text',
      new TextEncoder().encode('a;b\n1;2\n'),
      { code: 'file.format-not-read', params: { format: 'csv' } },
    ],
    ['nothing', new Uint8Array(), { code: 'file.empty', params: {} }],
    [
      'a zip',
      zipSync({ 'a.txt': new Uint8Array(1) }),
      { code: 'file.format-not-read', params: { format: 'zip' } },
    ],
    [
      'a workbook for other programs',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      { code: 'file.format-not-read', params: { format: 'ods' } },
    ],
    ['a document', documentOf('document'), { code: 'file.format-not-read', params: { format: 'zip' } }],
    ['what is cut short', foreignStart(), { code: 'file.unreadable', params: { reason: 'zip' } }],
  ] as const)('is told of: %s', async (_, bytes, refused) => {
    expect(await mark(bytes, PLAN)).toEqual({ refused });
  });

  it('is a file beyond the limits', async () => {
    expect(await mark(before, PLAN, { entries: 3 })).toMatchObject({
      refused: { code: 'file.too-large', params: { limit: 'entries' } },
    });
    expect(await mark(before, PLAN, { depth: 2 })).toMatchObject({ refused: { params: { limit: 'depth' } } });
  });
});

function documentOf(root: string): Uint8Array {
  return makeZip({
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a.xml"/></Relationships>',
    'a.xml': `<${root}/>`,
  });
}

function foreignStart(): Uint8Array {
  return documentOf('workbook').subarray(0, 100);
}
