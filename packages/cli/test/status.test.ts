import { writeFileSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, expect, it } from 'vitest';
import { writeForms } from './deliveries.js';
import { testNumber, writeProject } from './person-project.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

it('says what has come of person forms from each kind of respondent, and which part each municipality lacks', async () => {
  const solna = { reporter: 'municipality', municipality: '0184', municipality_stay: '0184' };
  const ngo = { reporter: 'ngo', municipality_stay: '0184' };
  const project = writeProject(folder, 'läge', {
    solna: [1, 2].map((index) => Object.assign({ personal_number: testNumber(index) }, solna)),
    jouren: [3, 4, 5].map((index) => Object.assign({ personal_number: testNumber(index) }, ngo)),
    trasig: [{ ...ngo, municipality_stay: 'Ingenstans', personal_number: testNumber(6) }],
  });
  const counts = 'kommun;omgång;situation;kön;antal\n0180;2023;3;Kvinnor;9\n0180;2023;3;Män;14\n';
  writeFileSync(`${project}/leveranser/0180.csv`, counts);
  const { code, out } = await runCli(['lägesrapport', project]);
  expect(code).toBe(0);
  expect(out).toContain('Har lämnat antal men inga personformulär (1)\n  Stockholm (Stockholms län)\n');
  expect(out).toContain('Har lämnat personformulär men inga antal (1)\n  Solna (Stockholms län)\n');
  const [, came = ''] = out.split('Personformulär som har kommit\n');
  expect(came.split('\n').map((line) => line.trim().replaceAll(/\s{2,}/gu, ' | '))).toEqual([
    'Kommun | 1 fil | 2 formulär som kan användas',
    'Ideell organisation | 2 filer | 3 formulär som kan användas | 1 fil behöver rättas',
    '',
  ]);
});

it('says nothing of person forms where none have come', async () => {
  await writeForms(folder, ['0180'], 'antal');
  const { out } = await runCli(['lägesrapport', folder.at('antal'), '--omgang', '2023']);
  expect(out).not.toContain('ersonformulär');
});
