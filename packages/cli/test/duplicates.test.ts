import { readFileSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { writeForms } from './deliveries.js';
import { cellsOf, savedWith, testNumber, textsIn, writeProject, writeSettings } from './person-project.js';
import { runCli, type CliResult } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

/**
 * Five forms: one person in both files by number, two of the municipality alone, and a woman in each file born on one day,
 * with other initials and in another municipality, of whom nobody can tell whether they are one.
 */
const RESPONDENTS = {
  solna: [
    { reporter: 'municipality', municipality_stay: '0184', personal_number: testNumber(1) },
    { reporter: 'municipality', municipality_stay: '0184', personal_number: testNumber(2) },
    {
      reporter: 'municipality',
      municipality_stay: '0184',
      birth_date: '1971-02-03',
      initials: 'AB',
      sex: 'woman',
    },
  ],
  jouren: [
    { reporter: 'ngo', municipality_stay: '0184', personal_number: testNumber(1) },
    {
      reporter: 'ngo',
      municipality_stay: '0180',
      birth_date: '1971-02-03',
      initials: 'CD',
      sex: 'woman',
    },
  ],
};

const SECRETS = [testNumber(1), testNumber(2), '1971-02-03', '19710203'];

/** What a line of the funnel says, without the space between its columns. */
function line({ out }: CliResult, label: string): string | undefined {
  const found = out.split('\n').find((text) => text.trim().startsWith(`${label}  `));
  return found?.trim().slice(label.length).trim();
}

describe('kartlagg dubbletter', () => {
  it('says how forms became persons, by the names that the tables have', async () => {
    const project = writeProject(folder, 'tratt', RESPONDENTS);
    const result = await runCli(['dubbletter', project, '--ut', folder.at('tratt.xlsx')]);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(/^Från formulär till personer\n/u);
    expect(line(result, 'Inkomna formulär')).toBe('5');
    expect(line(result, 'Formulär som inte räknas')).toBe('0');
    expect(line(result, 'Formulär om en person som redan är räknad')).toBe('−1');
    expect(line(result, 'Personer')).toBe('4');
    expect(line(result, 'Situation 1')).toBe('4');
    expect(line(result, 'Par att granska')).toBe('1');
    for (const secret of SECRETS) expect(result.out).not.toContain(secret);
  });

  it('names the ground of each form that does not count', async () => {
    const stay = { reporter: 'ngo', municipality_stay: '0180' };
    const project = writeProject(folder, 'utanför', {
      jouren: [
        { ...stay, personal_number: testNumber(3) },
        { ...stay, personal_number: testNumber(4), permit: 'asylum_seeker' },
        { ...stay, birth_date: '2010-02-03', initials: 'EF' },
      ],
    });
    const result = await runCli(['dubbletter', project, '--ut', folder.at('utanför.xlsx')]);
    expect(line(result, 'Formulär som inte räknas')).toBe('−2');
    expect(line(result, 'Asylsökande')).toBe('−1');
    expect(line(result, 'Under 18 år')).toBe('−1');
    expect(line(result, 'Personer')).toBe('1');
  });

  it('follows what somebody decides in the workbook, and forgets it when the file is no longer named', async () => {
    const project = writeProject(folder, 'beslut', RESPONDENTS);
    const review = folder.at('beslut/granskning.xlsx');
    await runCli(['dubbletter', project, '--ut', review]);
    const cells = (await cellsOf(review)).get('Granskning') ?? new Map<string, string>();
    const [heading] = [...cells].filter(([, text]) => text === 'Beslut').map(([at]) => at);
    const at = `${heading?.replace(/\d+/u, '') ?? ''}${Number(heading?.replace(/\D+/u, '')) + 1}`;
    for (const secret of SECRETS) expect([...cells.values()].join('\n')).not.toContain(secret);
    expect([...cells.values()]).toContain('Kvinna');
    folder.write('beslut/samma.xlsx', await savedWith(review, 'Granskning', at, 'Samma'));

    writeSettings(folder, 'beslut', { decisions: ['samma.xlsx'] });
    const decided = await runCli(['dubbletter', project, '--ut', folder.at('beslut/2.xlsx')]);
    expect([line(decided, 'Personer'), line(decided, 'Par att granska')]).toEqual(['3', '0']);

    writeSettings(folder, 'beslut', {});
    const again = await runCli(['dubbletter', project, '--ut', folder.at('beslut/3.xlsx')]);
    expect([line(again, 'Personer'), line(again, 'Par att granska')]).toEqual(['4', '1']);
  });

  it('never writes over a workbook that is there, and does not take one among the deliveries for a delivery', async () => {
    const project = writeProject(folder, 'kvar', RESPONDENTS);
    const review = folder.at('kvar/leveranser/granskning.xlsx');
    await runCli(['dubbletter', project, '--ut', review]);
    const before = readFileSync(review);
    const refused = await runCli(['dubbletter', project, '--ut', review]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err.trimEnd().split('\n')).toEqual([
      `${review} finns redan och är orörd: någon kan ha skrivit i den. Flytta den, eller välj ett annat namn med --ut.`,
    ]);
    expect(readFileSync(review).equals(before)).toBe(true);

    const again = await runCli(['dubbletter', project, '--ut', folder.at('kvar/2.xlsx')]);
    expect(line(again, 'Inkomna formulär')).toBe('5');
    const { out } = await runCli(['kontrollera', review, '--omgang', '2023', '--alla']);
    expect(out).toContain('[file.ignored]');
  });

  it('has English names, and speaks English all through', async () => {
    const project = writeProject(folder, 'english', RESPONDENTS);
    const words = ['duplicates', project, '--out', folder.at('english.xlsx'), '--lang', 'en'];
    const result = await runCli(words);
    expect(result.code).toBe(0);
    expect(line(result, 'Persons')).toBe('4');
    expect(swedishIn(result.out)).toEqual([]);
    expect(await textsIn(folder.at('english.xlsx'))).toContain('Woman');
  });
});

describe('a project whose persons cannot be told apart', () => {
  it.each(['dubbletter', 'mörkertal', 'ansvar'])(
    'because it has no person forms is told so in one line by kartlagg %s',
    async (command) => {
      await writeForms(folder, ['0180'], `antal-${command}/leveranser`);
      writeSettings(folder, `antal-${command}`, {});
      const rest = command === 'ansvar' ? ['--kommun', '0180'] : [];
      const result = await runCli([command, folder.at(`antal-${command}`), ...rest], { cwd: folder.path });
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err.trimEnd().split('\n')).toHaveLength(1);
      expect(result.err).toContain('finns inga personformulär som går att använda');
    },
  );

  it('because its key is for another round is told so in one line, without what stands in the key', async () => {
    const key = folder.at('fel/nyckel.json');
    const project = writeProject(folder, 'fel', RESPONDENTS, { key: 'nyckel.json' });
    await runCli(['nyckel', 'ny', '--ut', key, '--syfte', 'Prov', '--omgang', '2017']);
    const result = await runCli(['dubbletter', project, '--ut', folder.at('fel.xlsx')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err.trimEnd().split('\n')).toHaveLength(1);
    expect(result.err).toContain('nyckel.json');
    expect(result.err).toContain('2023');
    const { secret } = JSON.parse(readFileSync(key, 'utf8')) as { readonly secret: string };
    expect(result.err).not.toContain(secret);
  });
});
