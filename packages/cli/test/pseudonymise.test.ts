import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@kartlagg/sheets';
import { goodPersons, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from './deliveries.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

/** Numbers of the test series. */
const [ANNA, KIM] = ['19890201-9804', '19790203-9812'];
const KEY = folder.at('nyckel.json');
const HEADINGS = 'Kommun;Rapportör;Personnummer;Förnamn;Efternamn;Kön;Boende;Orsaker;Handläggare';
const EXPORT = [
  HEADINGS,
  `Malmö;Frivillig organisation;${ANNA};Anna;Exempelsson;Kvinna;härbärge;"Vräkning; Skulder";Eva Lund`,
  `Malmö;Frivillig organisation;${KIM};Kim;Lund;Man;Hotell;;`,
  'Malmö;Frivillig organisation;;;;Man;Hotell;;',
];
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

beforeAll(async () => {
  await runCli(['nyckel', 'ny', '--ut', KEY, '--syfte', 'Prov', '--omgang', '2023']);
});

const pseudonymise = async (path: string, ...words: readonly string[]) =>
  await runCli(['pseudonymisera', path, '--nyckel', KEY, '--omgang', '2023', ...words]);

/** The rows of a file of ours without line breaks or semicolons in its fields, but for those in quotes. */
function rowsIn(path: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|;)(?:"([^"]*)"|([^;]*))/gu)].map(([, a, b]) => a ?? b ?? ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('kartlagg pseudonymisera', () => {
  it('writes an export anew, with the answers in the words of the form and without identities', async () => {
    const path = folder.write('ngo/utdrag.csv', text(EXPORT));
    const { code, out, err } = await pseudonymise(path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const target = folder.at('ngo/utdrag-pseudonymiserad.csv');
    expect(out).toContain(`Skrivet: ${target}, med 3 rader.\n`);
    expect(out).toContain(
      'i stället för 2 personnummer, 2 födelsedatum med initialer, 2 förnamn, 2 efternamn och 2 födelsedatum.',
    );
    expect(out).toContain('Dessutom är kolumnen Handläggare borttagen och inte använd.');
    expect(out).toContain('1 rad har inget som pekar ut personen');
    expect(readFileSync(target).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [anna, kim, nobody] = rowsIn(target);
    expect(anna).toMatchObject({
      Uppgiftslämnare: 'Ideell organisation',
      Omgång: '2023',
      'Uppgiftslämnarens kommun': 'Malmö',
      Födelseår: '1989',
      Kön: 'Kvinna',
      Boendeform: 'Härbärge',
      'Bidragande orsaker': 'Vräkning; Skulder',
      Pseudonym: expect.stringMatching(/^k1:[0-9a-f]{8}:/u),
      'Nyckelns id': keyId(KEY),
    });
    expect(kim?.['Pseudonym']).not.toBe(anna?.['Pseudonym']);
    expect(nobody).toMatchObject({ Pseudonym: '', 'Nyckelns id': '', Boendeform: 'Hotell' });
    expect(readdirSync(folder.at('ngo')).toSorted()).toEqual(['utdrag-pseudonymiserad.csv', 'utdrag.csv']);
  });

  it('writes a form of ours as a workbook that says its municipality, round and reporter on every row', async () => {
    const path = folder.write('0180.xlsx', await writeWorkbook(goodPersons()));
    expect((await pseudonymise(path)).code).toBe(0);
    const target = folder.at('0180-pseudonymiserad.xlsx');
    const before = await runCli(['kontrollera', path, '--format', 'json']);
    // The round is told by the file itself.
    const after = await runCli(['kontrollera', target, '--format', 'json']);
    expect(after.code).toBe(0);
    expect(personsIn(after.out)).toEqual(personsIn(before.out));
  });

  it('gives one person of two senders one pseudonym, and tables as those of the files in clear with the key', async () => {
    const other = [
      HEADINGS,
      `Malmö;Kommun;890201-9804;;;Kvinna;Härbärge;;`,
      `Malmö;Kommun;;;;Kvinna;Hotell;;`,
      `Malmö;Kommun;19610729-9815;;;Man;Hotell;Skulder;`,
    ];
    folder.write('klar/in/a.csv', text(EXPORT));
    folder.write('klar/in/b.csv', text(other));
    folder.write(
      'klar/kartlagg.json',
      JSON.stringify({ round: '2023', deliveries: ['in'], key: '../nyckel.json' }),
    );
    for (const name of ['a', 'b'])
      await pseudonymise(folder.at('klar/in', `${name}.csv`), '--ut', folder.at('pseudo/in', `${name}.csv`));
    folder.write('pseudo/kartlagg.json', JSON.stringify({ round: '2023', deliveries: ['in'] }));
    const [a, b] = ['a', 'b'].map((name) => rowsIn(folder.at('pseudo/in', `${name}.csv`)));
    expect(a?.[0]?.['Pseudonym']).toBe(b?.[0]?.['Pseudonym']);
    const [clear, made] = [folder.at('ut-klar'), folder.at('ut-pseudo')];
    for (const [project, out] of [
      ['klar', clear],
      ['pseudo', made],
    ] as const)
      expect((await runCli(['tabeller', folder.at(project), '--ut', out])).code).toBe(0);
    const tables = readdirSync(join(clear, 'tables')).filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    for (const name of tables)
      expect(tableOf(made, name.replace('.csv', ''))).toEqual(tableOf(clear, name.replace('.csv', '')));
  });

  it('refuses the key of another round, and writes over nothing', async () => {
    const path = folder.write('vagrar/utdrag.csv', text(EXPORT));
    const other = folder.at('annan.json');
    await runCli(['nyckel', 'ny', '--ut', other, '--syfte', 'Prov', '--omgang', '2017']);
    const refused = await runCli(['pseudonymisera', path, '--nyckel', other, '--omgang', '2023']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('är inte till för omgången 2023');
    folder.write('vagrar/utdrag-pseudonymiserad.csv', 'mitt');
    const kept = await pseudonymise(path);
    expect(kept).toMatchObject({ code: 2, out: '' });
    expect(kept.err).toContain('finns redan och är orörd');
    expect((await pseudonymise(path, '--ut', path)).code).toBe(2);
    expect(readFileSync(folder.at('vagrar/utdrag-pseudonymiserad.csv'), 'utf8')).toBe('mitt');
    expect(readFileSync(path, 'utf8')).toBe(text(EXPORT));
  });

  it('writes nothing where a birth date would stand as another answer, and says in which column', async () => {
    const lines = [
      'Kommun;Rapportör;Födelsedatum;Kön;Boendeform;Ifyllt den',
      'Lund;Kommun;2023-04-14;Man;Hotell;2023-04-14',
    ];
    const path = folder.write('lacka/utdrag.csv', text(lines));
    const { code, err } = await pseudonymise(path);
    expect(code).toBe(2);
    expect(err).toContain('skulle stå kvar i Ifyllt den');
    expect(err).not.toContain('2023-04-14');
    expect(readdirSync(folder.at('lacka'))).toEqual(['utdrag.csv']);
  });

  it('writes the file all the same where the source has errors, and says so', async () => {
    const lines = [
      'Kommun;Rapportör;Personnummer;Kön;Boendeform;Namn',
      `Lund;Kommun;${ANNA};Kvinna;Anna Exempelsson;Anna Exempelsson`,
      'Lund;Kommun;19890201-9805;Kvinna;Hotell;',
    ];
    const path = folder.write('fel/utdrag.csv', text(lines));
    const { code, out } = await pseudonymise(path);
    expect(code).toBe(1);
    expect(out).toContain('Kolumnen Namn ser ut att peka ut personer men är inte känd.');
    expect(out).toContain('1 personnummer är felskrivet och har inte använts.');
    expect(out).toContain('I utdrag.csv finns ');
    const [first] = rowsIn(folder.at('fel/utdrag-pseudonymiserad.csv'));
    expect(first).toMatchObject({ Kön: 'Kvinna', Födelseår: '1989' });
  });

  it('takes a personal number for one in whatever column of identities it stands', async () => {
    const lines = [
      'Kommun;Rapportör;Personnummer;Lokalt id;Kön;Boendeform',
      `Lund;Kommun;${ANNA};;Kvinna;Hotell`,
      `Lund;Kommun;;${ANNA};Kvinna;Hotell`,
    ];
    const path = folder.write('kolumn/utdrag.csv', text(lines));
    await pseudonymise(path);
    const [own, other] = rowsIn(folder.at('kolumn/utdrag-pseudonymiserad.csv'));
    expect(other).toEqual(own);
    expect(Object.keys(own ?? {})).not.toContain('Reservnummer eller lokalt id');
  });

  it('leaves a file that is pseudonymised already as it is', async () => {
    const first = folder.at('igen/a.csv');
    await pseudonymise(folder.write('igen/utdrag.csv', text(EXPORT)), '--ut', first);
    const { code, out } = await pseudonymise(first);
    expect(code).toBe(0);
    expect(out).toContain('2 rader hade pseudonymer redan.');
    expect(readFileSync(folder.at('igen/a-pseudonymiserad.csv'))).toEqual(readFileSync(first));
  });

  it('says what it cannot use: numbers, no persons, no such file', async () => {
    writeFileSync(folder.at('antal.csv'), text(['Kommun;Situation;Kön;Antal', 'Lund;1;Kvinna;3']));
    const { code, err } = await pseudonymise(folder.at('antal.csv'));
    expect(code).toBe(2);
    expect(err).toContain('finns inga rader om personer som går att läsa');
    expect((await pseudonymise(folder.at('saknas.csv'))).code).toBe(2);
    expect((await runCli(['pseudonymisera', folder.at('antal.csv')])).err).toContain('måste anges');
  });

  it('speaks English all through when asked', async () => {
    const path = folder.write('english/extract.csv', text(EXPORT));
    const words = ['pseudonymize', path, '--key', KEY, '--round', '2023', '--lang', 'en'];
    const said = [
      await runCli(words),
      await runCli(words),
      await runCli(['pseudonymise', '--help', '--lang', 'en']),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 2, 0]);
    const [head = ''] = readFileSync(folder.at('english/extract-pseudonymiserad.csv'), 'utf8').split('\r\n');
    expect(head).toContain('Kind of reporting unit;Municipality of the reporting unit;');
    expect(
      swedishIn(
        said
          .map(({ out, err }) => out + err)
          .join('\n')
          .replaceAll('Handläggare', ''),
      ),
    ).toEqual([]);
  });
});

function keyId(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { id: string }).id;
}

/** What a check says of the persons of its files, and whose they are. */
function personsIn(report: string): unknown {
  const { files } = JSON.parse(report) as { files: { persons: unknown; municipality: unknown }[] };
  return files.map(({ persons, municipality }) => [persons, municipality]);
}
