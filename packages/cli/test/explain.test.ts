import { tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);
let input = '';

beforeAll(async () => {
  input = await writeForms(folder, ['0180', '0114', '1280']);
  folder.write('leveranser/1480.xlsx', (await form('1480')).subarray(0, 3000));
});

describe('kartlagg förklara', () => {
  it('walks one figure back to files, sheets and cells', async () => {
    const result = await runCli(['förklara', input, '--tabell', 'country-situation', 'situation=3']);
    expect(result).toMatchObject({ code: 0, err: '' });
    const lines = result.out.split('\n');
    expect(lines).toContain('Värde        126');
    expect(lines).toContain('Kommer från  9 celler i 3 filer');
    for (const cell of ['C9', 'D9', 'E9'])
      expect(result.out).toMatch(
        new RegExp(`0180 Stockholm +0180.xlsx +Antal!${cell} +sha256 [0-9a-f]{12}`, 'u'),
      );
    expect(result.out).not.toContain('Antal!C7');
  });

  it('shows what a rate is counted from', async () => {
    const words = ['explain', input, '--table', 'municipality-situation', '--measure', 'rate_10000'];
    const { out } = await runCli([...words, 'municipality=Stockholm', 'situation=3', '--lang', 'en']);
    expect(out).toMatch(/Counted as +42 \/ [\d,]+ \(31 December 2022\)/u);
  });

  it('says no number of a hidden cell, and not where it comes from', async () => {
    const words = [
      'forklara',
      input,
      '--tabell',
      'municipality-situation',
      'kommun=Stockholm',
      'situation=2',
    ];
    const { code, out } = await runCli(words);
    expect(code).toBe(0);
    expect(out).toContain('dold enligt regeln');
    // The municipality has six in situation 2: two women and four men.
    const said = out.replaceAll(/Situation 2|1–6|\(.*\)/gu, '');
    expect(said).not.toMatch(/\d/u);
    expect(said).not.toContain('.xlsx');
  });

  it.each([
    [['--tabell', 'series-country'], 'Tabellen series-country är tom'],
    [['--tabell', 'municipality-situation', 'kommun=Narnia'], 'Välj bland Upplands Väsby'],
    [['--tabell', 'country-situation', '--mått', 'tal'], 'Tabellen har inget mått som heter tal.'],
    [['--tabell', 'nej'], 'Tabellen nej finns inte i omgången.'],
    [['--tabell', 'country-situation', 'situation=9'], '9 finns inte som Situation i tabellen.'],
    [[], 'Valet --tabell'],
  ])('%j is used wrongly: %s', async (words, sentence) => {
    const result = await runCli(['förklara', input, ...words]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
  });
});

describe('kartlagg lägesrapport', () => {
  it.each([['lägesrapport'], ['lagesrapport']])('says who has answered (%s)', async (name) => {
    const { code, out } = await runCli([name, input, '--omgång', '2023']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^Kartläggningen 2023: 3 av 290 kommuner har svarat, \d+,\d\s% av befolkningen\.$/u,
    );
    expect(out).toContain('Har inte svarat (287)');
    expect(out).toContain('Har svarat (3)');
  });

  it('lists the silent in Swedish order', async () => {
    const { out } = await runCli(['status', input, '--lang', 'en']);
    const names = out
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().replace(/ \(.*County\)$/u, ''));
    expect(out).toContain('Övertorneå (Norrbotten County)');
    expect(names.at(-1)).toBe('Övertorneå');
    expect(names.indexOf('Åstorp')).toBeLessThan(names.indexOf('Ödeshög'));
    expect(names).not.toContain('Stockholm');
  });
});
