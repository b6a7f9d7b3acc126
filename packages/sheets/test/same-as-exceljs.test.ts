import exceljs, { type Cell, type CellValue } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { gridsOf, lineOf } from './reading.js';

/** What exceljs makes of its own file, against what we make of it. */
describe('a workbook written by exceljs', () => {
  it('holds the same cells by both readers', async () => {
    const bytes = await corpus();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes);
    const theirs = workbook.worksheets.map((sheet) => {
      const lines: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => lines.push(...lineOfTheirs(cell))));
      return [sheet.name, sheet.state !== 'visible', lines];
    });
    const ours = (await gridsOf(new Uint8Array(bytes))).map(({ sheet, hidden, cells }) => [
      sheet,
      hidden,
      cells.map((cell) => lineOf({ ...cell, raw: cell.shown })),
    ]);
    expect(ours).toEqual(theirs);
  });
});

async function corpus(): Promise<exceljs.Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Antal');
  const values: CellValue[] = [
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
  sheet.getCell('A30').fill = { type: 'pattern', pattern: 'solid' };
  const hidden = workbook.addWorksheet('Dolt', { state: 'hidden' });
  hidden.getRow(1).hidden = true;
  hidden.getCell('A1').value = 'nyckel';
  workbook.addWorksheet('Mycket dolt', { state: 'veryHidden' }).getCell('B2').value = 1;
  return workbook.xlsx.writeBuffer();
}

function lineOfTheirs(cell: Cell): string[] {
  const { value } = cell;
  if (value === null || value === undefined) return [];
  if (typeof value === 'object' && 'formula' in value) {
    return [
      `${cell.address} ${value.result === undefined ? 'formula ' : plain(value.result)} =${value.formula}`,
    ];
  }
  if (typeof value === 'object' && 'richText' in value) {
    return [`${cell.address} text ${value.richText.map(({ text }) => text).join('')}`];
  }
  if (typeof value === 'object' && 'text' in value) return [`${cell.address} text ${value.text}`];
  return [`${cell.address} ${plain(value)}`];
}

function plain(value: unknown): string {
  if (value instanceof Date) return `date ${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'object' && value !== null && 'error' in value) return `error ${String(value.error)}`;
  if (typeof value === 'boolean') return `boolean ${String(value).toUpperCase()}`;
  return `${typeof value === 'number' ? 'number' : 'text'} ${String(value)}`;
}
