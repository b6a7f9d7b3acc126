import { existsSync, readFileSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
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
