import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS_STAMP } from '@kartlagg/model';
import { ooxmlProblems } from '@kartlagg/testkit';
import { foreignBook, marked, markOf, partsOf, planOfMarks, withParts } from './mark-books.js';
import { gridsOf } from './reading.js';

const SHEET = "Kalle's blad";
const PLAN = planOfMarks([
  markOf(`${SHEET}!B3`, 'error', 'Första gången.'),
  markOf(`${SHEET}!B4`, 'warning', 'Under deras.'),
  markOf(`${SHEET}!A1`, 'note', 'Ljusa bokstäver.'),
  markOf('Ålder & kön!F9', 'error', 'En tom ruta.'),
]);
const NOTHING = planOfMarks([]);

let before: Uint8Array = new Uint8Array();
let once: Uint8Array = new Uint8Array();

beforeAll(async () => {
  before = await foreignBook();
  once = await marked(before, PLAN);
});

/** The fill of every cell that has one, and every comment, as exceljs reads them. */
async function looksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const lines: string[] = [];
  for (const sheet of book.worksheets.slice(-3)) {
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const { fill, note } = cell;
        const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
        const text = typeof note === 'string' ? note : note?.texts?.map((run) => run.text).join('');
        if (colour !== undefined || text !== undefined)
          lines.push(`${sheet.name}!${cell.address} ${colour?.argb ?? JSON.stringify(colour)} ${text ?? ''}`);
      });
    });
  }
  return lines;
}

describe('a marked copy that is sent in again', () => {
  it('is read as what was sent, beside a sheet that says what it is', async () => {
    const [list, ...rest] = await gridsOf(once);
    expect(list?.cells[0]?.raw).toBe(FINDINGS_STAMP);
    expect(rest).toEqual(await gridsOf(before));
  });

  it('is as it was before, where nothing is found any more', async () => {
    const clean = await marked(once, NOTHING);
    expect(await looksOf(clean)).toEqual(await looksOf(before));
    expect((await gridsOf(clean)).slice(1)).toEqual(await gridsOf(before));
    expect((await gridsOf(clean)).map(({ sheet }) => sheet)).toEqual(['Fynd', SHEET, 'Ålder & kön', 'Dold']);
    expect(ooxmlProblems(clean)).toEqual([]);
  });

  it('is marked as if it had never been, however often', async () => {
    const again = await marked(await marked(once, PLAN), PLAN);
    expect(await looksOf(again)).toEqual(await looksOf(once));
    expect(ooxmlProblems(again)).toEqual([]);
    expect((await gridsOf(again)).map(({ sheet }) => sheet)).toEqual(['Fynd', SHEET, 'Ålder & kön', 'Dold']);
    const count = /<cellXfs count="(\d+)"/u;
    const looks = [once, again].map((bytes) =>
      Number(count.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1]),
    );
    expect((looks[1] ?? 0) - (looks[0] ?? 0)).toBeLessThan(10);
  });

  it('has only the new marks', async () => {
    const other = await marked(once, planOfMarks([markOf(`${SHEET}!C5`, 'note', 'Ny.')]));
    const expected = await marked(before, planOfMarks([markOf(`${SHEET}!C5`, 'note', 'Ny.')]));
    expect(await looksOf(other)).toEqual(await looksOf(expected));
  });

  it('keeps a comment of ours that somebody has written in', async () => {
    const comments = partsOf(once)['xl/comments1.xml']?.replace(
      'Första gången.',
      'Första gången. Det stämmer! /Anna',
    );
    const clean = await marked(withParts(once, { 'xl/comments1.xml': comments }), NOTHING);
    expect(partsOf(clean)['xl/comments1.xml']).toContain('Det stämmer! /Anna');
    expect(ooxmlProblems(clean)).toEqual([]);
  });

  it('loses our comments also where the list was taken away', async () => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    await book.xlsx.load(Buffer.from(once) as unknown as Parameters<typeof book.xlsx.load>[0]);
    book.removeWorksheet('Fynd');
    const saved = new Uint8Array(await book.xlsx.writeBuffer());
    const texts = Object.values(partsOf(saved)).join('');
    expect(texts).toContain('En tom ruta.');
    expect(await looksOf(await marked(withParts(saved, {}), NOTHING))).not.toContain(
      `${SHEET}!B3 FFF8C8C3 Första gången.`,
    );
  });

  it('does not take a number for the stamp, though it is the number of the stamp among the texts', async () => {
    const parts = partsOf(once);
    const name = 'xl/worksheets/sheet4.xml';
    const strings = parts['xl/sharedStrings.xml'] ?? '';
    const number = strings.split('<si>').length - 1;
    const moved = withParts(once, {
      'xl/sharedStrings.xml': strings
        .replace('</sst>', `<si><t>${FINDINGS_STAMP}</t></si></sst>`)
        .replace(/uniqueCount="\d+"/u, `uniqueCount="${number + 1}"`),
      [name]: parts[name]?.replace(
        / t="inlineStr"><is><t [^>]*>kartlagg:findings<\/t><\/is>/u,
        ` t="s"><v>${number}</v>`,
      ),
      'xl/worksheets/sheet1.xml': parts['xl/worksheets/sheet1.xml']?.replace(
        /(<c r="B2"[^>]*><v>)2</u,
        `$1${number}<`,
      ),
    });
    const again = await marked(moved, PLAN);
    expect((await gridsOf(again)).map(({ sheet }) => sheet)).toEqual(['Fynd', SHEET, 'Ålder & kön', 'Dold']);
    expect(ooxmlProblems(again)).toEqual([]);
  });
});

const OFFICE = spawnSync('soffice', ['--version']).status === 0;

describe.runIf(OFFICE)('a marked copy that was saved by LibreOffice', () => {
  it(
    'is known again, although neither authors nor backgrounds are kept there',
    { timeout: 180_000 },
    async () => {
      const saved = resaved(once);
      const plain = resaved(before);
      expect(ooxmlProblems(saved)).toEqual([]);
      const clean = await marked(saved, NOTHING);
      expect(ooxmlProblems(clean)).toEqual([]);
      expect((await gridsOf(clean)).slice(1)).toEqual(await gridsOf(plain));
      expect((await looksOf(clean)).filter(isNotTheme)).toEqual((await looksOf(plain)).filter(isNotTheme));
      expect(await looksOf(clean)).toContain(`${SHEET}!B3 {"theme":4} `);
    },
  );
});

/** LibreOffice writes the colour that a theme gives instead of the theme; what we remember is what was sent. */
function isNotTheme(line: string): boolean {
  return !line.includes('!B3');
}

/** A workbook as LibreOffice saves it. */
function resaved(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kartlagg-'));
  try {
    writeFileSync(join(folder, 'bok.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = [
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'bok.xlsx'),
    ];
    spawnSync('soffice', [profile, '--headless', ...to], { timeout: 120_000 });
    return new Uint8Array(readFileSync(join(folder, 'out', 'bok.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
