import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, tempFolder } from '@kartlagg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJson } from '../src/host/parse-json.js';
import { writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);
let input = '';
beforeAll(async () => {
  input = await writeForms(folder, ['0180']);
  mkdirSync(folder.at('empty'));
});

describe('the command line', () => {
  it.each([
    [['kör', 'finns-inte'], 'Det finns inget som heter finns-inte.'],
    [['kör'], 'Något saknas: mapp.'],
    [['kör', 'a', 'b'], 'för många ord'],
    [['kör', 'package.json'], 'package.json är ingen mapp.'],
    [['kör', '.', '--hastigt'], 'Valet --hastigt finns inte.'],
    [['kontrollera', 'finns-inte.xlsx'], 'Det finns inget som heter finns-inte.xlsx.'],
    [['kontrollera', 'LICENSE', '--format', 'xml'], '--format'],
    [['springa'], 'Kommandot springa finns inte.'],
    [['kör', 'x', '--omgang'], 'behöver ett värde'],
  ])('%j is used wrongly: %s', async (words, sentence) => {
    const result = await runCli(words);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
    expect(result.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(['kör', 'lägesrapport', 'kontrollera'])('%s says that a folder is empty', async (command) => {
    const result = await runCli([command, folder.at('empty')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('innehåller inga leveranser');
  });

  it('shows help in both languages', async () => {
    const [swedish, english] = [
      await runCli(['kör', '--help']),
      await runCli(['run', '--help', '--lang', 'en']),
    ];
    expect(swedish).toMatchObject({ code: 0, err: '' });
    expect(swedish.out).toContain('Användning: kartlagg');
    expect(english.out).toContain('Usage: kartlagg');
    expect(english.out).not.toMatch(/\b(och|mappen|eller|visa)\b/u);
  });
});

describe('a project file', () => {
  it.each([
    ['{"round": "2023", "deliveries": "alla"}', 'vid /deliveries'],
    ['{"round": "2023", "deliveries": ["leveranser"], "policy": "ingen"}', 'vid /policy'],
    ['{"round": "2023", "deliveries": ["leveranser"], "rond": 1}', '’rond’'],
    ['{"round": "2023", "deliveries": ["borta"]}', 'borta'],
  ])('%s is wrong, and it is said where: %s', async (text, place) => {
    folder.write('wrong/kartlagg.json', text);
    const result = await runCli(['kör', folder.at('wrong'), '--ut', folder.at('out')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(place);
  });

  it('that is no JSON is told with its line', async () => {
    folder.write('malformed/kartlagg.json', '{\n  "round": "2023"\n  "deliveries": []\n}\n');
    const result = await runCli(['kör', folder.at('malformed'), '--ut', folder.at('out')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('kartlagg.json går inte att läsa som JSON: felet är på eller nära rad 3.');
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['{\n  "a": "b"\n  "c": []\n}\n', 3],
    ['{\n  "a": "b,\n  "c": []\n}\n', 2],
    ['{\n  "a": "b",\n  "c": [\n}\n', 4],
    ['{\n  "a": "b",\n  "c": [],\n}\n', 4],
    ['{\n  "a": tru,\n  "c": []\n}\n', 2],
    ['{\n  "a": 01,\n  "c": []\n}\n', 2],
    ['{\n  "a": "b",\n  "c": []\n\n', 3],
    ['{}\n\n{}', 3],
    ['', 1],
  ])('%j is wrong on line %i', (text, line) => {
    const read = (): unknown => parseJson(text, 'fil.json');
    expect(read).toThrow(expect.objectContaining({ problem: { kind: 'bad-json', path: 'fil.json', line } }));
  });

  it('is none where a byte order mark stands before it', () => {
    expect(parseJson('\uFEFF{"a": 1}', 'fil.json')).toEqual({ a: 1 });
  });
});

describe('the definitions of a round', () => {
  const round = join('rounds', '2023', 'round.json');

  it('that are wrong are told with file and place', async () => {
    const bin = programWith((schemas) => {
      const file = join(schemas, round);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"policy": "', '"policy": "ingen-'));
    });
    const result = await runCli(['kör', input, '--ut', folder.at('out')], { bin });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('rounds/2023/round.json');
    expect(result.err).toContain('/policy');
  });

  it('that are no JSON are told with file and line', async () => {
    const bin = programWith((schemas) => writeFileSync(join(schemas, round), '{\n "id": "2023"\n "year"'));
    const result = await runCli(['kör', input, '--ut', folder.at('out')], { bin });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('round.json går inte att läsa som JSON: felet är på eller nära rad 3.');
  });

  it('that are gone are our fault, said without a path or a trace, with exit code 3', async () => {
    const bin = programWith((schemas) => rmSync(join(schemas, 'meta'), { recursive: true }));
    const result = await runCli(['kör', input, '--ut', folder.at('out')], { bin });
    expect(result).toMatchObject({ code: 3, out: '' });
    expect(result.err).toContain('vårt fel');
    expect(result.err).not.toContain('/');
  });
});

let copies = 0;

/** The built program with schemas of its own, changed. */
function programWith(change: (schemas: string) => void): string {
  const root = folder.at(`program-${copies++}`);
  const [from, to] = [join(repositoryRoot, 'packages', 'cli'), join(root, 'packages', 'cli')];
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
  cpSync(join(repositoryRoot, 'schemas'), join(root, 'schemas'), { recursive: true });
  change(join(root, 'schemas'));
  return join(to, 'bin', 'kartlagg.js');
}
