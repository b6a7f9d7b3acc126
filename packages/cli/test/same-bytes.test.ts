import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { folderContents, folderDifferences, goodTidy, tempFolder } from '@kartlagg/testkit';
import { afterAll, expect, it } from 'vitest';
import { writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

it('the same input gives the same bytes, in other time zones, folders, languages of the machine and on other days', async () => {
  const runs = [
    { at: 'here', env: { TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, day: 1e9 },
    { at: 'elsewhere/deep', env: { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' }, day: 1.6e9 },
  ];
  for (const { at, env, day } of runs) {
    const input = await writeForms(folder, ['0114', '1280', '1480'], `${at}/leveranser`);
    folder.write(`${at}/leveranser/0180.csv`, goodTidy());
    folder.write(
      `${at}/leveranser/publicerat/riket.csv`,
      'kommun;omgång;situation;antal;källa\nRiket;2017;total;33250;Exempel\nRiket;2011;total;34000;Exempel\n',
    );
    for (const name of readdirSync(input)) utimesSync(join(input, name), day, day);
    const { code } = await runCli(['kör', input, '--ut', folder.at(at, 'ut')], { env, cwd: folder.at(at) });
    expect(code).toBe(0);
  }
  const [first, second] = [folder.at('here', 'ut'), folder.at('elsewhere', 'deep', 'ut')];
  const kinds = Object.keys(folderContents(first)).map((path) => path.split('.').at(-1));
  expect([...new Set(kinds)].sort()).toEqual(['csv', 'html', 'json', 'png', 'svg', 'xlsx']);
  expect(folderDifferences(first, second)).toEqual([]);
});
