import { existsSync, readFileSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testNumber, writeProject, type PersonRow } from './person-project.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

/** Four persons of a municipality, sent by its social services. */
function four(municipality: string, first: number): PersonRow[] {
  return [0, 1, 2, 3].map((index) => ({
    municipality,
    reporter: 'municipality',
    personal_number: testNumber(first + index),
  }));
}

describe('kartlagg kör, of a few persons', () => {
  it('leaves out the chart of a ranking in which every number is hidden, and makes the rest', async () => {
    const project = writeProject(folder, 'fyra', { malmo: four('1280', 0), goteborg: four('1480', 50) });
    const out = folder.at('fyra-ut');
    const { code, out: said } = await runCli(['kör', project, '--ut', out]);
    expect(code).toBe(0);
    expect(said).toContain('8, varav 8 gäller personer som räknas');
    expect(existsSync(`${out}/charts/persons-funnel.svg`)).toBe(true);
    expect(existsSync(`${out}/charts/municipalities-top.svg`)).toBe(false);
    expect(readFileSync(`${out}/index.html`, 'utf8')).not.toContain('municipalities-top');
  });
});

describe('kartlagg förklara, of persons', () => {
  let project = '';
  beforeAll(() => {
    const asylum = { ...four('1480', 90)[0], permit: 'asylum_seeker' };
    project = writeProject(folder, 'tolv', {
      malmo: [...four('1280', 0), ...four('1280', 10)],
      goteborg: [...four('1480', 50), asylum],
    });
  });
  const explain = (table: string, ...words: readonly string[]) =>
    runCli(['förklara', project, '--tabell', table, ...words]);

  it('leads a number of forms back to files and rows, and takes the measure that the cell has', async () => {
    const forms = await explain('persons-funnel', 'steg=Inkomna formulär');
    expect(forms).toMatchObject({ code: 0, err: '' });
    expect(forms.out).toContain('13 personformulär i 2 filer');
    expect(forms.out).toMatch(/goteborg\.csv +rad 2–6/u);
    const persons = await explain('persons-funnel', 'steg=Personer');
    expect(persons.out).toContain('Mått         antal personer');
    expect(persons.out).toContain('12 personformulär i 2 filer');
  });

  it('says of what a model works out that it does, and which command shows how', async () => {
    const { code, out } = await explain('persons-linkage', 'sammanföring=missed_pairs');
    expect(code).toBe(0);
    expect(out).toContain('kartlagg dubbletter');
    expect(out).not.toContain('0 kommuner');
  });

  it('names the keys and what can be chosen in the language of the reader', async () => {
    const key = await explain('persons-funnel', 'trappa=2');
    expect(key).toMatchObject({ code: 2 });
    expect(key.err).toContain('uppdelad efter område och steg');
    const cell = await explain('persons-funnel', 'steg=Personer', '--mått', 'forms');
    expect(cell).toMatchObject({ code: 2 });
    expect(cell.err).toContain('Välj bland "steg=Inkomna formulär"');
  });
});
