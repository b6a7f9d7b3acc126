import { readFileSync } from 'node:fs';
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
    const { code } = await runCli(['kör', project, '--ut', out]);
    expect(code).toBe(0);
    const page = readFileSync(`${out}/index.html`, 'utf8');
    expect(page).toContain('Växjö');
    expect(page).not.toContain('Riket');
    expect(page).not.toContain('290');
  });

  it('is told where a municipality does not exist', async () => {
    writeSettings(folder, 'vaxjo', { asked: ['Vaxjö stad'] });
    const { code, err } = await runCli(['kontrollera', project]);
    expect(code).toBe(2);
    expect(err).toContain('vid /asked/0: kommunen ’Vaxjö stad’ finns inte.');
  });
});
