import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { roundOf } from '@kartlagg/ingest';
import { readWorkbook } from '@kartlagg/sheets';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

describe('kartlagg mall', () => {
  it('writes the form of one municipality and says where', async () => {
    const out = folder.at('one');
    const result = await runCli(['mall', '--omgang', '2023', '--kommun', '0180', '--ut', out]);
    expect(result).toEqual({ code: 0, out: `${out}/0180-stockholm-2023.xlsx\n`, err: '' });
    const workbook = await read(`${out}/0180-stockholm-2023.xlsx`);
    expect(roundOf(workbook, ['2017', '2023'])).toBe('2023');
    expect(workbook.grids.map(({ sheet }) => sheet)).toContain('Försättsblad');
  });

  it('gives a form that is no answer until it is filled in', async () => {
    const out = folder.at('blank');
    await runCli(['mall', '--omgang', '2023', '--kommun', '0180', '--ut', out]);
    const { code, out: said } = await runCli(['kontrollera', `${out}/0180-stockholm-2023.xlsx`]);
    expect(code).toBe(1);
    expect(said).toContain('[rule.empty-form]');
    expect(said).toContain('1 fil: 1 fel.');
  });

  it('never writes over a form that is there: it may hold answers', async () => {
    const out = folder.at('kept');
    folder.write('kept/1480-goteborg-lokal-exempel.xlsx', 'ifyllt');
    const one = ['mall', '--omgang', 'lokal-exempel', '--kommun', '1480', '--ut', out];
    const refused = await runCli(one);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('finns redan och är orörd');
    const all = await runCli(['mall', '--omgang', 'lokal-exempel', '--alla', '--ut', out]);
    expect(all.code).toBe(2);
    expect(readFileSync(`${out}/1480-goteborg-lokal-exempel.xlsx`, 'utf8')).toBe('ifyllt');
    expect(readdirSync(out)).toEqual(['1480-goteborg-lokal-exempel.xlsx']);
  });

  it('writes a form for every municipality that the round asks', async () => {
    const out = folder.at('all');
    const { code } = await runCli(['mall', '--omgang', 'lokal-exempel', '--alla', '--ut', out]);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['1480-goteborg-lokal-exempel.xlsx']);
  });

  it('takes names, English options and English words', async () => {
    const out = folder.at('english');
    const words = ['template', '--round=2023', '--municipality', 'Malmö', '--out', out, '--lang', 'en'];
    expect((await runCli(words)).code).toBe(0);
    const sheets = (await read(`${out}/1280-malmo-2023.xlsx`)).grids;
    expect(sheets.map(({ sheet }) => sheet)).toContain('Numbers');
    const texts = sheets.flatMap(({ cells }) => cells.map(({ shown }) => shown));
    expect(texts.flatMap(swedishIn)).toEqual([]);
  });

  it('takes --omgång with its Swedish letter', async () => {
    const words = ['mall', '--omgång', 'lokal-exempel', '--kommun', 'Göteborg', '--ut', folder.at('letters')];
    expect((await runCli(words)).code).toBe(0);
  });

  it('is the same to the byte every time', async () => {
    const outs = [folder.at('first'), folder.at('second')];
    for (const [index, out] of outs.entries()) {
      const env = { TZ: index === 0 ? 'Europe/Stockholm' : 'Pacific/Auckland' };
      await runCli(['mall', '--omgang', '2023', '--kommun', '0180', '--ut', out], { env });
    }
    const [first, second] = outs.map((out) => readFileSync(`${out}/0180-stockholm-2023.xlsx`));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    [['--omgang', '2023', '--kommun', '9999'], 'Ingen kommun heter eller har koden 9999.'],
    [
      ['--omgang', '2023', '--kommun', 'Stockholms län'],
      'Ingen kommun heter eller har koden Stockholms län.',
    ],
    [['--omgang', 'lokal-exempel', '--kommun', '0180'], '0180 ingår inte i omgången lokal-exempel.'],
    [['--omgang', '2023'], 'Ange en kommun med --kommun, eller alla med --alla.'],
    [['--kommun', '0180'], 'Valet --omgang'],
    [['--omgang', '1999', '--alla'], 'Omgången 1999 finns inte.'],
  ])('%j is used wrongly: %s', async (words, sentence) => {
    const result = await runCli(['mall', ...words, '--ut', folder.at('refused')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
    expect(readdirSync(folder.path)).not.toContain('refused');
  });
});

async function read(file: string) {
  const bytes = readFileSync(file);
  const result = await readWorkbook(
    bytes,
    { path: file, sha256: '', bytes: bytes.length },
    { inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }) },
  );
  if ('diagnostics' in result) throw new Error(`${file} cannot be read`);
  return result.workbook;
}
