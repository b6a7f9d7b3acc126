import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { OutputFile } from '@kartlagg/model';
import { folderContents, tempFolder } from '@kartlagg/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { CliError } from '../src/cli-error.js';
import { writeOutput, type Disk } from '../src/host/write-output.js';
import { writeForms } from './deliveries.js';
import { runCli } from './run-cli.js';

const folder = tempFolder();
afterAll(folder.remove);

const OLD: readonly OutputFile[] = [
  { path: 'index.html', content: 'förra' },
  { path: 'tables/a.csv', content: 'a' },
];
const NEW: readonly OutputFile[] = [
  { path: 'index.html', content: 'ny' },
  { path: 'tables/b.csv', content: 'b' },
  { path: 'charts/c.png', content: Uint8Array.of(1, 2, 3) },
];

describe('an output folder', () => {
  it('holds what was written and a list of it, and nothing of what we wrote before', () => {
    const out = folder.at('again');
    writeOutput(out, OLD);
    writeOutput(out, NEW);
    expect(Object.keys(folderContents(out))).toEqual([
      'charts/c.png',
      'index.html',
      'kartlagg-manifest.json',
      'tables/b.csv',
    ]);
  });

  it('keeps what others have put in it', () => {
    const out = folder.at('shared');
    writeOutput(out, OLD);
    writeFileSync(`${out}/mina-anteckningar.txt`, 'kvar');
    mkdirSync(`${out}/bilder`);
    writeFileSync(`${out}/bilder/karta.png`, 'kvar');
    writeOutput(out, NEW);
    expect(readFileSync(`${out}/mina-anteckningar.txt`, 'utf8')).toBe('kvar');
    expect(readFileSync(`${out}/bilder/karta.png`, 'utf8')).toBe('kvar');
    expect(readFileSync(`${out}/index.html`, 'utf8')).toBe('ny');
  });

  it('is refused where it holds files and none of them is ours', () => {
    folder.write('foreign/viktigt.txt', 'rör inte');
    expect(problemOf(() => writeOutput(folder.at('foreign'), NEW))).toBe('foreign-output');
    expect(readdirSync(folder.at('foreign'))).toEqual(['viktigt.txt']);
  });

  it('can be read by those who may read its neighbours', () => {
    const out = folder.at('readable');
    writeOutput(out, OLD);
    expect(statSync(out).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('may be a link: the folder that it leads to is written', () => {
    mkdirSync(folder.at('really'));
    symlinkSync(folder.at('really'), folder.at('link'));
    writeOutput(folder.at('link'), NEW);
    expect(lstatSync(folder.at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(folder.at('really', 'index.html'), 'utf8')).toBe('ny');
  });

  it('may hold a link to nothing, which is carried over', () => {
    const out = folder.at('dangling');
    writeOutput(out, OLD);
    symlinkSync('borta', `${out}/länk`);
    writeOutput(out, NEW);
    expect(lstatSync(`${out}/länk`).isSymbolicLink()).toBe(true);
  });

  it('is refused where it is a file', () => {
    folder.write('file', 'text');
    expect(problemOf(() => writeOutput(folder.at('file'), NEW))).toBe('output-is-a-file');
    expect(readFileSync(folder.at('file'), 'utf8')).toBe('text');
  });

  it('may be an empty folder that is there already', () => {
    mkdirSync(folder.at('empty'));
    writeOutput(folder.at('empty'), NEW);
    expect(readFileSync(folder.at('empty', 'index.html'), 'utf8')).toBe('ny');
  });
});

describe('a disk that fills up', () => {
  const writes = NEW.length + 1;
  const renames = 2;

  it.each(Array.from({ length: writes + renames }, (_, index) => index + 1))(
    'at step %i leaves the old folder as it was and nothing beside it',
    (step) => {
      const parent = folder.at(`full-${step}`);
      writeOutput(`${parent}/out`, OLD);
      writeFileSync(`${parent}/out/mitt.txt`, 'kvar');
      const before = folderContents(parent);
      expect(problemOf(() => writeOutput(`${parent}/out`, NEW, diskThatFailsAt(step)))).toBe('disk-full');
      expect(folderContents(parent)).toEqual(before);
    },
  );

  it.each(Array.from({ length: writes + 1 }, (_, index) => index + 1))(
    'at step %i leaves nothing where there was nothing',
    (step) => {
      const parent = folder.at(`new-${step}`);
      mkdirSync(parent);
      expect(problemOf(() => writeOutput(`${parent}/out`, NEW, diskThatFailsAt(step)))).toBe('disk-full');
      expect(readdirSync(parent)).toEqual([]);
    },
  );

  it('has as many steps as were tried here', () => {
    let steps = 0;
    const count: Disk = {
      writeFile: (path, content) => {
        steps += 1;
        writeFileSync(path, content);
      },
      rename: (from, to) => {
        steps += 1;
        renameSync(from, to);
      },
    };
    writeOutput(folder.at('counted'), OLD);
    steps = 0;
    writeOutput(folder.at('counted'), NEW, count);
    expect(steps).toBe(writes + renames);
  });

  it('for real leaves the old folder as it was and says so', async (test) => {
    const small = folder.at('small-disk');
    mkdirSync(small);
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', small]);
    if (mount.status !== 0) test.skip('only root may mount a small disk');
    try {
      writeOutput(`${small}/out`, OLD);
      const before = folderContents(small);
      const input = await writeForms(folder, ['0180'], 'full-input');
      const result = await runCli(['kör', input, '--ut', `${small}/out`]);
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain('Disken är full');
      expect(folderContents(small)).toEqual(before);
    } finally {
      spawnSync('umount', [small]);
    }
  });
});

describe('kartlagg kör', () => {
  it('refuses a folder that holds the files of others before it reads anything', async () => {
    folder.write('others/viktigt.txt', 'rör inte');
    const result = await runCli(['kör', folder.at('no-such-folder'), '--ut', folder.at('others')]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('innehåller filer som Kartlägg inte har skrivit');
  });

  it('refuses to write over the deliveries', async () => {
    writeOutput(folder.at('inside'), OLD);
    const input = await writeForms(folder, ['0180'], 'inside/leveranser');
    const before = folderContents(folder.at('inside'));
    for (const out of [folder.at('inside'), input]) {
      const result = await runCli(['kör', input, '--ut', out]);
      expect(result).toMatchObject({ code: 2, out: '' });
      expect(folderContents(folder.at('inside'))).toEqual(before);
    }
    expect((await runCli(['kör', input, '--ut', folder.at('inside')])).err).toContain(
      'där ligger leveranserna',
    );
  });

  it('does not take its own results for deliveries', async () => {
    const input = await writeForms(folder, ['0180'], 'within');
    const out = `${input}/resultat`;
    expect((await runCli(['tabeller', input, '--ut', out])).code).toBe(0);
    const again = await runCli(['tabeller', input, '--ut', out]);
    expect(again.code).toBe(0);
    expect(again.out).toContain('1 av 290 kommuner har svarat');
    const { files } = JSON.parse(readFileSync(`${out}/findings.json`, 'utf8')) as {
      files: { file: string }[];
    };
    expect(files.map(({ file }) => file)).toEqual(['0180.xlsx']);
  });
});

function diskThatFailsAt(step: number): Disk {
  let steps = 0;
  const next = (): void => {
    steps += 1;
    if (steps === step) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  return {
    writeFile: (path, content) => {
      // A full disk takes the beginning of a file before it says no.
      if (steps + 1 === step) writeFileSync(path, Buffer.from(content).subarray(0, 1));
      next();
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
    rename: (from, to) => {
      next();
      renameSync(from, to);
    },
  };
}

function problemOf(run: () => void): string {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof CliError ? error.problem.kind : 'another error';
  }
}
