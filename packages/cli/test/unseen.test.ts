import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { tableOf } from './deliveries.js';
import { testNumber, writeProject, type PersonRow } from './person-project.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

/** A row of each person whose numbers are asked for, from one kind of respondent. */
function rows(reporter: string, from: number, to: number): PersonRow[] {
  return Array.from({ length: to - from }, (_, index) => ({
    reporter,
    municipality_stay: '0180',
    personal_number: testNumber(from + index),
  }));
}

/**
 * 300 persons of the municipality, 300 of the civil society, 200 of both: 400 seen. Chapman: 301 · 301 / 201 − 1 = 449.8,
 * so that about 50 are unseen. A non-profit organisation and a congregation are one list.
 */
const TWO_LISTS = {
  kommunen: rows('municipality', 0, 300),
  jouren: rows('ngo', 100, 250),
  kyrkan: rows('congregation', 250, 400),
};

describe('kartlagg mörkertal', () => {
  it('gives a range by a model for two lists of respondents, and says which kinds are one list', async () => {
    const project = writeProject(folder, 'två', TWO_LISTS);
    const { code, out, err } = await runCli(['mörkertal', project]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('400 personer finns i svaren.');
    expect(out).toContain('Modellberäkning. Den är inte en räkning av personer');
    expect(out).toContain('Listan civilsamhället är svaren från: Ideell organisation, Församling.');
    const [, from = '', to = ''] = /Mellan (\d+) och (\d+) personer till/u.exec(out) ?? [];
    expect(Number(from)).toBeLessThan(50);
    expect(Number(to)).toBeGreaterThan(50);
    for (const { personal_number: number = '?' } of TWO_LISTS.kommunen) expect(out).not.toContain(number);

    const tables = folder.at('tabeller');
    await runCli(['tabeller', project, '--ut', tables]);
    const row = tableOf(tables, 'persons-unseen').find((one) => one['method'] === 'chapman');
    expect(row).toMatchObject({ status: 'range', from, to });
  });

  it('gives the reason where nothing can be said: a single list', async () => {
    const project = writeProject(folder, 'en', { jouren: TWO_LISTS.jouren, kyrkan: TWO_LISTS.kyrkan });
    const { code, out } = await runCli(['mörkertal', project]);
    expect(code).toBe(0);
    expect(out).toContain('går inte att beräkna: det behövs personer från minst två typer');
    expect(out).not.toContain('Modellberäkning');
    const tables = folder.at('tabeller-en');
    await runCli(['tabeller', project, '--ut', tables]);
    expect(tableOf(tables, 'persons-unseen')).toMatchObject([{ status: 'no_estimate', value: '' }]);
  });

  it('has an English name, and speaks English all through', async () => {
    const project = writeProject(folder, 'english', TWO_LISTS);
    const { code, out } = await runCli(['unseen', project, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('The list of civil society is the answers from:');
    expect(swedishIn(out)).toEqual([]);
  });
});
