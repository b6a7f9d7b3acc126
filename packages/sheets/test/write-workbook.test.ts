import { createHash } from 'node:crypto';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeWorkbook } from '../src/index.js';
import { COLOURS } from '../src/write/theme.js';
import { COUNT_INPUT, formPlan, planOf, sheetOf } from './plans.js';
import { gridsOf, lineOf } from './reading.js';

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  return workbook;
}

async function firstSheet(bytes: Uint8Array): Promise<Worksheet> {
  const sheet = (await opened(bytes)).worksheets[0];
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** One cell with a list of choices. */
function listed(choices: readonly string[]): Promise<Uint8Array> {
  return writeWorkbook(
    planOf(sheetOf([{ at: 'A1', style: 'answer-text', input: { ...COUNT_INPUT, kind: 'list', choices } }])),
  );
}

/** A table of one municipality under two headings. */
function table(first: string | number, second: string): Promise<Uint8Array> {
  return writeWorkbook(
    planOf(
      sheetOf(
        [
          { at: 'B2', value: first, style: 'heading' },
          { at: 'C2', value: second, style: 'heading-number' },
          { at: 'B3', value: 'Malmö', style: 'label' },
          { at: 'C3', value: 12, style: 'number' },
        ],
        { table: { name: 'kommuner', range: 'B2:C3' } },
      ),
    ),
  );
}

describe('a written workbook', () => {
  it('holds what its plan says, to the cell', async () => {
    const [grid, words] = await gridsOf(await writeWorkbook(formPlan()));
    expect([grid?.sheet, words?.sheet]).toEqual(['Antal', 'Ord & mått']);
    expect(grid?.cells.map(lineOf)).toEqual([
      'A1 text kartlagg:block:situation-sex',
      'B2 text Antal personer',
      'B6 text Situation',
      'C6 text Kvinnor',
      'D6 text Män',
      'A7 text situation=1',
      'B7 text Situation 1',
      'C7 number 7',
      'E7 number 7 =SUM(C7:D7)',
      'A8 text situation=2',
      'B8 text Situation 2',
      'C8 number 8',
      'E8 number 8 =SUM(C8:D8)',
      'A9 text situation=3',
      'B9 text Situation 3',
      'C9 number 9',
      'E9 number 9 =SUM(C9:D9)',
      'B12 text Till ordlistan',
      'B13 text SCB',
    ]);
  });

  it('lets answers alone be written in', async () => {
    const bytes = await writeWorkbook(formPlan());
    const sheet = await firstSheet(bytes);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    );
    expect(sheet.getCell('C7').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('B7').protection?.locked ?? true).toBe(true);
    expect(sheet.getCell('E7').protection?.locked ?? true).toBe(true);
  });

  it('says what may be written, with one rule for cells that ask for the same', async () => {
    const bytes = await writeWorkbook(formPlan());
    expect(part(bytes, 'xl/worksheets/sheet1.xml').match(/sqref="C7:D9"/gu)).toHaveLength(1);
    expect((await firstSheet(bytes)).getCell('D9').dataValidation).toMatchObject({
      type: 'whole',
      formulae: [0, 99_999],
      allowBlank: true,
      showErrorMessage: true,
      prompt: COUNT_INPUT.prompt,
      error: COUNT_INPUT.error,
    });
  });

  it('offers choices in a list, and refuses those that no list can hold', async () => {
    expect((await firstSheet(await listed(['Ja', '"Nej"']))).getCell('A1').dataValidation.formulae).toEqual([
      '"Ja,""Nej"""',
    ]);
    await expect(listed(['Ja, tack'])).rejects.toThrow('drop-down');
    await expect(listed(['x'.repeat(256)])).rejects.toThrow('drop-down');
  });

  it('hides rows and columns, freezes, merges and prints on A4', async () => {
    const sheet = await firstSheet(await writeWorkbook(formPlan()));
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getColumn(2).width).toBe(40);
    expect(sheet.getRow(6).height).toBe(24);
    expect(sheet.getCell('E2').master.address).toBe('B2');
    expect(sheet.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 2,
      ySplit: 6,
      topLeftCell: 'C7',
      showGridLines: false,
      activeCell: 'C7',
    });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '6:6',
      printArea: 'B2:E13',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&L2023 && framåt&R&A, &P (&N)');
    expect(sheet.properties.tabColor?.argb).toBe('FF0B4F5C');
  });

  it('tells programs what it is', async () => {
    const bytes = await writeWorkbook(formPlan());
    const workbook = await opened(bytes);
    expect(workbook).toMatchObject({
      title: 'Räkning av hemlöshet',
      subject: 'Omgång 2023',
      creator: 'Kartlägg',
      keywords: 'kartlagg:form:counts:1:2023:0180',
    });
    expect(workbook.created.toISOString()).toBe('2023-04-03T08:00:00.000Z');
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('leads within the workbook and out of it', async () => {
    const bytes = await writeWorkbook(formPlan());
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<hyperlink ref="B12" location="&apos;Ord &amp; mått&apos;!A1"/>');
    expect(sheet).toMatch(/<hyperlink ref="B13" r:id="rId\d+"\/>/u);
    expect(part(bytes, 'xl/worksheets/_rels/sheet1.xml.rels').match(/Target="[^"]*"/gu)).toEqual([
      'Target="https://www.scb.se/"',
    ]);
  });

  it.each([
    '=1+1',
    '+46 8',
    '-',
    '@SUM(A1)',
    '=HYPERLINK("x")',
    '_x0041_',
    'a\rb',
    'rad\nrad',
    '\u0007',
    ' a ',
    'a\uD800',
  ])('keeps %j as text', async (value) => {
    const [grid] = await gridsOf(
      await writeWorkbook(planOf(sheetOf([{ at: 'A1', value, style: 'answer-text' }]))),
    );
    const text = value.replace('\uD800', '\uFFFD');
    expect(grid?.cells).toEqual([{ row: 1, column: 1, kind: 'text', raw: text, shown: text, format: '@' }]);
  });

  it('writes the date of an answer as a date', async () => {
    const cells = [
      { at: 'A1', value: '2023-04-03', style: 'answer-date' },
      { at: 'A2', value: 'i april', style: 'answer-date' },
      { at: 'A3', value: '2023-04-03', style: 'plain' },
    ] as const;
    const [grid] = await gridsOf(await writeWorkbook(planOf(sheetOf(cells))));
    expect(grid?.cells.map(lineOf)).toEqual([
      'A1 date 2023-04-03 (45019)',
      'A2 text i april',
      'A3 text 2023-04-03',
    ]);
  });

  it('marks a table up by its headings, which must be text and differ', async () => {
    const bytes = await table('Kommun', 'Antal');
    expect(part(bytes, 'xl/tables/table1.xml')).toMatch(
      /displayName="kommuner" ref="B2:C3".*name="Kommun".*name="Antal"/u,
    );
    expect((await gridsOf(bytes))[0]?.cells.map(lineOf)).toEqual([
      'B2 text Kommun',
      'C2 text Antal',
      'B3 text Malmö',
      'C3 number 12',
    ]);
    await expect(table('Antal', 'Antal')).rejects.toThrow('headings');
    await expect(table(2023, 'Antal')).rejects.toThrow('headings');
  });

  it('makes room for text that does not fit on one line, unless its plan says how high the row is', async () => {
    const long = 'ord '.repeat(30);
    const sheet = await firstSheet(
      await writeWorkbook(
        planOf(
          sheetOf(
            [
              { at: 'A1', value: 'ord', style: 'text' },
              { at: 'A2', value: long, style: 'text' },
              { at: 'A3', value: long, style: 'text' },
              { at: 'A4', value: long, style: 'title' },
            ],
            { columns: [{ width: 40 }], rows: [{ row: 3, height: 50 }] },
          ),
        ),
      ),
    );
    expect([1, 2, 3, 4].map((row) => sheet.getRow(row).height)).toEqual([19, 49, 50, 28]);
  });
});

