import { readFileSync } from 'node:fs';
import * as sheetjs from '@e965/xlsx';
import { personIdentity, readDelivery } from '@kartlagg/cli';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { sampleKey } from '../sample/sample-key.js';
import { sampleSurvey } from '../sample-survey.js';

/** Room for the largest file of the bench. */
const LIMITS = { cells: 20_000_000, textBytes: 256 * 1024 * 1024 };

/** Ours reads a file into forms, findings and pseudonyms, as the command does; the others hand over its fields. */
const READERS: Readonly<Record<string, (path: string) => number | Promise<number>>> = {
  forms: async (path) => {
    const survey = sampleSurvey('2023');
    const identify = personIdentity(survey, sampleKey());
    const file = { path: 'personer.csv', absolute: path, delivery: true };
    const batch = await readDelivery(file, survey, { identify }, LIMITS);
    return batch.forms.length;
  },
  'csv-parse': (path) => {
    const rows = parse(readFileSync(path, 'utf8'), { bom: true, columns: false, delimiter: SIGN });
    return filled(rows);
  },
  sheetjs: (path) => {
    const text = readFileSync(path, 'utf8');
    const workbook = sheetjs.read(text, { type: 'string', dense: true, raw: true, FS: SIGN });
    const rows = Object.values(workbook.Sheets).flatMap((sheet) => sheet['!data'] ?? []);
    return filled(rows.map((row) => row.map((cell) => String(cell?.v ?? ''))));
  },
  exceljs: async (path) => {
    const parserOptions = { delimiter: SIGN };
    const sheet = await new exceljs.Workbook().csv.readFile(path, { map: String, parserOptions });
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const own: string[] = [];
      row.eachCell(({ text }) => own.push(text));
      rows.push(own);
    });
    return filled(rows);
  },
};

/** What divides the fields of the file: the one that writes it writes as a Swedish Excel. */
const SIGN = ';';

/** Rows with anything in them, below the headings: so that no reader leaves work undone. */
function filled(rows: readonly (readonly string[])[]): number {
  return rows.filter((row) => row.some((field) => field !== '')).length - 1;
}

const [, , reader = '', path = ''] = process.argv;
const read = READERS[reader];
if (read === undefined) throw new Error(`no reader called ${reader}`);
process.stdout.write(`${JSON.stringify({ rows: await read(path) })}\n`);
