import type { CheckReport, Mapping } from '@kartlagg/model';
import { READ_LIMITS } from '@kartlagg/sheets';
import { repositorySchemas, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf, writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

const OTHER: Mapping = {
  version: 1,
  tables: [
    {
      columns: [
        { heading: 'Boendesituation', is: 'variable', variable: 'situation' },
        { heading: 'Antal personer', is: 'count', codes: { sex: 'woman' } },
      ],
    },
  ],
};

const EXPORT = 'Kommun;Situation;Antal\nMalmö;1;12\n';

let input = '';
beforeAll(async () => {
  input = await writeForms(folder, ['0180']);
  folder.write('tolkning.json', JSON.stringify(OTHER));
});

describe('a mapping', () => {
  it.each(['kontrollera', 'lägesrapport'])(
    'that is none is told with file and place (%s)',
    async (command) => {
      const wrong = {
        ...OTHER,
        tables: [{ columns: [{ heading: 'X', is: 'count', codes: { sex: 'kvinna' } }] }],
      };
      folder.write('fel.json', JSON.stringify(wrong));
      const result = await runCli([command, input, '--tolkning', folder.at('fel.json')]);
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain('fel.json, vid /tables/0/columns/0/codes/sex');
    },
  );

  it.each([
    ['borta.json', 'Det finns inget som heter'],
    ['.', 'är ingen fil'],
  ])('%s cannot be read', async (name, sentence) => {
    const result = await runCli(['kontrollera', input, '--tolkning', folder.at(name)]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
  });

  it('that is no JSON is told with its line', async () => {
    folder.write('trasig.json', '{\n  "version": 1,\n  "tables": [,]\n}');
    const result = await runCli(['kontrollera', input, '--tolkning', folder.at('trasig.json')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('nära rad 3');
  });

  it('that fits no file is told, and may be given several times', async () => {
    folder.write('andra.json', JSON.stringify(OTHER));
    const given = ['--tolkning', folder.at('tolkning.json'), '--tolkning', folder.at('andra.json')];
    const { code, out } = await runCli(['kontrollera', input, ...given]);
    expect(code).toBe(0);
    expect(out).toContain('tolkningen tolkning.json passade ingen fil och har inte använts.');
    expect(out).toContain('tolkningen andra.json passade ingen fil och har inte använts.');
  });

  it('is used by a run where the project names it, or where it is given', async () => {
    folder.write(
      'projekt/kartlagg.json',
      '{"round": "2023", "deliveries": ["../leveranser"], "mappings": ["../tolkning.json"]}',
    );
    const words = ['tabeller', folder.at('projekt'), '--ut', folder.at('out')];
    await runCli([...words, '--tolkning', folder.at('andra.json')]);
    const unused = findingsOf(folder.at('out')).findings.filter(({ code }) => code === 'set.mapping-unused');
    expect(unused.map(({ message }) => /[a-zå-ö]+\.json/u.exec(message)?.[0])).toEqual([
      'tolkning.json',
      'andra.json',
    ]);
  });

  it('is used by a check of the project, which reads what the project names and nothing else', async () => {
    folder.write('egen/leveranser/export.csv', EXPORT);
    folder.write('egen/leveranser/brev.docx', 'Här kommer siffrorna.');
    folder.write('egen/utkast.csv', 'Hej!\n');
    folder.write('egen/min-tolkning.json', JSON.stringify(OTHER));
    folder.write(
      'egen/kartlagg.json',
      '{"round": "2023", "deliveries": ["leveranser"], "mappings": ["min-tolkning.json"]}',
    );
    const { out } = await runCli(['kontrollera', folder.at('egen'), '--format', 'json']);
    const report = JSON.parse(out) as CheckReport;
    expect(report.files.map(({ file }) => file)).toEqual(['leveranser/export.csv']);
    expect(report.findings.map(({ code, file }) => [code, file])).toEqual([
      ['file.ignored', 'leveranser/brev.docx'],
      ['set.mapping-unused', undefined],
    ]);
  });

  it('a letter among the deliveries is left, and read where it is named itself', async () => {
    folder.write('post/brev.docx', 'Här kommer siffrorna.');
    folder.write('post/export.csv', EXPORT);
    const ofFolder = await runCli(['kontrollera', folder.at('post'), '--format', 'json']);
    expect((JSON.parse(ofFolder.out) as CheckReport).files.map(({ file }) => file)).toEqual(['export.csv']);
    const named = await runCli(['kontrollera', folder.at('post', 'brev.docx'), '--format', 'json']);
    expect((JSON.parse(named.out) as CheckReport).files.map(({ file }) => file)).toEqual(['brev.docx']);
  });
});

function project(limits: string): string {
  return `{"round": "2023", "deliveries": ["../leveranser"], "limits": ${limits}}`;
}

describe('limits of the reader in a project', () => {
  it('hold for its files, in a check of it too', async () => {
    folder.write('snålt/kartlagg.json', project('{"cells": 100}'));
    folder.write('snålt/0180.csv', '1;2;3;4;5;6;7;8;9;10\n'.repeat(11));
    const { code, out } = await runCli(['kontrollera', folder.at('snålt')]);
    expect(code).toBe(1);
    expect(out).toContain('är för stor för att läsas');
  });

  it.each([
    ['{"cells": 0}', '/limits/cells'],
    ['{"celler": 1}', '’celler’'],
  ])('%s is wrong, and it is said where', async (limits, place) => {
    folder.write('fel/kartlagg.json', project(limits));
    const result = await runCli(['lägesrapport', folder.at('fel')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(place);
  });

  it('are limits that the reader has', () => {
    const { properties } = repositorySchemas.read('meta/project.schema.json') as {
      properties: { limits: { properties: Record<string, unknown> } };
    };
    const named = Object.keys(properties.limits.properties);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(READ_LIMITS)).toEqual(expect.arrayContaining(named));
  });
});