describe('the same plan', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('gives the same bytes in any time zone, at any time', async () => {
    const hashes: string[] = [];
    const offsets: number[] = [];
    for (const [place, time] of [
      ['Pacific/Auckland', '2023-01-01T00:00:00Z'],
      ['America/St_Johns', '2031-07-01T12:34:57Z'],
    ] as const) {
      process.env['TZ'] = place;
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
      offsets.push(new Date().getTimezoneOffset());
      hashes.push(
        createHash('sha256')
          .update(await writeWorkbook(formPlan()))
          .digest('hex'),
      );
    }
    expect(offsets).toEqual([-780, 150]);
    expect(hashes[0]).toBe(hashes[1]);
  });
});

describe('every ink on its ground', () => {
  it.each([
    ['ink', 'white'],
    ['ink', 'pale'],
    ['ink', 'grey'],
    ['ink', 'answer'],
    ['white', 'deep'],
    ['deep', 'white'],
    ['muted', 'white'],
    ['warning', 'white'],
    ['link', 'white'],
  ] as const)('has a contrast of at least 4.5: %s on %s', (ink, ground) => {
    expect(contrast(COLOURS[ink], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('and the lines around answers one of at least 3', () => {
    expect(contrast(COLOURS.answerLine, COLOURS.answer)).toBeGreaterThanOrEqual(3);
    expect(contrast(COLOURS.answerLine, COLOURS.white)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part8 = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part8 <= 0.04045 ? part8 / 12.92 : ((part8 + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
