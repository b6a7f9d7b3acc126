import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scaleTable, truthTable } from './bench/link-tables.js';
import { timesTable } from './bench/markdown-table.js';
import { measure, nodeJob } from './bench/measure.js';
import { missingReaders, personReaders, textReaders, xlsxReaders } from './bench/readers.js';
import { writeLargeText, writeLargeWorkbook } from './bench/write-large.js';
import { writePersons } from './bench/write-persons.js';
import { root } from './root.js';

const ROUND = join(root, 'data-samples', 'rounds', '2023');
const DELIVERIES = join(ROUND, 'leveranser');
const KARTLAGG = join(root, 'packages', 'cli', 'bin', 'kartlagg.js');

/** A part of the bench: its name for `--bara`, whether it is run only where it is named, and its tables. */
interface Part {
  readonly id: string;
  readonly large?: true;
  /** Makes what it needs in a folder, measures, and gives the tables in Markdown. */
  readonly run: (folder: string, runs: number) => Promise<string> | string;
}

const PARTS: readonly Part[] = [
  {
    id: 'omgång',
    run: (_, runs) =>
      timesTable('Läsa exempelomgångens arbetsböcker', measure(xlsxReaders(join(DELIVERIES, 'antal')), runs)),
  },
  {
    id: 'medel',
    run: async (folder, runs) => {
      const path = await writeLargeWorkbook(join(folder, 'medel.xlsx'), 50_000);
      return timesTable('Läsa 50 000 rader × 30 kolumner, xlsx', measure(xlsxReaders(path), runs));
    },
  },
  {
    id: 'text',
    run: async (folder, runs) => {
      const path = await writeLargeText(join(folder, 'medel.csv'), 50_000);
      return timesTable('Läsa 50 000 rader × 30 kolumner, csv', measure(textReaders(path), runs));
    },
  },
  {
    id: 'stora',
    large: true,
    run: async (folder, runs) => {
      const path = await writeLargeWorkbook(join(folder, 'stor.xlsx'), 300_000);
      const measured = measure(xlsxReaders(path, 'quick'), runs, false);
      return timesTable('Läsa 300 000 rader × 30 kolumner, xlsx', measured);
    },
  },
  {
    id: 'personer',
    run: (folder, runs) =>
      (['pseudonyms', 'clear'] as const)
        .map((identity) => {
          const path = writePersons(join(folder, `${identity}.csv`), PERSON_ROWS, identity);
          const what = identity === 'clear' ? 'namn och födelsedatum i klartext' : 'avsändarens pseudonymer';
          return timesTable(
            `Läsa 100 000 personer, csv med ${what}`,
            measure(personReaders(path), runs, false),
          );
        })
        .join('\n'),
  },
  {
    id: 'facit',
    run: () => truthTable('Sammanföra omgångar vars facit är känt', [undefined, 100_000]),
  },
  {
    id: 'länkning',
    run: (_, runs) => scaleTable('Länka och tabellera', [100_000, 300_000], runs),
  },
  {
    id: 'miljon',
    large: true,
    run: (_, runs) => scaleTable('Länka och tabellera', [300_000, 1_000_000], runs),
  },
  {
    id: 'jobbet',
    run: (folder, runs) => {
      const job = nodeJob('kartlagg kör, allt', KARTLAGG, 'kör', ROUND, '--ut', join(folder, 'ut'));
      return timesTable('Hela huvudjobbet: läsa, länka, räkna, dölja, rita, skriva', measure([job], runs));
    },
  },
];

const PERSON_ROWS = 100_000;

/**
 * Measures reading beside other readers, telling persons apart beside exact keys and beside the truth, and the whole main job, and
 * prints medians as it goes, with ratios of processor time. `--stora` adds the workbook of 300,000 rows and the round of
 * 1,000,000 forms, for which one should have half an hour and 8 GB; `--varv` says how many runs, and `--bara` names one part.
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
  const wanted = PARTS.filter(({ id, large }) =>
    values.bara === undefined ? large !== true || values.stora : id === values.bara,
  );
  try {
    for (const { run } of wanted) process.stdout.write(await run(folder, runs));
    process.stdout.write(
      missingReaders()
        .map((line) => `\n${line}\n`)
        .join(''),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await bench();
