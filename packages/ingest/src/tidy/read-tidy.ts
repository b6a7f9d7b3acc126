import type { Count, Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import type { IngestOptions } from '../ingest-options.js';
import type { Ledger } from '../ledger.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import { codeReader, type CodeReader } from '../codecs/code.js';
import { looksTidy, readHeader } from './header.js';
import { listOf } from './row-codes.js';
import { readRows, type TidyRow } from './rows.js';
import { statedTotals } from './stated-totals.js';

/** True where a sheet of the workbook is a tidy table: one row for each number. */
export function isTidy(workbook: Workbook, survey: Survey): boolean {
  return workbook.grids.some((grid) => looksTidy(grid, survey));
}

/** Reads the tidy tables of a file. Reports sheets that are none, and everything in the others that cannot be used. */
export function readTidy(
  workbook: Workbook,
  survey: Survey,
  ledger: Ledger,
  options: IngestOptions,
): Reading {
  const rows: TidyRow[] = [];
  let complete = true;
  const readers = codeReaders(survey);
  for (const grid of workbook.grids) {
    if (grid.cells.length === 0) continue;
    if (!looksTidy(grid, survey)) {
      ledger.report('sheet.unknown', ledger.place(grid), { cells: grid.cells.length });
      continue;
    }
    const header = readHeader(grid, survey, ledger);
    if (header === null) continue;
    const isText = workbook.format === 'csv';
    const read = readRows({ grid, header, survey, ledger, options, codeReader: readers, isText }, rows);
    rows.push(...read.rows);
    complete &&= read.complete;
  }
  const answers = rows.map(({ answer }) => answer);
  return {
    ...NOTHING_READ,
    form: 'tidy',
    round: only(answers.map(({ round }) => round)),
    municipality: only(rows.map(({ answer, level }) => (level === 'municipality' ? answer.geo : null))),
    counts: rows.flatMap(asCount),
    answers,
    checks: options.published === true ? [] : statedTotals(answers, survey),
    complete,
  };
}

/** Opens each list once for a whole file. */
function codeReaders(survey: Survey): (variable: string) => CodeReader | undefined {
  const readers = new Map(
    [...survey.lists.keys(), 'measure'].flatMap((variable) => {
      const list = listOf(survey, variable);
      return list === undefined ? [] : [[variable, codeReader(list)] as const];
    }),
  );
  return (variable) => readers.get(variable);
}

/** The one value that all have; null where they differ or there are none. */
function only(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function asCount({ answer, level, version, citation }: TidyRow): readonly Count[] {
  if (answer.value === null) return [];
  const { round, geo, measure, codes, value, exactness, at } = answer;
  return [
    {
      round,
      geo,
      level,
      measure,
      codes,
      value,
      exactness,
      version,
      ...(citation !== undefined && { citation }),
      at,
    },
  ];
}
