import { readFileSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { testNumber, textsIn, writeProject } from './person-project.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

/** Two persons whom Solna reports or who stay there, one of them reported by Stockholm too; a third is Stockholm’s alone. */
const RESPONDENTS = {
  kommuner: [
    {
      reporter: 'municipality',
      municipality: '0184',
      municipality_stay: '0184',
      personal_number: testNumber(1),
    },
    {
      reporter: 'municipality',
      municipality: '0180',
      municipality_stay: '0184',
      personal_number: testNumber(2),
    },
    {
      reporter: 'municipality',
      municipality: '0180',
      municipality_stay: '0180',
      personal_number: testNumber(3),
    },
  ],
};

describe('kartlagg ansvar', () => {
  it('writes a working paper with a suggestion for each person of the municipality, without identities', async () => {
    const project = writeProject(folder, 'solna', RESPONDENTS);
    const path = folder.at('solna.xlsx');
    const { code, out, err } = await runCli(['ansvar', project, '--kommun', 'Solna', '--ut', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(path);
    const texts = await textsIn(path);
    expect(texts).toContain('Person 2');
    expect(texts).not.toContain('Person 3');
    for (const index of [1, 2, 3]) expect(`${out}${texts.join('\n')}`).not.toContain(testNumber(index));
  });

  it('never writes over a paper that is there, and does not take one among the deliveries for a delivery', async () => {
    const project = writeProject(folder, 'kvar', RESPONDENTS);
    const path = folder.at('kvar/leveranser/ansvar.xlsx');
    await runCli(['ansvar', project, '--kommun', '0184', '--ut', path]);
    const before = readFileSync(path);
    const refused = await runCli(['ansvar', project, '--kommun', '0184', '--ut', path]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`${path} finns redan och är orörd`);
    expect(readFileSync(path).equals(before)).toBe(true);
    const { code, out } = await runCli(['kontrollera', path, '--omgang', '2023', '--alla']);
    expect(code).toBe(0);
    expect(out).toContain('[file.ignored]');
  });

  it.each([
    ['Solla', 'Ingen kommun heter eller har koden Solla.'],
    ['01', 'Ingen kommun heter eller har koden 01.'],
    ['Kiruna', 'Inget formulär gäller någon som vistas i eller rapporteras av Kiruna.'],
  ])('says in one line what is wrong with %s', async (municipality, sentence) => {
    const project = writeProject(folder, 'fel', RESPONDENTS);
    const out = folder.at('fel.xlsx');
    const result = await runCli(['ansvar', project, '--kommun', municipality, '--ut', out]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err.trimEnd().split('\n')).toHaveLength(1);
    expect(result.err).toContain(sentence);
  });

  it('has English names, and speaks English all through', async () => {
    const project = writeProject(folder, 'english', RESPONDENTS);
    const path = folder.at('english.xlsx');
    const words = ['responsibility', project, '--municipality', '0184', '--out', path, '--lang', 'en'];
    const { code, out } = await runCli(words);
    expect(code).toBe(0);
    expect(swedishIn(out)).toEqual([]);
    expect(await textsIn(path)).toContain('Person 1');
  });
});
