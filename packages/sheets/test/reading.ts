import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Diagnostic, Grid, RawCell, Source } from '@kartlagg/model';
import { cellAddress } from '@kartlagg/model';
import { type ReadLimits, type ReadResult, readWorkbook, type SheetHost } from '../src/index.js';

export const SOURCE: Source = { path: 'leverans.xlsx', sha256: '', bytes: 0 };

/** Node's own inflate and checksum. */
export function nodeHost(limits: Partial<ReadLimits> = {}): SheetHost {
  return {
    inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }),
    inflateStream: (packed) => {
      const stream = createInflateRaw();
      stream.end(packed);
      return stream;
    },
    crc32: (bytes, before) => crc32(bytes, before),
    limits,
  };
}

export async function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  return await readWorkbook(bytes, SOURCE, nodeHost(limits));
}

export async function gridsOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<readonly Grid[]> {
  const result = await read(bytes, limits);
  if ('workbook' in result) return result.workbook.grids;
  throw new Error(`Not read: ${JSON.stringify(result.diagnostics)}`);
}

/** The cells of the first sheet. */
export async function cellsOf(bytes: Uint8Array): Promise<readonly RawCell[]> {
  return (await gridsOf(bytes))[0]?.cells ?? [];
}

/** One line per cell of the first sheet: `A1 number 12`, with the raw value where it is not what is shown. */
export async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await cellsOf(bytes)).map(lineOf);
}

export function lineOf({ row, column, kind, raw, shown, formula }: RawCell): string {
  const value = raw === shown ? shown : `${shown} (${raw})`;
  return `${cellAddress(row, column)} ${kind} ${value}${formula === undefined ? '' : ` =${formula}`}`;
}

/** Why a file was refused: its one diagnostic as `file.unreadable {"reason":"zip"}`. */
export async function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string> {
  const result = await read(bytes, limits);
  if ('workbook' in result) return 'read';
  return result.diagnostics
    .map((diagnostic: Diagnostic) => `${diagnostic.code} ${JSON.stringify(diagnostic.params)}`)
    .join();
}
