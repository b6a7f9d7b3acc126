import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import type { CheckReport } from '@kartlagg/model';
import { csvOfMarkdown, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellOf, findingsOf, form, writeForms } from './deliveries.js';
import { reportProblems } from './report-problems.js';
import { runCli, type CliResult } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

describe('kartlagg kör on a folder with odd files', () => {
  it('reads linked folders, and names a link to nothing without stopping', async () => {
    await writeForms(folder, ['0180'], 'odd/leveranser');
    await writeForms(folder, ['1480'], 'elsewhere');
    symlinkSync(folder.at('elsewhere'), folder.at('odd', 'leveranser', 'länkad'));
    symlinkSync('borta.xlsx', folder.at('odd', 'leveranser', '1280.xlsx'));
    symlinkSync('.', folder.at('odd', 'leveranser', 'runt'));
    const out = folder.at('odd-out');
    const result = await runCli(['kör', folder.at('odd', 'leveranser'), '--ut', out]);
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(result.out).toContain('2 av 290 kommuner har svarat');
    const { files } = JSON.parse(readFileSync(`${out}/findings.json`, 'utf8')) as CheckReport;
    const unread = files.filter(({ findings }) => findings.some(({ code }) => code === 'file.unreadable'));
    expect(unread.map(({ file }) => file)).toEqual(['1280.xlsx']);
  });

  it('does not mix tables of one run with charts of another', async () => {
    await writeForms(folder, ['0180'], 'parts');
    const [input, out] = [folder.at('parts'), folder.at('parts-out')];
    expect((await runCli(['tabeller', input, '--ut', out])).code).toBe(0);
    const refused = await runCli(['diagram', input, '--ut', out]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('ska inte blandas');
    expect(existsSync(`${out}/tabeller.xlsx`)).toBe(true);
    expect((await runCli(['kör', input, '--ut', out])).code).toBe(0);
  });
});

describe('kartlagg kör on a project folder', () => {
  const out = folder.at('project-out');
  let result: CliResult;

  beforeAll(async () => {
    await writeForms(folder, ['0180', '0114', '1280'], 'project/leveranser');
    folder.write('project/leveranser/0180 rättad.xlsx', await form('0180', '2023-05-02'));
    folder.write('project/leveranser/1480.xlsx', (await form('1480')).subarray(0, 3000));
    folder.write('project/leveranser/följebrev.docx', 'Här kommer våra siffror.');
    folder.write(
      'project/publicerat/egna.csv',
      csvOfMarkdown(`
        | kommun           | omgång | situation | antal | källa   | serieversion |
        | ---------------- | ------ | --------- | ----- | ------- | ------------ |
        | Riket            | 2017   | total     | 33250 | Exempel | as_published |
        | Stockholms län   | 2017   | total     | 5000  | Exempel | as_published |
        | Riket            | 2023   | 1         | 30    | Exempel | as_published |
      `),
    );
    folder.write(
      'project/kartlagg.json',
      JSON.stringify({
        title: { sv: 'Prov' },
        round: '2023',
        deliveries: ['leveranser'],
        published: ['publicerat'],
      }),
    );
    result = await runCli(['kör', folder.at('project'), '--ut', out]);
  });

  it('says briefly what was done and ends with 1, because a file could not be read', () => {
    expect(result).toMatchObject({ code: 1, err: '' });
    const lines = result.out.split('\n');
    expect(lines[0]).toBe('Prov');
    expect(lines[1]).toContain('Kartläggningen 2023');
    expect(lines[2]).toContain('3 av 290 kommuner har svarat');
    expect(lines[3]).toContain('287 har inte svarat, 1 fil behöver rättas');
    // Three times 67 persons; three times 42 of them in situation 3.
    expect(lines[4]).toContain('Riket: minst 201');
    expect(lines[4]).toContain('75 utan situation 3');
    expect(lines[5]).toContain('1 fel, 5 varningar');
    expect(lines).toContain(`Läs fynden med: kartlagg kontrollera ${folder.at('project')}`);
  });

  it('writes tables, charts, a page, a workbook and findings', () => {
    expect(readdirSync(out).sort()).toEqual([
      'charts',
      'findings.json',
      'hidden.csv',
      'index.html',
      'kartlagg-manifest.json',
      'tabeller.xlsx',
      'tables',
    ]);
    const charts = readdirSync(`${out}/charts`);
    for (const ending of ['svg', 'png', 'vl.json']) expect(charts).toContain(`situations-country.${ending}`);
  });

  it('finds the unreadable file and uses the others', () => {
    const report = findingsOf(out);
    expect(reportProblems(report)).toEqual([]);
    const unreadable = report.files.find(({ file }) => file === 'leveranser/1480.xlsx');
    expect(unreadable).toMatchObject({ verdict: 'rejected', cells: { read: 0, used: 0, named: 0 } });
    expect(unreadable?.findings.map(({ code }) => code)).toEqual(['file.unreadable']);
  });

  it('counts the later of two deliveries from one municipality, and says it', () => {
    const replaced = findingsOf(out).findings.filter(({ code }) => code === 'set.replaced');
    expect(replaced.map(({ message }) => message)).toEqual([
      'Filen leveranser/0180.xlsx: för Stockholm används i stället filen leveranser/0180 rättad.xlsx, eftersom den har ett senare datum på försättsbladet.',
    ]);
  });

  it('names what is no delivery, what differs from the published and how many are silent', () => {
    expect(
      findingsOf(out)
        .findings.map(({ code, severity }) => `${severity} ${code}`)
        .sort(),
    ).toEqual([
      'note file.ignored',
      'note set.published-unused',
      'note set.silent',
      'warning set.published-differs',
      'warning set.replaced',
      // The deliveries of the test are alike but for the municipality.
      'warning set.same-numbers',
      'warning set.same-numbers',
      'warning set.same-numbers',
    ]);
  });

  it('adds municipalities to counties and counties to the country', () => {
    expect(situation3('municipality-situation', '0180')).toBe('42');
    expect(situation3('county-situation', '01')).toBe('84');
    expect(situation3('county-situation', '12')).toBe('42');
    expect(situation3('country-situation', '00')).toBe('126');
  });

  it('hides a count of 6 and its rate, and tells zero from no answer', () => {
    const at = (code: string, situation: string, measure = 'persons') =>
      cellOf(out, 'municipality-situation', { geo_code: code, situation, measure });
    expect(at('0180', '2')).toEqual({ value: '', status: 'suppressed' });
    expect(at('0180', '2', 'rate_10000')).toEqual({ value: '', status: 'suppressed' });
    expect(at('1480', '2')).toEqual({ value: '', status: 'not_answered' });
    const unknown = { geo_code: '0180', situation: '2', sex: 'unknown', measure: 'persons' };
    expect(cellOf(out, 'municipality-situation-sex', unknown)).toEqual({ value: '0', status: 'value' });
  });

  it('makes the series of published figures, in the version that they were published in', () => {
    const point = { geo_code: '00', version: 'as_published', measure: 'persons' };
    expect(cellOf(out, 'series-country', { ...point, year: '2017', situation: 'total' })).toEqual({
      value: '33250',
      status: 'value',
    });
    expect(cellOf(out, 'series-country', { ...point, year: '2023', situation: '1' })).toEqual({
      value: '30',
      status: 'value',
    });
  });

  it('marks the page of numbers that can be recovered as working material', () => {
    const page = readFileSync(`${out}/index.html`, 'utf8');
    expect(page).toContain('rbetsmaterial');
    expect(page).toContain('<title>');
  });
});

function situation3(table: string, code: string): string {
  return cellOf(folder.at('project-out'), table, { geo_code: code, situation: '3', measure: 'persons' })
    .value;
}

describe('kartlagg kör on a folder of files', () => {
  it('finds the round itself, and takes tidy tables of one or many municipalities', async () => {
    const row = '| omgång | situation | kön |';
    folder.write(
      'plain/flera.csv',
      csvOfMarkdown(`
        | kommun ${row} antal |
        | ------ | ------ | --------- | ------ | ----- |
        | 0180   | 2023   | 1         | kvinna | 20    |
        | 0180   | 2023   | 1         | man    | 30    |
        | Malmö  | 2023   | 1         | man    | 40    |
      `),
    );
    folder.write('plain/0114.xlsx', await form('0114'));
    const out = folder.at('plain-out');
    const result = await runCli(['tables', folder.at('plain'), '--out', out]);
    expect(result).toMatchObject({ code: 0, err: '' });
    const persons = (code: string) =>
      cellOf(out, 'municipality-situation', { geo_code: code, situation: '1', measure: 'persons' }).value;
    expect([persons('0180'), persons('1280'), persons('0114')]).toEqual(['50', '40', '12']);
    expect(existsSync(`${out}/charts`)).toBe(false);
    expect(existsSync(`${out}/tabeller.xlsx`)).toBe(true);
  });

  it('says in English what it says in Swedish', async () => {
    const input = await writeForms(folder, ['0180'], 'english');
    const out = folder.at('english-out');
    const { code, out: said } = await runCli(['run', input, '--out', out, '--lang', 'en']);
    expect(code).toBe(0);
    expect(said).toContain('1 of 290 municipalities');
    const page = readFileSync(`${out}/index.html`, 'utf8').replaceAll(
      /<style>[\s\S]*?<\/style>|<[^>]*>/gu,
      ' ',
    );
    const { findings } = findingsOf(out);
    expect(swedishIn(`${said} ${page} ${JSON.stringify(findings)}`)).toEqual([]);
  });

  it('draws only the charts where that is asked for', async () => {
    const input = await writeForms(folder, ['0180', '1280'], 'drawn');
    const out = folder.at('drawn-out');
    expect((await runCli(['diagram', input, '--ut', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['charts', 'findings.json', 'kartlagg-manifest.json']);
  });
});
