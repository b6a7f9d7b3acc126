import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { cellAddress, type SheetPlan } from '@kartlagg/model';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import type { TempFolder } from '@kartlagg/testkit';

/** What a row of a test says of a person, by question. */
export type PersonRow = Readonly<Record<string, string>>;

/**
 * A number of the series that Skatteverket gives for tests and nobody has: birth numbers 980 to 989 for those born before
 * 1990. The check digit is worked out by the printed rule (weights 2 and 1, the digits of the products added).
 */
export function testNumber(index: number): string {
  const date = new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');
  const twelve = `${date}${980 + (index % 10)}`;
  const digits = Array.from(twelve.slice(2), (digit, at) =>
    String(Number(digit) * (at % 2 === 0 ? 2 : 1)),
  ).join('');
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}

/** Acute homelessness, by somebody whose right to be counted is known. */
const USUAL: PersonRow = { permit: 'swedish_citizen', living_form: 'hotel', form_date: '2023-04-04' };

/** Writes a project of round 2023 with a table of persons from each respondent; the file is named after it. */
export function writeProject(
  folder: TempFolder,
  name: string,
  respondents: Readonly<Record<string, readonly PersonRow[]>>,
  settings: object = {},
): string {
  for (const [respondent, rows] of Object.entries(respondents)) {
    const head = [...new Set([USUAL, ...rows].flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => head.map((question) => row[question] ?? USUAL[question] ?? '').join(','));
    folder.write(`${name}/leveranser/${respondent}.csv`, [head.join(','), ...lines, ''].join('\n'));
  }
  writeSettings(folder, name, settings);
  return folder.at(name);
}

/** Writes `kartlagg.json` anew. */
export function writeSettings(folder: TempFolder, name: string, settings: object): void {
  const usual = { title: { sv: 'Prov' }, round: '2023', deliveries: ['leveranser'] };
  folder.write(`${name}/kartlagg.json`, JSON.stringify({ ...usual, ...settings }));
}

/** The cells of a workbook's sheets, by address. */
export async function cellsOf(path: string): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const bytes = readFileSync(path);
  const result = await readWorkbook(
    bytes,
    { path: 'a.xlsx', sha256: '', bytes: bytes.length },
    { inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }) },
  );
  if (!('workbook' in result)) throw new Error('the workbook cannot be read');
  return new Map(
    result.workbook.grids.map(({ sheet, cells }) => [
      sheet,
      new Map(cells.map(({ row, column, shown }) => [cellAddress(row, column), shown])),
    ]),
  );
}

/** All that stands in a workbook. */
export async function textsIn(path: string): Promise<string[]> {
  return [...(await cellsOf(path)).values()].flatMap((cells) => Array.from(cells.values()));
}

/** The bytes of a workbook as somebody saves it after having written in one of its cells. */
export async function savedWith(path: string, sheet: string, at: string, value: string): Promise<Uint8Array> {
  const sheets = [...(await cellsOf(path))].map(([name, cells]): SheetPlan => {
    const kept = name === sheet ? new Map([...cells, [at, value]]) : cells;
    return {
      name,
      columns: [],
      rows: [],
      print: { orientation: 'portrait', footer: '' },
      cells: [...kept].map(([address, text]) => ({ at: address, value: text, style: 'plain' })),
    };
  });
  return await writeWorkbook({
    title: 'Prov',
    subject: 'Prov',
    author: 'Prov',
    language: 'sv-SE',
    keywords: '',
    stamped: '2023-12-31T00:00:00Z',
    sheets,
  });
}
