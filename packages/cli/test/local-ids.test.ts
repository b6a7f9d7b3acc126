import { rmSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testNumber, writeProject, type PersonRow } from './person-project.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

const KEY = folder.at('nyckel.json');
beforeAll(async () => {
  await runCli(['nyckel', 'ny', '--ut', KEY, '--syfte', 'Prov', '--omgang', '2023']);
});

const SOLNA = { reporter: 'municipality', municipality: '0184' };
const MALMO = { reporter: 'municipality', municipality: '1280' };

/** How many persons `dubbletter` finds in a project. */
async function countedIn(project: string): Promise<number> {
  const { out } = await runCli(['dubbletter', project, '--ut', `${project}/granskning.xlsx`]);
  return Number(/^\s*Personer\s+(\d+)/mu.exec(out)?.[1]);
}

const personsOf = async (name: string, files: Readonly<Record<string, readonly PersonRow[]>>) =>
  await countedIn(writeProject(folder, name, files));

describe('a local id', () => {
  it('is another person’s at another municipality, and at another kind of reporting unit', async () => {
    const id = { local_id: 'A-17' };
    const files = { solna: [{ ...SOLNA, ...id }], malmo: [{ ...MALMO, ...id }] };
    expect(await personsOf('tva', files)).toBe(2);
    const jouren = { ...SOLNA, reporter: 'ngo', ...id };
    expect(await personsOf('jour', { solna: [{ ...SOLNA, ...id }], jouren: [jouren] })).toBe(2);
  });

  it('is one person’s in two files of the same sender', async () => {
    const id = { ...SOLNA, local_id: 'A-17' };
    expect(await personsOf('en', { norra: [id], sodra: [{ ...id, local_id: 'a 17' }] })).toBe(1);
  });

  it('says nothing where nobody knows whose it is', async () => {
    const id = { local_id: 'A-17' };
    expect(await personsOf('ingen', { norra: [id], sodra: [{ local_id: 'a 17' }] })).toBe(2);
  });

  it('is one person’s wherever it stands where a region gives each number out once', async () => {
    // Published by Inera as an example of the form of Västra Götalandsregionen.
    const id = { local_id: '19810829-M071' };
    const files = { solna: [{ ...SOLNA, ...id }], malmo: [{ ...MALMO, ...id }] };
    expect(await personsOf('region', files)).toBe(1);
  });

  it('has the same token whether its sender makes it or the receiver, who has the key', async () => {
    const id = { local_id: 'A-17' };
    const files = { norra: [{ ...SOLNA, ...id }], sodra: [{ ...MALMO, ...id }] };
    const project = writeProject(
      folder,
      'nyckel',
      { klartext: [{ ...SOLNA, ...id }], ...files },
      { key: KEY },
    );
    for (const file of ['norra', 'sodra']) {
      const path = `${project}/leveranser/${file}.csv`;
      const args = ['--nyckel', KEY, '--omgang', '2023', '--ut', path.replace('.csv', '-p.csv')];
      expect((await runCli(['pseudonymisera', path, ...args])).code).toBe(0);
      rmSync(path);
    }
    expect(await countedIn(project)).toBe(2);
  });
});

/** The codes of what is found in a file of one person with a local id. */
const check = async (name: string, local: string) => {
  const project = writeProject(folder, name, { solna: [{ ...SOLNA, local_id: local }] });
  const { out } = await runCli(['kontrollera', project, '--format', 'json']);
  const { files } = JSON.parse(out) as {
    files: { findings: { code: string }[] }[];
  };
  return files.flatMap(({ findings }) => findings.map(({ code }) => code));
};

describe('a personal number among local ids', () => {
  it('is told of where it is misspelt, and is no local id', async () => {
    const right = testNumber(3);
    const wrong = `${right.slice(0, -1)}${(Number(right.slice(-1)) + 1) % 10}`;
    expect(await check('fel', wrong)).toEqual(
      expect.arrayContaining(['cell.bad-personal-number', 'row.no-identity']),
    );
  });

  it('is told of with an id that is of no form', async () => {
    expect(await check('form', 'a b; c d')).toEqual(
      expect.arrayContaining(['cell.unusable-identity', 'row.no-identity']),
    );
  });

  it('is none where its digits are too few, or no date: reserve numbers and case numbers look so', async () => {
    for (const [index, id] of ['101019801', '9919800001', '198108320014'].entries())
      expect(await check(`rätt${index}`, id)).not.toContain('cell.bad-personal-number');
  });
});
