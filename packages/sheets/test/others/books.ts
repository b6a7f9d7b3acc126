import { readdirSync, readFileSync } from 'node:fs';
import * as sheetjs from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import exceljs, { type CellValue } from 'exceljs';
import { goodForm } from '@kartlagg/testkit';
import { writeWorkbook } from '../../src/index.js';
import { formPlan } from '../plans.js';
import { oddBooks } from './odd-books.js';

/** A workbook by its file name. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FOLDER = new URL('../books/', import.meta.url);

/** Every workbook that readers are compared by: of our own, of other libraries and programs, and written by hand. */
export async function books(): Promise<readonly Book[]> {
  const kept = readdirSync(FOLDER)
    .filter((name) => /\.(?:xlsx|ods)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
  return [
    { name: 'our-form.xlsx', bytes: await writeWorkbook(goodForm()) },
    { name: 'our-plan.xlsx', bytes: await writeWorkbook(formPlan()) },
    { name: 'exceljs.xlsx', bytes: await writtenByExceljs() },
    { name: 'sheetjs.xlsx', bytes: writtenBySheetjs() },
    ...oddBooks(),
    ...kept,
  ];
}

async function writtenByExceljs(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Antal');
  const values: readonly CellValue[] = [
    'kommun',
    ' Malmö & <Lund>\n',
    12,
    -0.5,
    1e21,
    true,
    false,
    { error: '#N/A' },
    { richText: [{ text: 'a' }, { font: { bold: true }, text: 'b ' }] },
    { text: 'SCB', hyperlink: 'https://www.scb.se/' },
    { formula: 'C1*2', result: 24, date1904: false },
    { formula: 'A1&"x"', result: 'kommunx', date1904: false },
    { formula: 'C1=12', result: true, date1904: false },
    { formula: 'NOW()', date1904: false },
  ];
  for (const [index, value] of values.entries())
    sheet.getCell(1 + (index % 3) * 2, 1 + index * 2).value = value;
  for (const [index, day] of ['2023-04-03', '1900-03-01', '2024-02-29', '1999-12-31'].entries()) {
    const cell = sheet.getCell(20, 1 + index);
    cell.value = new Date(`${day}T00:00:00Z`);
    cell.numFmt = ['yyyy-mm-dd', 'd/m/yy', 'dddd d mmmm', 'mm-dd-yy'][index] ?? '';
  }
  sheet.fillFormula('A22:A24', 'C$1+ROW(A1)', [13, 14, 15]);
  sheet.getCell('A30').fill = { type: 'pattern', pattern: 'solid' };
  sheet.getCell('B26').value = 9;
  sheet.mergeCells('B26:C27');
  const hidden = workbook.addWorksheet('Dolt', { state: 'hidden' });
  hidden.getRow(1).hidden = true;
  hidden.getColumn(2).hidden = true;
  hidden.getCell('A1').value = 'nyckel';
  hidden.getCell('B2').value = 3;
  workbook.addWorksheet('Mycket dolt', { state: 'veryHidden' }).getCell('B2').value = 1;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writtenBySheetjs(): Uint8Array {
  const cells: Readonly<Record<string, CellObject>> = {
    A1: { t: 's', v: 'kommun' },
    B1: { t: 's', v: '0180' },
    A2: { t: 'n', v: 114, z: '0000' },
    B2: { t: 'n', v: 0.125, z: '0.0%' },
    C2: { t: 'n', v: 1234567.891, z: '#,##0.00' },
    A3: { t: 'n', v: 45019, z: 'yyyy-mm-dd' },
    B3: { t: 'n', v: 45019.604166666664, z: 'yyyy-mm-dd hh:mm' },
    C3: { t: 'n', v: 0.25, z: 'hh:mm' },
    A4: { t: 'b', v: true },
    B4: { t: 'b', v: false },
    A5: { t: 'e', v: 0x17 },
    B5: { t: 'e', v: 0x07 },
    A6: { t: 'n', v: 228, f: 'A2*2' },
    B6: { t: 's', v: 'kommunx', f: 'A1&"x"' },
    A7: { t: 's', v: 'SCB', l: { Target: 'https://www.scb.se/a?b=c&d=e' } },
    A8: { t: 's', v: 'rad 1\nrad 2 ' },
    A9: { t: 's', v: 'hopslagen' },
    D12: { t: 'n', v: -1.5 },
  };
  const sheet: WorkSheet = {
    ...cells,
    '!ref': 'A1:D12',
    '!merges': [sheetjs.utils.decode_range('A9:C10')],
    '!rows': [{}, {}, {}, { hidden: true }],
    '!cols': [{}, { hidden: true }],
  };
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, 'Antal');
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['nyckel', 1, null, true]]), 'Dolt');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(
    sheetjs.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer,
  );
}
