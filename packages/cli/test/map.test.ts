import { existsSync, readFileSync } from 'node:fs';
import type { CheckReport, Mapping } from '@kartlagg/model';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from './deliveries.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

const EXPORT = [
  'Kommun;Boendesituation;Kön;Antal personer;Handläggare',
  'Malmö;Akut hemlöshet;kvinna;12;x',
  'Malmö;Akut hemlöshet;man;8;y',
].join('\n');

let file = '';
beforeAll(async () => {
  file = folder.at('export.csv');
  folder.write('export.csv', EXPORT);
  folder.write('0180.xlsx', await form('0180'));
  folder.write('brev.csv', 'Hej!\nHär kommer siffrorna i nästa mejl.\n');
});

describe('kartlagg tolka', () => {
  it('gives the proposal to the program that reads it, and says beside it what was understood', async () => {
    const { code, out, err } = await runCli(['tolka', file]);
    expect(code).toBe(0);
    const [table] = (JSON.parse(out) as Mapping).tables;
    expect(table?.columns.map(({ heading, is, variable }) => [heading, is, variable])).toEqual([
      ['Kommun', 'variable', 'municipality'],
      ['Boendesituation', 'variable', 'situation'],
      ['Kön', 'variable', 'sex'],
      ['Antal personer', 'count', undefined],
      ['Handläggare', 'ignored', undefined],
    ]);
    expect(err).toContain('Handläggare      kontrollera: rubriken känns inte igen');
    expect(err).toContain('1 kolumn behöver kontrolleras.');
    expect(err).toContain(`kartlagg kontrollera ${file} --tolkning tolkning.json`);
  });

  it('says nothing beside it where the result is for machines', async () => {
    const { code, out, err } = await runCli(['tolka', file, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
  });

  it('writes a file with a line for each column, and never over one that is there', async () => {
    const target = folder.at('tolkning.json');
    const first = await runCli(['tolka', file, '--ut', target]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('Läses som');
    const text = readFileSync(target, 'utf8');
    expect(text).toContain('        { "heading": "Kön", "is": "variable", "variable": "sex" },\n');
    const again = await runCli(['tolka', file, '--ut', target]);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('tolkning.json finns redan och är orörd');
    expect(readFileSync(target, 'utf8')).toBe(text);
  });

  it('makes a mapping that the check uses once its doubts are gone', async () => {
    const { out } = await runCli(['tolka', file, '--format', 'json']);
    const mapping = JSON.parse(out) as Mapping;
    const columns = mapping.tables[0]?.columns.map(({ heading, is, variable, codes }) => ({
      heading,
      is,
      variable,
      codes,
    }));
    const checked = { version: 1, tables: [{ columns }] };
    folder.write('rättad.json', JSON.stringify(checked));
    const words = ['kontrollera', file, '--tolkning', folder.at('rättad.json')];
    const { code, out: said } = await runCli([...words, '--format', 'json']);
    expect(code).toBe(0);
    const report = JSON.parse(said) as CheckReport;
    expect(report.files[0]?.counts.map(({ value }) => value)).toEqual([12, 8]);
    expect(report.findings.map(({ code: finding }) => finding)).not.toContain('set.mapping-unused');
    const shown = await runCli([...words, '--visa-tolkning']);
    expect(shown.out).toMatch(/E +Handläggare +läses inte +enligt tolkningen/u);
  });

  it('says that a form needs none', async () => {
    const { code, out, err } = await runCli(['map', folder.at('0180.xlsx')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('0180.xlsx är ett formulär från Kartlägg och behöver ingen tolkning');
  });

  it('says that no table can be made out', async () => {
    const { code, out, err } = await runCli(['tolka', folder.at('brev.csv')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Ingen tabell med antal eller personer går att urskilja i brev.csv.');
  });

  it('repeats no personal number that stands in a heading, and writes nothing', async () => {
    folder.write(
      'rubrik.csv',
      'Kommun;Kön;Födelseår;Boendeform;Anna 19890201-9802\n0180;Man;1980;Hotell;x\n',
    );
    const out = folder.at('rubrik.json');
    const told = await runCli(['tolka', folder.at('rubrik.csv'), '--omgang', '2023', '--ut', out]);
    expect(told.code).toBe(1);
    expect(told.out).toContain('En rubrik i rubrik.csv har ett personnummer');
    expect(`${told.out}${told.err}`).not.toContain('9802');
    expect(existsSync(out)).toBe(false);
  });

  it('says why a file cannot be read', async () => {
    folder.write('tom.xlsx', '');
    const { code, out, err } = await runCli(['tolka', folder.at('tom.xlsx')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Filen tom.xlsx är tom.');
  });

  it.each([
    ['.', 'är ingen fil'],
    ['borta.csv', 'Det finns inget som heter'],
  ])('%s is used wrongly: %s', async (path, sentence) => {
    const result = await runCli(['tolka', folder.at(path)]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
  });

  it('is English where that is asked for', async () => {
    folder.write('english.csv', 'Municipality;Situation;Sex;Count;Remark\n0180;1;woman;12;x\n');
    const { code, out, err } = await runCli(['map', folder.at('english.csv'), '--lang', 'en']);
    expect(code).toBe(0);
    expect(swedishIn(`${out}${err}`.replaceAll(folder.path, ''))).toEqual([]);
    expect(err).toContain('Read as');
  });
});
