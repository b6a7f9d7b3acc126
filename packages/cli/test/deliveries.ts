import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '@kartlagg/model';
import { writeWorkbook } from '@kartlagg/sheets';
import { goodForm, type TempFolder } from '@kartlagg/testkit';

/** Three municipalities of two counties with the good delivery: three times 67 persons. */
export const THREE = ['0180', '0114', '1280'];

/** The good delivery as the bytes of a workbook, for a municipality and with a day on its cover. */
export async function form(municipality: string, date = '2023-04-14'): Promise<Uint8Array> {
  return await writeWorkbook(goodForm({ municipality, fields: { date } }));
}

/** Writes the good delivery of each municipality in a folder of its own. */
export async function writeForms(
  folder: TempFolder,
  municipalities: readonly string[] = THREE,
  under = 'leveranser',
): Promise<string> {
  for (const code of municipalities) folder.write(`${under}/${code}.xlsx`, await form(code));
  return folder.at(under);
}

/** The findings that a run has written. */
export function findingsOf(out: string): CheckReport {
  return JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as CheckReport;
}

/** The rows of one of our own tables, by heading. Fields with commas in them stand in quotes. */
export function tableOf(out: string, table: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(out, 'tables', `${table}.csv`), 'utf8').replace(/^\uFEFF/u, '');
  const [head = [], ...rows] = text.trimEnd().split(/\r?\n/u).map(fields);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** The value and status of one cell of a table, by what its row says. */
export function cellOf(
  out: string,
  table: string,
  wanted: Readonly<Record<string, string>>,
): Readonly<{ value: string; status: string }> {
  const rows = tableOf(out, table).filter((row) =>
    Object.entries(wanted).every(([name, text]) => row[name] === text),
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows of ${table}`);
  return { value: row['value'] ?? '', status: row['status'] ?? '' };
}

function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
