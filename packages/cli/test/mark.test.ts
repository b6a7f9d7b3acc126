import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Workbook } from '@kartlagg/model';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import { changedForm, folderContents, goodForm, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markNames } from '../src/mark-names.js';
import { form } from './deliveries.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

const TABLE = 'kommun;omgång;situation;antal\n1280;2023;1;ca 10\n';
let broken: Uint8Array = new Uint8Array();

beforeAll(async () => {
  broken = await withValue('många');
  folder.write('svar/0180.xlsx', broken);
  folder.write('svar/skåne/1280.csv', TABLE);
  folder.write('svar/skåne/1281.xlsx', 'inget');
  folder.write('svar/0114.xlsx', await form('0114'));
});

describe('kartlagg kontrollera --markera', () => {
  it('writes a marked copy of each workbook, a list for the rest, and nothing for a file without findings', async () => {
    const before = folderContents(folder.at('svar'));
    const { code, out, err } = await runCli(['kontrollera', folder.at('svar'), '--markera', folder.at('ut')]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const names = ['0180 – granskad.xlsx', 'skåne/1280 – fynd.xlsx', 'skåne/1281 – fynd.xlsx'];
    expect(Object.keys(folderContents(folder.at('ut')))).toEqual(
      [...names, 'kartlagg-granskat.json'].toSorted(),
    );
    expect(out.split('\n').slice(-6)).toEqual([
      '',
      `Skrivet i ${folder.at('ut')}: 1 märkt kopia och 2 fyndlistor. 1 fil utan fynd har ingen kopia.`,
      ...names.map((name) => `  ${name}`),
      '',
    ]);
    expect(folderContents(folder.at('svar'))).toEqual(before);
  });

  it('keeps every answer of the sender in the copy, and lists the findings on its first sheet', async () => {
    const [sent, marked] = [await read('svar/0180.xlsx'), await read('ut/0180 – granskad.xlsx')];
    const [first, ...rest] = marked.grids;
    expect(first?.sheet).toBe('Fynd');
    expect(first?.cells.map(({ shown }) => shown)).toContain('Blad Antal, cell C8');
    expect(
      rest.map(({ sheet, cells }) => [sheet, cells.map(({ row, column, raw }) => [row, column, raw])]),
    ).toEqual(
      sent.grids.map(({ sheet, cells }) => [sheet, cells.map(({ row, column, raw }) => [row, column, raw])]),
    );
  });

  it('gives a copy that is read as the file that it was made of', async () => {
    const words = [folder.at('ut', '0180 – granskad.xlsx'), '--format', 'json'];
    const { out } = await runCli(['kontrollera', ...words]);
    const errors = (JSON.parse(out) as { files: { findings: { code: string; cell?: string }[] }[] }).files[0]
      ?.findings;
    expect(errors?.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(['cell.not-a-whole-number C8']);
  });

  it('does the same once more, and takes away a copy that no longer holds', async () => {
    const words = ['kontrollera', folder.at('svar'), '--markera', folder.at('ut')];
    const before = checksums('ut');
    expect(await runCli(words)).toMatchObject({ code: 1, err: '' });
    expect(checksums('ut')).toEqual(before);
    folder.write('svar/0180.xlsx', await form('0180'));
    await runCli(words);
    expect(Object.keys(checksums('ut'))).not.toContain('0180 – granskad.xlsx');
    expect(Object.keys(checksums('ut'))).toContain('skåne/1280 – fynd.xlsx');
    folder.write('svar/0180.xlsx', broken);
  });

  it('says that nothing was written where there is nothing to mark', async () => {
    const words = ['kontrollera', folder.at('svar', '0114.xlsx'), '--markera', folder.at('inget')];
    const { code, out } = await runCli(words);
    expect(code).toBe(0);
    expect(out).toContain('Inga fynd, så filen behöver inte skickas tillbaka: ingen kopia är skriven.');
    expect(existsSync(folder.at('inget'))).toBe(false);
  });

  it('leaves the result for machines alone', async () => {
    const words = ['kontrollera', folder.at('svar'), '--markera', folder.at('json'), '--format', 'json'];
    const { out } = await runCli(words);
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(existsSync(folder.at('json', '0180 – granskad.xlsx'))).toBe(true);
  });

  it('is English where that is asked for', async () => {
    const words = ['check', folder.at('svar', 'skåne'), '--mark', folder.at('en'), '--lang', 'en'];
    const { out } = await runCli(words);
    expect(swedishIn(out.replaceAll(folder.path, ''))).toEqual([]);
    expect(out).toContain('2 lists of findings.');
    const book = await read('en/1280 – findings.xlsx');
    const said = book.grids.flatMap(({ cells }) => cells.map(({ shown }) => shown)).join('\n');
    expect(swedishIn(said)).toEqual([]);
  });
});

describe('a folder for marked copies', () => {
  it('is refused where a file of the same name is not ours', async () => {
    folder.write('mina/0180 – granskad.xlsx', 'eget arbete');
    expect(await refusal(folder.at('mina'))).toMatch(/0180 – granskad.xlsx är orörd/u);
  });

  it('is refused where somebody has worked in the copy since', async () => {
    await runCli(['kontrollera', folder.at('svar'), '--markera', folder.at('rättat')]);
    writeFileSync(folder.at('rättat', '0180 – granskad.xlsx'), 'rättad');
    expect(await refusal(folder.at('rättat'))).toMatch(/har någon arbetat i den sedan dess/u);
  });

  it('is refused where the files that are checked lie in it', async () => {
    expect(await refusal(folder.at('svar'))).toMatch(/där ligger filerna som kontrolleras/u);
  });

  it('is refused where it is a file, or holds a run', async () => {
    expect(await refusal(folder.at('svar', '0180.xlsx'))).toMatch(/är en fil/u);
    folder.write('körning/kartlagg-manifest.json', '{"version": 1, "files": []}');
    expect(await refusal(folder.at('körning'))).toMatch(/innehåller resultatet av en körning/u);
  });

  it('is no delivery when it lies among them', async () => {
    await runCli(['kontrollera', folder.at('svar'), '--markera', folder.at('svar', 'granskat')]);
    const { out } = await runCli(['kontrollera', folder.at('svar')]);
    expect(out).toContain('4 filer');
    expect(out).not.toContain('granskad');
  });

  it('is not taken by a run', async () => {
    const result = await runCli(['kör', folder.at('svar'), '--ut', folder.at('ut')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('innehåller filer som Kartlägg inte har skrivit');
  });
});

describe('names of copies', () => {
  it('never meet, though the files differ in their ending, their capitals or nothing that may be shown', () => {
    const paths = [
      'a.csv',
      'A.ods',
      'b/a.csv',
      'a.CSV',
      'x 19121212-1212.csv',
      'y 19121212-1212.csv',
      'm.XLSM',
    ];
    expect(markNames(paths, 'sv').map(({ findings }) => findings)).toEqual([
      'a – fynd.xlsx',
      'A (ods) – fynd.xlsx',
      'b/a – fynd.xlsx',
      'a (CSV) – fynd.xlsx',
      '●●● – fynd.xlsx',
      '●●● (csv) – fynd.xlsx',
      'm – fynd.xlsx',
    ]);
    expect(
      markNames(paths, 'sv')
        .map(({ copy }) => copy)
        .at(-1),
    ).toBe('m – granskad.xlsm');
  });

  it('are the same for a copy that is sent back, which is told from the file that it was made of', () => {
    const names = markNames(['a – granskad – granskad.xlsx', 'a.xlsx'], 'sv');
    expect(names.map(({ copy }) => copy)).toEqual(['a – granskad.xlsx', 'a (xlsx) – granskad.xlsx']);
  });
});

/** What is said of a folder that is refused: with exit code 2, and with nothing written. */
async function refusal(target: string): Promise<string> {
  const before = folderContents(folder.path);
  const { code, out, err } = await runCli(['kontrollera', folder.at('svar'), '--markera', target]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(folderContents(folder.path)).toEqual(before);
  return err;
}

async function withValue(value: string): Promise<Uint8Array> {
  return await writeWorkbook(
    changedForm(goodForm(), { kind: 'set-cell', sheet: 'Antal', cell: 'C8', value }),
  );
}

async function read(path: string): Promise<Workbook> {
  const bytes = readFileSync(join(folder.path, ...path.split('/')));
  const result = await readWorkbook(
    bytes,
    { path, sha256: '', bytes: bytes.length },
    { inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: limit }) },
  );
  if (!('workbook' in result)) throw new Error(`${path} cannot be read`);
  return result.workbook;
}

function checksums(path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(folderContents(folder.at(path))).map(([name, content]) => [
      name,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );
}
