import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import * as sheetjs from '@e965/xlsx';
import { readWorkbook, scanWorkbook, type SheetHost } from '@kartlagg/sheets';
import exceljs from 'exceljs';

/** As the command's own host, with room for the largest workbook of the bench. */
const HOST: SheetHost = {
  inflate: (bytes, limit) => inflateRawSync(bytes, { maxOutputLength: limit }),
  inflateStream: (bytes) => {
    const stream = createInflateRaw({ chunkSize: 256 * 1024 });
    stream.end(bytes);
    return stream;
  },
  crc32: (bytes, before) => crc32(bytes, before),
  limits: { cells: 20_000_000, textBytes: 256 * 1024 * 1024 },
};

type Read = (path: string, bytes: Buffer) => number | Promise<number>;

/** Each reader counts the cells that it was given, so that none of them leaves work undone. */
const READERS: Readonly<Record<string, Read>> = {
  keep: async (path, bytes) => {
    const result = await readWorkbook(bytes, { path, sha256: '', bytes: bytes.length }, HOST);
    if (!('workbook' in result)) throw new Error(`${path}: ${JSON.stringify(result.diagnostics)}`);
    return result.workbook.grids.reduce((sum, { cells }) => sum + cells.length, 0);
  },
  stream: async (path, bytes) => {
    let cells = 0;
    const count = (): void => {
      cells += 1;
    };
    const result = await scanWorkbook(bytes, { path, sha256: '', bytes: bytes.length }, HOST, {
      cell: count,
    });
    if (!('scanned' in result)) throw new Error(`${path}: ${JSON.stringify(result.diagnostics)}`);
    return cells;
  },
  exceljs: async (_, bytes) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    let cells = 0;
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(() => {
          cells += 1;
        });
      });
    });
    return cells;
  },
  sheetjs: (_, bytes) => {
    const workbook = sheetjs.read(bytes, { type: 'buffer', dense: true });
    let cells = 0;
    for (const sheet of Object.values(workbook.Sheets)) {
      for (const row of sheet['!data'] ?? []) {
        row?.forEach(() => {
          cells += 1;
        });
      }
    }
    return cells;
  },
};

/** A file, or the workbooks of a folder by their names. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.xlsx'));
  return names.toSorted().map((name) => join(path, name));
}

const [, , reader = '', path = ''] = process.argv;
const read = READERS[reader];
if (read === undefined) throw new Error(`no reader called ${reader}`);
let total = 0;
for (const file of filesOf(path)) total += await read(file, readFileSync(file));
process.stdout.write(`${total} cells\n`);
