import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { CheckReport, Workbook } from '@kartlagg/model';
import { readWorkbook } from '@kartlagg/sheets';
import { tempFolder } from '@kartlagg/testkit';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const SOFFICE = pathOf('soffice');
const CHROMIUM = pathOf('chromium');
if (SOFFICE === undefined) process.stderr.write('LibreOffice finns inte: de testerna hoppas över.\n');
if (CHROMIUM === undefined) process.stderr.write('Chromium finns inte: de testerna hoppas över.\n');

const folder = tempFolder();
afterAll(folder.remove);
const out = folder.at('out');

beforeAll(async () => {
  await writeForms(folder, ['0180', '0114', '1280', '2480']);
  folder.write(
    'leveranser/publicerat/riket.csv',
    'kommun;omgång;situation;antal\nRiket;2017;total;30090\nRiket;2023;total;27383\n',
  );
  const { code, err } = await runCli(['kör', folder.at('leveranser'), '--ut', out]);
  if (code !== 0) throw new Error(err);
});

describe.skipIf(SOFFICE === undefined)('LibreOffice', () => {
  it('opens a filled-in form and saves it again without changing an answer', async () => {
    const saved = resave(folder.at('leveranser', '0180.xlsx'), 'form');
    const { out: said } = await runCli(['kontrollera', saved, '--format', 'json']);
    const before = await runCli(['kontrollera', folder.at('leveranser', '0180.xlsx'), '--format', 'json']);
    const [again, first] = [said, before.out].map((text) => (JSON.parse(text) as CheckReport).files[0]);
    expect(again?.counts).toEqual(first?.counts);
    expect(again?.counts.length).toBeGreaterThan(100);
    expect(again?.verdict).toBe('accepted');
  });

  it('opens the workbook of tables with every sheet and number', async () => {
    const ours = await read(`${out}/tabeller.xlsx`);
    const theirs = await read(resave(`${out}/tabeller.xlsx`, 'tables'));
    expect(theirs.grids.map(({ sheet }) => sheet)).toEqual(ours.grids.map(({ sheet }) => sheet));
    expect(numbersOf(theirs)).toEqual(numbersOf(ours));
    expect(numbersOf(ours).length).toBeGreaterThan(1000);
  });
});

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(pathToFileURL(`${out}/index.html`).href);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('has nothing that axe complains of', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core');
    await page.addScriptTag({ path: axe });
    const broken = await page.evaluate<string[]>(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    );
    expect(broken).toEqual([]);
  });

  it('is no wider than a narrow telephone', async () => {
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('asks the network for nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });
});

function pathOf(program: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function resave(file: string, name: string): string {
  const target = folder.at('resaved', name);
  const profile = `-env:UserInstallation=${pathToFileURL(folder.at('profile')).href}`;
  const words = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, file];
  execFileSync(SOFFICE ?? '', words, { stdio: 'ignore', timeout: 120_000 });
  const [saved = ''] = readdirSync(target);
  return `${target}/${saved}`;
}

async function read(file: string): Promise<Workbook> {
  const bytes = readFileSync(file);
  const source = { path: file, sha256: '', bytes: bytes.length };
  const result = await readWorkbook(bytes, source, {
    inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: limit }),
  });
  if (!('workbook' in result)) throw new Error(`${file} cannot be read`);
  return result.workbook;
}

function numbersOf(workbook: Workbook): string[] {
  return workbook.grids.flatMap(({ sheet, cells }) =>
    cells
      .filter(({ kind }) => kind === 'number')
      .map(({ row, column, raw }) => `${sheet}!${row},${column}=${Number(raw).toPrecision(12)}`),
  );
}
