import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linkTruthJobs } from './bench/link-truth.js';
import { type Job, measure, type Measured, nodeJob } from './bench/measure.js';
import { missingReaders, textReaders, xlsxReaders } from './bench/readers.js';
import { writeLargeText, writeLargeWorkbook } from './bench/write-large.js';
import { root } from './root.js';

const ROUND = join(root, 'data-samples', 'rounds', '2023');
const DELIVERIES = join(ROUND, 'leveranser');
const KARTLAGG = join(root, 'packages', 'cli', 'bin', 'kartlagg.js');

/** A part of the bench: its name for `--bara`, its title, and its jobs when its files are made in a folder. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly warmUp: boolean;
  readonly jobs: (folder: string) => Promise<readonly Job[]> | readonly Job[];
}

const PARTS: readonly Part[] = [
  {
    id: 'omgång',
    title: 'Läsa exempelomgångens arbetsböcker',
    warmUp: true,
    jobs: () => xlsxReaders(join(DELIVERIES, 'antal')),
  },
  {
    id: 'medel',
    title: 'Läsa 50 000 rader × 30 kolumner, xlsx',
    warmUp: true,
    jobs: async (folder) => xlsxReaders(await writeLargeWorkbook(join(folder, 'medel.xlsx'), 50_000)),
  },
  {
    id: 'text',
    title: 'Läsa 50 000 rader × 30 kolumner, csv',
    warmUp: true,
    jobs: async (folder) => textReaders(await writeLargeText(join(folder, 'medel.csv'), 50_000)),
  },
  {
    id: 'stora',
    title: 'Läsa 300 000 rader × 30 kolumner, xlsx',
    warmUp: false,
    jobs: async (folder) =>
      xlsxReaders(await writeLargeWorkbook(join(folder, 'stor.xlsx'), 300_000), 'quick'),
  },
  {
    id: 'facit',
    title: 'Sammanföra omgångar vars facit är känt: 12 000 och 100 000 formulär',
    warmUp: false,
    jobs: () => linkTruthJobs(12_388, 100_000),
  },
  {
    id: 'jobbet',
    title: 'Hela huvudjobbet: läsa, räkna, dölja, rita, skriva',
    warmUp: true,
    jobs: (folder) => [nodeJob('kartlagg kör, allt', KARTLAGG, 'kör', ROUND, '--ut', join(folder, 'ut'))],
  },
];

/**
 * Measures reading beside other readers, and the whole main job, and prints medians as it goes, with ratios of processor time. `--stora` adds
 * the workbook of 300,000 rows, for which one should have a quarter of an hour and 8 GB; `--varv` says how many runs, and
 * `--bara` names one part.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      stora: { type: 'boolean', default: false },
      varv: { type: 'string', default: '3' },
      bara: { type: 'string' },
    },
  });
  const runs = Math.max(1, Number(values.varv));
  if (!existsSync(DELIVERIES)) throw new Error('run pnpm sample first');
  const folder = mkdtempSync(join(tmpdir(), 'kartlagg-bench-'));
  const wanted = PARTS.filter(({ id }) =>
    values.bara === undefined ? id !== 'stora' || values.stora : id === values.bara,
  );
  try {
    for (const { title, warmUp, jobs } of wanted)
      print(title, runs, measure(await jobs(folder), runs, warmUp));
    process.stdout.write(
      missingReaders()
        .map((line) => `\n${line}\n`)
        .join(''),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(title: string, runs: number, rows: readonly Measured[]): void {
  const [first] = rows;
  const lines = rows.map(({ name, seconds, processor, megabytes }) => {
    const ratio = processor / (first?.processor ?? processor);
    const numbers = [seconds.toFixed(2), processor.toFixed(2), megabytes.toFixed(0), ratio.toFixed(1)];
    return `| ${[name, ...numbers].join(' | ')} |`;
  });
  process.stdout.write(
    [
      `\n**${title}** (median av ${runs})\n`,
      '| vad | sekunder | processorsekunder | MB som mest | kvot |',
      '|---|---:|---:|---:|---:|',
      ...lines,
      '',
    ].join('\n'),
  );
}

await bench();
