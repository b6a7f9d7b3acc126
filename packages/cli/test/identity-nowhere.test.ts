import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@kartlagg/sheets';
import { goodPersons, tempFolder, unpacked } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form as countForm } from './deliveries.js';
import { runCli, type CliResult } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

/** Numbers of the test series, one of them misspelt, and one that stands in the name of a file. */
const NUMBERS = ['19890201-9804', '19890201-9805', '19790203-9812', '19870203-9812'];
const OTHERS = ['1961-07-29', 'Exempelsson', 'Kimberley', 'Zebedeus', 'QXZW', 'Q.X.Z.W', 'LOK-778812'];
/** All ways in which they may be written. */
const CANARIES = [
  ...NUMBERS.flatMap((number) => {
    const digits = number.replace('-', '');
    return [number, digits, number.slice(2), digits.slice(2)];
  }),
  ...OTHERS.flatMap((text) => [text, text.replaceAll(/[.-]/gu, '')]),
]
  .map((text) => text.toLowerCase())
  .filter((text, index, all) => all.indexOf(text) === index);

const HEADINGS =
  'Kommun;Uppgiftslämnare;Personnummer;Lokalt id;Förnamn;Efternamn;Födelsedatum;Initialer;Kön;Boendeform;Enhet;Namn;Antal barn under 18 år;Barnens personnummer;Ifyllt den;Bidragande orsaker';
const ROWS = [
  `Lund;Kommun;${NUMBERS[0]};LOK-778812;Kimberley;Exempelsson;;;Kvinna;Härbärge;Zebedeus enhet;Kimberley Exempelsson;1;${NUMBERS[2]};2023-04-14;Vräkning`,
  'Lund;Kommun;;;;;1961-07-29;Q.X.Z.W;Man;Hotell;;;;;;',
  `Lund;Kommun;${NUMBERS[1]};;;;;;Man;Zebedeus Exempelsson;;;;;;Kimberley`,
  `Lund;Kommun;;${NUMBERS[2]};;;;;Man;Hotell;${NUMBERS[0]};;${NUMBERS[0]};;1961-07-29;`,
  `Exempelsson;Zebedeus;;;${NUMBERS[0]};Exempelsson;${NUMBERS[2]};QXZW;Kimberley;LOK-778812;;;Kimberley;Exempelsson;Zebedeus;QXZW`,
];
/** Deliveries without errors, whose persons are counted: two senders know the same ones. */
const GOOD_ROWS = (place: string): readonly string[] => [
  `${place};Frivillig organisation;${NUMBERS[0]};LOK-778812;Kimberley;Exempelsson;;;Kvinna;Härbärge;Zebedeus enhet;Kimberley Exempelsson;1;${NUMBERS[2]};2023-04-14;Vräkning`,
  `${place};Kommun;;;Kimberley;Exempelsson;1961-07-29;Q.X.Z.W;Man;Hotell;;;;;;`,
  `${place};Kommun;;;;Exempelsson;1961-07-29;;Man;Hotell;;;;;;`,
  `${place};Kommun;;${NUMBERS[2]};;;;;Man;Hotell;${NUMBERS[0]};;;;;`,
];
const textOf = (rows: readonly string[]): string => `\uFEFF${[HEADINGS, ...rows].join('\r\n')}\r\n`;
const EXPORT = textOf(ROWS);

let key = '';
let project = '';
let form = '';
const env = { TMPDIR: folder.at('tmp') };
const seen: CliResult[] = [];

async function run(...words: readonly string[]): Promise<CliResult> {
  const result = await runCli(words, { env });
  expect(left(result.out + result.err)).toEqual([]);
  seen.push(result);
  return result;
}

beforeAll(async () => {
  mkdirSync(env.TMPDIR);
  key = folder.at('nyckel.json');
  await runCli(['nyckel', 'ny', '--ut', key, '--syfte', 'Prov', '--omgang', '2023']);
  form = folder.write(
    'projekt/in/0180-personer.xlsx',
    await writeWorkbook(
      goodPersons({
        fields: { contact: 'Zebedeus', date: '2023-04-14', comment: `Gäller Exempelsson, ${NUMBERS[0]}` },
        rows: [
          { personal_number: NUMBERS[0] ?? '', local_id: 'LOK-778812', sex: 'Kvinna', living_form: 'Hotell' },
          { birth_date: '1961-07-29', initials: 'QXZW', sex: 'Man', living_form: 'Zebedeus Exempelsson' },
          {
            personal_number: NUMBERS[1] ?? '',
            birth_year: NUMBERS[2] ?? '',
            sex: 'Man',
            children: 'Kimberley',
          },
        ],
      }),
    ),
  );
  folder.write('projekt/in/lund-personer.csv', EXPORT);
  folder.write('projekt/in/malmo.csv', textOf(GOOD_ROWS('Malmö')));
  folder.write(`projekt/in/${NUMBERS[3]}.csv`, textOf(GOOD_ROWS('Göteborg')));
  for (const code of ['0114', '1280']) folder.write(`projekt/in/${code}.xlsx`, await countForm(code));
  project = folder.at('projekt');
  folder.write(
    'projekt/kartlagg.json',
    JSON.stringify({ round: '2023', deliveries: ['in'], key: '../nyckel.json' }),
  );
});

