import { readdirSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { writeProject, writeSettings } from './person-project.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

const ROWS = [
  { reporter: 'municipality', municipality: '0780', sex: 'woman', birth_year: '1980' },
  { reporter: 'municipality', municipality: '0780', sex: 'man', birth_year: '1970' },
];

describe('the project of a town', () => {
  const project = writeProject(folder, 'vaxjo', { enheten: ROWS }, { asked: ['Växjö'] });

  it('is about the town, and not about the country', async () => {
    const out = folder.at('vaxjo-ut');
    const { code, out: said } = await runCli(['kör', project, '--ut', out]);
    expect(code).toBe(0);
    expect(said).toMatch(/Täckning\s+1 av 1 kommun /u);
    expect(said).toMatch(/Personer\s+Växjö/u);
    expect(readdirSync(`${out}/tables`).filter((name) => /country|county|skr/u.test(name))).toEqual([]);
  });

  it('is told where a municipality does not exist', async () => {
    writeSettings(folder, 'vaxjo', { asked: ['Vaxjö stad'] });
    const { code, err } = await runCli(['kontrollera', project]);
    expect(code).toBe(2);
    expect(err).toContain('vid /asked/0: kommunen ’Vaxjö stad’ finns inte.');
  });
});
