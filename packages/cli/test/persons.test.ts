import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { CheckReport } from '@kartlagg/model';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import { goodPersons, goodPersonText, tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { textsIn } from './person-project.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

describe('kartlagg mall --personer', () => {
  it('writes the person form of a municipality, and one that any unit can use', async () => {
    const out = folder.at('mall');
    const own = await runCli(['mall', '--personer', '--omgang', '2023', '--kommun', '0180', '--ut', out]);
    expect(own).toEqual({ code: 0, out: `${out}/0180-stockholm-personer-2023.xlsx\n`, err: '' });
    const open = await runCli(['mall', '--personer', '--omgang', '2023', '--ut', out]);
    expect(open).toEqual({ code: 0, out: `${out}/personer-2023.xlsx\n`, err: '' });
  });

  it('gives a form that is no answer until it is filled in', async () => {
    const out = folder.at('tom');
    await runCli(['mall', '--personer', '--omgang', '2023', '--kommun', '0180', '--ut', out]);
    const { code, out: said } = await runCli(['kontrollera', `${out}/0180-stockholm-personer-2023.xlsx`]);
    expect(code).toBe(1);
    expect(said).toContain('[rule.empty-form]');
  });
});

describe('kartlagg mall --personer, used otherwise', () => {
  it('never writes over a form that is there: somebody may have filled it in', async () => {
    const words = ['mall', '--personer', '--omgang', '2023', '--ut', folder.at('kvar')];
    await runCli(words);
    const again = await runCli(words);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('personer-2023.xlsx finns redan och är orörd');
  });

  it('writes one for every municipality that the round asks, and none for another', async () => {
    const out = folder.at('alla');
    const words = ['mall', '--personer', '--omgang', 'lokal-exempel', '--ut', out];
    expect(await runCli([...words, '--alla'])).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out)).toEqual(['1480-goteborg-personer-lokal-exempel.xlsx']);
    const outside = await runCli([...words, '--kommun', 'Lund']);
    expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('Lund ingår inte i omgången') });
    const unknown = await runCli([...words, '--kommun', 'Göteborrg']);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('har koden Göteborrg') });
  });

  it('has English names, and gives a form in English', async () => {
    const out = folder.at('english');
    const words = ['template', '--persons', '--round', '2023', '--municipality', '0180', '--out', out];
    const { code, out: said } = await runCli([...words, '--lang', 'en']);
    expect(code).toBe(0);
    const texts = await textsIn(said.trimEnd());
    expect(texts).toContain('Woman');
    expect(texts).not.toContain('Kvinna');
  });
});

describe('kartlagg kontrollera, of persons', () => {
  it('says how many persons there are, in which situations, and who is left out and why', async () => {
    folder.write('bra/0180-personer.xlsx', await writeWorkbook(goodPersons()));
    const { code, out } = await runCli(['kontrollera', folder.at('bra/0180-personer.xlsx')]);
    expect(code).toBe(0);
    expect(out).toContain('  Stockholm: 8 personformulär.\n');
    expect(out).toContain(
      'Efter svaren: Situation 1 (2), Situation 2 (2), Situation 4 (1), Situation saknas (1).',
    );
    expect(out).toContain('Räknas inte med: Asylsökande (1), Situation 3, som räknas med antal (1).');
    const json = await runCli(['kontrollera', folder.at('bra/0180-personer.xlsx'), '--format', 'json']);
    const report = JSON.parse(json.out) as CheckReport;
    expect(report.files[0]?.persons).toEqual({
      forms: 8,
      situations: [
        { situation: '1', forms: 2 },
        { situation: '2', forms: 2 },
        { situation: '4', forms: 1 },
        { situation: 'missing', forms: 1 },
      ],
      leftOut: [
        { by: 'eligibility', outcome: 'asylum_seeker', forms: 1 },
        { by: 'path', outcome: '3', forms: 1 },
      ],
    });
  });

  it('never prints what points out a person, in whatever column it stands', async () => {
    const canaries = ['19121212-1212', '19121212-1213', 'Exempelsson', 'Q-7788', '1912-12-12'];
    const lines = goodPersonText().trimEnd().split('\n');
    const [head = '', ...rows] = lines;
    const bad = rows.map((row, index) =>
      row
        .split(';')
        .map((_, at) => canaries[(index + at) % 5] ?? '')
        .join(';'),
    );
    folder.write(
      'illa/personer.csv',
      [`${head};Personnummer`, ...bad.map((row) => `${row};19121212-1213`), ''].join('\n'),
    );
    const path = folder.at('illa/personer.csv');
    for (const words of [[], ['--alla'], ['--visa-tolkning'], ['--format', 'json'], ['--lang', 'en']]) {
      const { code, out, err } = await runCli(['kontrollera', path, '--omgang', '2023', ...words]);
      expect(code).toBe(1);
      for (const canary of canaries) expect(out + err).not.toContain(canary);
    }
    const mapped = await runCli(['tolka', path, '--omgang', '2023']);
    for (const canary of canaries) expect(mapped.out + mapped.err).not.toContain(canary);
  });

  it('marks a copy of a form without saying what points out a person', async () => {
    const plan = goodPersons({
      rows: [
        { personal_number: '19121212-1213', living_form: 'Kim Exempelsson', birth_year: 1781, sex: 'Man' },
      ],
    });
    folder.write('markera/0180-personer.xlsx', await writeWorkbook(plan));
    const out = folder.at('markerat');
    const { code } = await runCli(['kontrollera', folder.at('markera/0180-personer.xlsx'), '--markera', out]);
    expect(code).toBe(1);
    const bytes = readFileSync(`${out}/0180-personer – granskad.xlsx`);
    const source = { path: 'a.xlsx', sha256: '', bytes: bytes.length };
    const result = await readWorkbook(bytes, source, {
      inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
    });
    if (!('workbook' in result)) throw new Error('the copy cannot be read');
    const [list] = result.workbook.grids;
    const said = (list?.cells ?? []).map(({ shown }) => shown).join('\n');
    expect(said).toContain('Personnumret är felskrivet');
    expect(said).not.toMatch(/19121212|Exempelsson/u);
  });
});
