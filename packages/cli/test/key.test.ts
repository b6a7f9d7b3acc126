import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { hmac } from '../src/host/hmac.js';
import { runCli } from './run-cli.js';
import { swedishIn } from './swedish-in.js';

const folder = tempFolder();
afterAll(folder.remove);

describe('kartlagg nyckel ny', () => {
  it('writes a key, says its number and what to do with it, and keeps the secret to itself', async () => {
    const path = folder.at('new/nyckel.json');
    const words = ['nyckel', 'ny', '--ut', path, '--syfte', ' Kartläggning  2023 ', '--omgång', '2023'];
    const { code, out, err } = await runCli(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { secret, ...key } = keyIn(path);
    expect(key).toEqual({
      kartlagg: 'key',
      version: 1,
      id: expect.stringMatching(/^[0-9a-f]{8}$/u),
      purpose: 'Kartläggning 2023',
      rounds: ['2023'],
    });
    expect(Buffer.from(String(secret), 'base64url')).toHaveLength(32);
    expect(out).toContain(`Nyckelns nummer: ${String(key['id'])}\n`);
    expect(out).toContain(`Nyckeln finns nu i ${path}.`);
    expect(out).toContain('aldrig med samma e-post');
    expect(out).not.toContain(secret);
  });

  it.skipIf(process.platform === 'win32')('lets nobody else read the file', async () => {
    const path = folder.at('private.json');
    const { out } = await runCli(['nyckel', 'ny', '--ut', path, '--syfte', 'a', '--omgang', '2023']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(out).toContain('Bara ditt konto kan läsa filen.');
  });

  it('is another key every time', async () => {
    const paths = [folder.at('one.json'), folder.at('other.json')];
    for (const path of paths) {
      await runCli(['key', 'new', '--out', path, '--purpose', 'a', '--round', '2023']);
    }
    const [one, other] = paths.map(keyIn);
    expect(one?.['secret']).not.toBe(other?.['secret']);
    expect(one?.['id']).not.toBe(other?.['id']);
  });

  it('never writes over what is there, a file or a folder', async () => {
    folder.write('kept/nyckel.json', 'behövs');
    mkdirSync(folder.at('kept/mapp'));
    for (const name of ['nyckel.json', 'mapp']) {
      const path = folder.at(`kept/${name}`);
      const result = await runCli(['nyckel', 'ny', '--ut', path, '--syfte', 'a', '--omgang', '2023']);
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain('finns redan och är orörd');
    }
    expect(readFileSync(folder.at('kept/nyckel.json'), 'utf8')).toBe('behövs');
    expect(readdirSync(folder.at('kept')).toSorted()).toEqual(['mapp', 'nyckel.json']);
  });

  it('links rounds only where that is asked for, and says so', async () => {
    const several = folder.at('several.json');
    const words = ['nyckel', 'ny', '--ut', several, '--syfte', 'a', '--omgang', '2029', '--omgang', '2023'];
    const { out } = await runCli(words);
    expect(keyIn(several)['rounds']).toEqual(['2023', '2029']);
    expect(out).toContain('Omgångar: 2023 och 2029\n');
    expect(out).toContain('kan följas mellan dem');
    const all = folder.at('all.json');
    await runCli(['nyckel', 'ny', '--ut', all, '--syfte', 'a', '--alla-omgångar']);
    expect(keyIn(all)['rounds']).toBe('any');
  });

  it.each([
    [['--syfte', 'a'], 'Ange omgången som nyckeln är till för med --omgang'],
    [['--syfte', 'a', '--omgang', ' '], 'Ange omgången'],
    [['--syfte', 'a', '--omgang', '2023', '--alla-omgangar'], 'Ange omgången'],
    [['--syfte', ' ', '--omgang', '2023'], 'Valet --syfte behöver ett värde.'],
    [['--omgang', '2023'], 'måste anges'],
  ])('%j is used wrongly: %s', async (words, sentence) => {
    const result = await runCli(['nyckel', 'ny', '--ut', folder.at('refused.json'), ...words]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
    expect(readdirSync(folder.path)).not.toContain('refused.json');
  });

  it('speaks English all through when asked', async () => {
    const path = folder.at('english.json');
    const words = ['key', 'new', '--out', path, '--purpose', 'Count', '--all-rounds', '--lang', 'en'];
    const said = [
      await runCli(words),
      await runCli(words),
      await runCli(['key', 'show', path, '--lang', 'en']),
      await runCli(['key', '--help', '--lang', 'en']),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 2, 0, 0]);
    expect(said.flatMap(({ out, err }) => swedishIn(out + err))).toEqual([]);
  });
});

describe('kartlagg nyckel visa', () => {
  it('shows the number, the purpose and the rounds, and not the secret', async () => {
    const path = folder.at('shown.json');
    await runCli(['nyckel', 'ny', '--ut', path, '--syfte', 'Test', '--omgang', '2023']);
    const { code, out } = await runCli(['nyckel', 'visa', path]);
    expect(code).toBe(0);
    expect(out).toBe(`Nyckelns nummer: ${String(keyIn(path)['id'])}\nSyfte: Test\nOmgångar: 2023\n`);
  });

  it.each([
    ['är ingen nyckel från Kartlägg', () => ({})],
    ['är gjord av en senare version', (key: object) => ({ ...key, version: 2 })],
    ['saknar syfte', (key: object) => ({ ...key, purpose: '' })],
    ['säger inte vilka omgångar', (key: object) => ({ ...key, rounds: null })],
    ['är skadad', (key: object) => ({ ...key, secret: 'hemligheten' })],
    ['har ändrats sedan den gjordes', (key: object) => ({ ...key, purpose: 'annat' })],
  ])('says that a file %s, and nothing of what stands in it', async (sentence, change) => {
    const path = folder.at('good.json');
    await runCli(['nyckel', 'ny', '--ut', path, '--syfte', 'Test', '--omgang', '2023']);
    folder.write('changed.json', JSON.stringify(change(keyIn(path))));
    const { code, err } = await runCli(['nyckel', 'visa', folder.at('changed.json')]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toContain(String(keyIn(path)['secret']));
    expect(err).not.toContain('hemligheten');
  });

  it('is a word of the command: others are not known, and none shows the help', async () => {
    expect(await runCli(['nyckel', 'gör'])).toMatchObject({ code: 2, out: '' });
    const { code, out } = await runCli(['nyckel']);
    expect(code).toBe(0);
    expect(out).toContain('visa, show');
  });
});

describe('the hash of the program', () => {
  it('is HMAC-SHA-256 as RFC 4231 has it (test case 2)', () => {
    const digest = hmac(new TextEncoder().encode('Jefe'), 'what do ya want for nothing?');
    expect(Buffer.from(digest).toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});

function keyIn(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
