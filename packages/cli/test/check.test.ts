import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheckReport } from '@kartlagg/model';
import { csvOfMarkdown, samples, sampleFiles, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from './deliveries.js';
import { reportProblems } from './report-problems.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

beforeAll(async () => {
  folder.write('good/0180.xlsx', await form('0180'));
  for (const [code, broken] of samples())
    for (const { path, content } of await sampleFiles(broken))
      folder.write(`samples/${code}/${path}`, content);
});

describe('kartlagg kontrollera', () => {
  it('says what was read and that it is accepted', async () => {
    const result = await runCli(['kontrollera', folder.at('good', '0180.xlsx')]);
    expect(result).toEqual({
      code: 0,
      out: '0180.xlsx\n  Stockholm: 110 tal.\n  8 regler stämmer.\n  Godkänd: inga fel.\n\n1 fil: inga fel.\n',
      err: '',
    });
  });

  it('says where, what and what to do, and ends with 1', async () => {
    const { code, out } = await runCli(['kontrollera', sample('cell.negative')]);
    expect(code).toBe(1);
    expect(out).toContain('FEL  Blad Antal, cell C8 (Situation 2, kvinnor): ’-2’ är mindre än noll.');
    expect(out).toContain('→ Skriv hur många som fanns.');
    expect(out).toContain('Behöver rättas');
    expect(out).toContain('1 fil: 1 fel.');
  });

  it('ends with 0 where there are only warnings and notes', async () => {
    const { code, out } = await runCli([
      'kontrollera',
      sample('sheet.partly-blank'),
      sample('cell.number-as-text'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('VARNING  ');
    expect(out).toContain('NOTERING  ');
  });

  it('names files alike from wherever it is called', async () => {
    const here = await runCli(['kontrollera', 'good/0180.xlsx'], { cwd: folder.path });
    const there = await runCli(['kontrollera', folder.at('good', '0180.xlsx')]);
    expect(here).toEqual(there);
  });

  it.each(['set.counted-twice', 'set.published-differs'] as const)(
    'finds in a project what counting it finds (%s)',
    async (code) => {
      const broken = samples().get(code);
      if (broken === undefined) throw new Error('no such sample');
      const at = `projects/${code}`;
      for (const { path, content } of await sampleFiles(broken))
        folder.write(`${at}/${path.startsWith('publicerat/') ? '' : 'leveranser/'}${path}`, content);
      const deliveries = { round: broken.round, deliveries: ['leveranser'] };
      const published = code === 'set.published-differs' ? { published: ['publicerat'] } : {};
      folder.write(`${at}/kartlagg.json`, JSON.stringify({ ...deliveries, ...published }));
      const { findings } = await json([folder.at(at)]);
      expect(findings.map((finding) => finding.code)).toContain(code);
    },
  );

  it('reads every file of a folder, and says what concerns several of them', async () => {
    const both = samplePath('set.same-file');
    const { code, out } = await runCli(['kontrollera', both]);
    expect(code).toBe(0);
    expect(out).toContain('Leveranserna tillsammans');
    expect(out).toContain('Filen 0180 kopia.xlsx har exakt samma innehåll som filen 0180.xlsx');
  });

  it('says it in English without a Swedish sentence', async () => {
    const words = ['check', folder.at('samples'), '--lang', 'en', '--round', '2023'];
    const { code, out } = await runCli(words);
    expect(code).toBe(1);
    expect(swedishIn(out)).toEqual([]);
  });

  it('says what is wrong with a file that names no round, as it cannot be read', async () => {
    const result = await runCli(['kontrollera', sample('file.unreadable')]);
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(result.out).toContain('går inte att läsa');
  });

  it('writes out at most ten findings of a kind, and all of them where that is asked for', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `0180;2023;1;${index}x`);
    folder.write('many/many.csv', ['kommun;omgång;situation;antal', ...rows].join('\n'));
    const { out } = await runCli(['kontrollera', folder.at('many')]);
    expect(out.match(/’\d+x’ är inget heltal/gu)).toHaveLength(10);
    expect(out).toContain('… och 15 till av samma slag (visa alla med --alla)');
    const all = await runCli(['kontrollera', folder.at('many'), '--alla']);
    expect(all.out.match(/’\d+x’ är inget heltal/gu)).toHaveLength(25);
    expect(all.out).not.toContain('till av samma slag');
  });
});

describe('kartlagg kontrollera --format json', () => {
  it('has the form that the schema says for every sample, and uses or names every cell', async () => {
    const report = await json([folder.at('samples'), folder.at('good'), '--omgang', '2023']);
    expect(reportProblems(report)).toEqual([]);
    expect(reportProblems({ ...report, version: 2 })).not.toEqual([]);
    expect(report.files.length).toBeGreaterThan(40);
    for (const { file, cells } of report.files)
      expect({ file, sum: cells.used + cells.named }).toEqual({ file, sum: cells.read });
    const of = (name: string) => report.files.find(({ file }) => file === name)?.cells;
    expect(of('good/0180.xlsx')).toEqual({ read: 378, used: 378, named: 0 });
    expect(of('samples/cell.negative/0180.xlsx')).toEqual({ read: 378, used: 377, named: 1 });
    expect(of('samples/file.unreadable/0180.xlsx')).toEqual({ read: 0, used: 0, named: 0 });
    expect(of('samples/file.other-round/0180.xlsx')).toEqual({ read: 378, used: 0, named: 378 });
  });

  it('tells a file, its numbers and its findings', async () => {
    const path = sample('cell.negative');
    const report = await json([path]);
    const [file] = report.files;
    expect(file).toMatchObject({
      file: '0180.xlsx',
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      round: '2023',
      form: 'counts',
      municipality: '0180',
      verdict: 'rejected',
    });
    expect(file?.counts[0]).toEqual({
      measure: 'persons',
      situation: '1',
      sex: 'woman',
      value: 3,
      at: 'Antal!C7',
    });
    expect(file?.findings).toEqual([
      {
        code: 'cell.negative',
        severity: 'error',
        sheet: 'Antal',
        cell: 'C8',
        value: '-2',
        message: 'Blad Antal, cell C8 (Situation 2, kvinnor): ’-2’ är mindre än noll.',
        fix: 'Skriv hur många som fanns. Ska ett tidigare antal rättas görs det i den cell som rättelsen gäller.',
      },
    ]);
    expect(report.summary).toEqual({ files: 1, accepted: 0, errors: 1, warnings: 0 });
  });
});

describe('a tidy table', () => {
  const swedish = `
    | kommun    | omgång | situation | kön    | antal |
    | --------- | ------ | --------- | ------ | ----- |
    | Stockholm | 2023   | 1         | kvinna | 12    |
    | Malmö     | 2023   | 4         | män    | 8     |
  `;
  const english = `
    | municipality | round | situation | sex   | count |
    | ------------ | ----- | --------- | ----- | ----- |
    | 0180         | 2023  | 1         | woman | 12    |
    | 1280         | 2023  | 4         | man   | 8     |
  `;

  const files = {
    'windows-1252.csv': Buffer.from(csvOfMarkdown(swedish), 'latin1'),
    'english-commas.csv': Buffer.from(csvOfMarkdown(english).replaceAll(';', ',')),
    'utf-8.csv': Buffer.from(csvOfMarkdown(swedish)),
    'mark-and-crlf.csv': Buffer.from(`\uFEFF${csvOfMarkdown(swedish).replaceAll('\n', '\r\n')}`),
    'utf-16.csv': Buffer.from(`\uFEFF${csvOfMarkdown(swedish)}`, 'utf16le'),
  };

  it('says the same whatever its language, its divider and its letters are stored as', async () => {
    for (const [name, bytes] of Object.entries(files)) folder.write(`tidy/${name}`, bytes);
    const report = await json([folder.at('tidy')]);
    expect(report.files.map(({ file }) => file)).toEqual(Object.keys(files).toSorted());
    for (const file of report.files) {
      expect(file).toMatchObject({ form: 'tidy', verdict: 'accepted', findings: [] });
      expect(file.counts).toEqual([
        { municipality: '0180', measure: 'persons', situation: '1', sex: 'woman', value: 12, at: 'E2' },
        { municipality: '1280', measure: 'persons', situation: '4', sex: 'man', value: 8, at: 'E3' },
      ]);
    }
  });
});

function samplePath(code: string): string {
  return folder.at('samples', code);
}

function sample(code: string): string {
  return folder.at('samples', code, '0180.xlsx');
}

async function json(words: readonly string[]): Promise<CheckReport> {
  const { out } = await runCli(['kontrollera', ...words, '--format', 'json']);
  return JSON.parse(out) as CheckReport;
}
