import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '@kartlagg/testkit';

/** How the command ended and what it said. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface CliOptions {
  /** The folder that it is called from; the repository where nothing is said. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The program; the repository's own where nothing is said. */
  readonly bin?: string;
}

const BIN = join(repositoryRoot, 'packages', 'cli', 'bin', 'kartlagg.js');

/** Runs the real command. A stack trace, or a warning of Node's, is a fault whatever the test is about. */
export async function runCli(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { cwd = repositoryRoot, env = {}, bin = BIN } = options;
  const child = spawn(process.execPath, [bin, ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [child.stdout, child.stderr].map(textOf);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const result = { code, out: (await out) ?? '', err: (await err) ?? '' };
  if (/^\s+at .*:\d+|\(node:\d+\)/mu.test(result.out + result.err)) {
    throw new Error(`kartlagg ${words.join(' ')} said more than it should:\n${result.err}`);
  }
  return result;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
