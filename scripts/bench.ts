import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Measured } from './bench/measure.js';
import { root } from './root.js';

const DELIVERIES = join(root, 'data-samples', 'rounds', '2023', 'leveranser');
const READER = join(root, 'scripts', 'dist', 'bench', 'read-folder.js');
const KARTLAGG = join(root, 'packages', 'cli', 'bin', 'kartlagg.js');
const RUNS = 5;

/** Measures the jobs in turn, so that a machine whose speed drifts treats them alike, and prints medians and ratios. */
function bench(): void {
  if (!existsSync(DELIVERIES)) throw new Error('run pnpm sample first');
  const out = mkdtempSync(join(tmpdir(), 'kartlagg-bench-'));
  try {
    const reading = measure(
      { 'Kartlägg (sheets)': [READER, 'sheets', DELIVERIES], exceljs: [READER, 'exceljs', DELIVERIES] },
      RUNS,
    );
    const job = measure(
      { 'kartlagg kör, allt': [KARTLAGG, 'kör', join(DELIVERIES, '..'), '--ut', join(out, 'ut')] },
      RUNS,
    );
    print('Läsa exempelomgångens arbetsböcker', reading);
    print('Hela huvudjobbet: läsa, räkna, dölja, rita, skriva', job);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function print(title: string, rows: readonly Measured[]): void {
  const [first] = rows;
  const lines = rows.map(({ name, seconds, megabytes }) => {
    const ratio = first === undefined ? 1 : seconds / first.seconds;
    return `| ${name} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${ratio.toFixed(1)} |`;
  });
  process.stdout.write(
    [
      `\n${title} (median av ${RUNS})\n`,
      '| vad | sekunder | MB som mest | kvot |',
      '|---|---|---|---|',
      ...lines,
      '',
    ].join('\n'),
  );
}

bench();