describe('what points out a person', () => {
  it.each([[[]], [['--format', 'json']], [['--alla', '--visa-tolkning', '--lang', 'en']]])(
    'is in nothing that kontrollera %j says',
    async (words) => {
      expect((await run('kontrollera', project, ...words)).code).toBe(1);
    },
  );

  it('is in no comment and no list of findings', async () => {
    const out = folder.at('granskat');
    await run('kontrollera', project, '--markera', out);
    // The copy keeps what its sender wrote: what we put there is looked at.
    const ours = /comments|drawing|docProps|sheet0*5\.xml|threaded/iu;
    const written = filesIn(out).flatMap(([path, text]) => (isCopy(path) && !ours.test(path) ? [] : [text]));
    expect(written.length).toBeGreaterThan(3);
    expect(left(written.join('\n'))).toEqual([]);
  });

  it('is in no mapping', async () => {
    for (const name of ['lund-personer.csv', `${NUMBERS[3]}.csv`]) {
      const path = join(project, 'in', name);
      await run('tolka', path, '--omgang', '2023');
      await run('tolka', path, '--omgang', '2023', '--ut', folder.at('tolkat', `${name.length}.json`));
    }
    expect(leftIn(folder.at('tolkat'))).toEqual([]);
  });

  it('is in no file of a run, nor where a figure is explained', async () => {
    const out = folder.at('ut');
    expect((await run('kör', project, '--ut', out)).code).toBeLessThan(2);
    expect(filesIn(out).length).toBeGreaterThan(20);
    expect(leftIn(out)).toEqual([]);
    const words = ['situation=1', '--alla'];
    expect((await run('förklara', project, ...words, '--tabell', 'county-situation')).code).toBeLessThan(3);
    await run('lägesrapport', project);
    await run('mörkertal', project);
  });

  it('is in no working paper', async () => {
    expect((await run('dubbletter', project, '--ut', folder.at('papper/granskning.xlsx'))).code).toBe(0);
    expect((await run('ansvar', project, '--kommun', 'Malmö', '--ut', folder.at('papper/a.xlsx'))).code).toBe(
      0,
    );
    expect(leftIn(folder.at('papper'))).toEqual([]);
  });

  it('is in no pseudonymised file, nor in its name', async () => {
    const sources = [
      form,
      join(project, 'in', 'lund-personer.csv'),
      join(project, 'in', `${NUMBERS[3]}.csv`),
    ];
    for (const [index, source] of sources.entries()) {
      const own = folder.write(`eget/${index}/${source.split('/').at(-1)}`, readFileSync(source));
      const { code } = await run('pseudonymisera', own, '--nyckel', key, '--omgang', '2023');
      expect(code).toBeLessThan(2);
      const made = readdirSync(folder.at('eget', `${index}`)).filter((name) => name.includes('pseudonym'));
      expect(made).toHaveLength(1);
      expect(left(made.join(''))).toEqual([]);
      const text = filesIn(folder.at('eget', `${index}`)).filter(([path]) => path.includes('pseudonym'));
      expect(left(text.map(([, content]) => content).join('\n'))).toEqual([]);
    }
  });

  it('is not said again where the user errs', async () => {
    const named = join(project, `${NUMBERS[3]}.csv`);
    expect((await run('kontrollera', named)).code).toBe(2);
    expect((await run('pseudonymisera', named, '--nyckel', key)).code).toBe(2);
    expect((await run('pseudonymisera', form, '--nyckel', named)).code).toBe(2);
  });

  it.each([
    ['writeFileSync', 'fs', 'kör'],
    ['createHmac', 'crypto', 'kör'],
    ['writeFileSync', 'fs', 'pseudonymisera'],
    ['createHmac', 'crypto', 'pseudonymisera'],
  ])(
    'is not in what is said where %s of %s fails in %s, whatever the error holds',
    async (call, from, command) => {
      const broken = folder.write(
        `${call}.mjs`,
        `import own from 'node:${from}'; import { syncBuiltinESMExports } from 'node:module';
       own.${call} = () => { throw new Error(${JSON.stringify(`${NUMBERS[0]} Exempelsson`)}); };
       syncBuiltinESMExports();`,
      );
      const words = command === 'kör' ? [project, '--ut', folder.at('trasigt')] : [form, '--nyckel', key];
      const result = await runCli([command, ...words], {
        env: { ...env, NODE_OPTIONS: `--import=${broken}` },
      });
      expect(result.code).toBe(3);
      expect(left(result.out + result.err)).toEqual([]);
    },
  );

  it('lies in no temporary file afterwards', () => {
    expect(seen.length).toBeGreaterThan(10);
    expect(readdirSync(env.TMPDIR)).toEqual([]);
  });

  it('is found by this test where it is', () => {
    expect(leftIn(join(project, 'in')).length).toBeGreaterThan(5);
    expect(left('a Exempelsson 8902019804')).toEqual(['8902019804', 'exempelsson']);
  });
});

/** The canaries that stand in a text. */
function left(text: string): string[] {
  const small = text.normalize('NFC').toLowerCase();
  return CANARIES.filter((canary) => small.includes(canary)).toSorted();
}

function leftIn(path: string): string[] {
  return filesIn(path).flatMap(([name, text]) =>
    left(`${name}\n${text}`).map((canary) => `${name}: ${canary}`),
  );
}

/** Every file below a folder as text, by its name below it; workbooks by their parts. */
function filesIn(path: string): (readonly [string, string])[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return [];
    const bytes = readFileSync(file);
    if (!name.endsWith('.xlsx')) return [[name, bytes.toString('utf8')] as const];
    return [...unpacked(bytes)].map(
      ([part, content]) => [`${name}/${part}`, Buffer.from(content).toString('utf8')] as const,
    );
  });
}

function isCopy(path: string): boolean {
  return path.includes('granskad');
}
