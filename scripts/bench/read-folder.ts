import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readWorkbook } from '@kartlagg/sheets';
import exceljs from 'exceljs';

const [, , reader, folder = ''] = process.argv;
let cells = 0;

for (const name of readdirSync(folder)
  .filter((entry) => entry.endsWith('.xlsx'))
  .sort()) {
  const bytes = readFileSync(join(folder, name));
  cells += reader === 'exceljs' ? await withExceljs(bytes) : await withSheets(name, bytes);
}
process.stdout.write(`${cells} cells\n`);

async function withSheets(path: string, bytes: Buffer): Promise<number> {
  const result = await readWorkbook(
    bytes,
    { path, sha256: '', bytes: bytes.length },
    {
      inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: limit }),
    },
  );
  if (!('workbook' in result)) throw new Error(`${path} could not be read`);
  return result.workbook.grids.reduce((sum, grid) => sum + grid.cells.length, 0);
}

async function withExceljs(bytes: Buffer): Promise<number> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  let number = 0;
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => {
      row.eachCell(() => {
        number += 1;
      });
    }),
  );
  return number;
}
