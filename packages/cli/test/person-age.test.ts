import { writeFileSync } from 'node:fs';
import type { CheckReport } from '@kartlagg/model';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

/** How many of the persons with these births are counted, and how many are left out as under 18. */
async function countedIn(round: string, heading: string, births: readonly string[]) {
  const file = folder.at(`${round}-${births.join('-')}.csv`);
  const rows = births.map(
    (birth, row) => `0180;Kommun;L0000${row};${birth};Man;Svensk medborgare;Stockholm;Härbärge`,
  );
  const head = `Kommun;Uppgiftslämnare;Lokalt id;${heading};Kön;Rätt att vistas i Sverige;Vistelsekommun;Boendeform`;
  writeFileSync(file, `${[head, ...rows].join('\n')}\n`);
  const { out } = await runCli(['kontrollera', file, '--omgang', round, '--format', 'json']);
  const { persons } = (JSON.parse(out) as CheckReport).files[0] ?? {};
  const counted = persons?.situations.reduce((sum, { forms }) => sum + forms, 0);
  return { counted, under18: persons?.leftOut.find(({ outcome }) => outcome === 'under_18')?.forms ?? 0 };
}

describe('who is 18', () => {
  it('is told by the day where the birth date is known: 2017 counts age on 9 April', async () => {
    expect(await countedIn('2017', 'Födelsedatum', ['1999-04-09'])).toEqual({ counted: 1, under18: 0 });
    expect(await countedIn('2017', 'Födelsedatum', ['1999-04-10'])).toEqual({ counted: 0, under18: 1 });
    expect(await countedIn('2017', 'Födelsedatum', ['1999-12-31'])).toEqual({ counted: 0, under18: 1 });
  });

  it('is told by the year where no more is known, to the advantage of being counted', async () => {
    expect(await countedIn('2017', 'Födelseår', ['1999'])).toEqual({ counted: 1, under18: 0 });
    expect(await countedIn('2017', 'Födelseår', ['2000'])).toEqual({ counted: 0, under18: 1 });
  });
});
