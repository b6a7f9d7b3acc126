// Runs before anything is installed: plain JavaScript, Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@10.34.8';
const OLDEST_NODE = [20, 19];

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a step in the repository's root. Returns its exit code; what it says is shown unless it is quiet and goes well. */
export function run(command, args, { quiet = false } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npx',
  });
  if (done.error !== undefined) {
    process.stderr.write(`Kunde inte köra ${command}: ${done.error.message}\n`);
    return 1;
  }
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status ?? 1;
}

/** Installs what package.json asks for and builds it. Says in plain words what is missing, and ends the process then. */
export function installAndBuild() {
  requireNode();
  step('Installerar det som behövs (första gången tar det någon minut) …');
  if (
    run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'], {
      quiet: true,
    }) !== 0
  ) {
    stop(
      'Installationen gick inte.\nKontrollera att npm finns (npm --version) och att datorn når npm-registret, och försök igen.',
    );
  }
  step('Bygger …');
  if (run(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { quiet: true }) !== 0) {
    stop('Bygget gick inte. Felen står ovan.');
  }
}

/** One line about what is going on. */
export function step(text) {
  process.stdout.write(`${text}\n`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [least, leastMinor] = OLDEST_NODE;
  if (major > least || (major === least && minor >= leastMinor)) return;
  stop(`Kartlägg behöver Node ${OLDEST_NODE.join('.')} eller senare. Här finns ${process.versions.node}.`);
}

function stop(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
