import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ingest, unreadBatch, type IngestOptions } from '@kartlagg/ingest';
import type { Batch, Source } from '@kartlagg/model';
import { readWorkbook, type ReadResult } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import type { FoundFile } from './host/find-files.js';
import { sheetHost } from './host/sheet-host.js';

/** One file, read and judged. A file that cannot be read is a batch without numbers, with the reason as its finding. */
export function readDelivery(file: FoundFile, survey: Survey, options: IngestOptions): Batch {
  const { source, result } = readCells(file);
  return 'workbook' in result
    ? ingest(result.workbook, survey, options)
    : unreadBatch(source, result.diagnostics);
}

/** The cells of a file, or why there are none. */
export function readCells(file: FoundFile): { readonly source: Source; readonly result: ReadResult } {
  const bytes = readBytes(file);
  const source: Source = {
    path: file.path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
  return { source, result: readWorkbook(bytes, source, sheetHost) };
}

function readBytes(file: FoundFile): Uint8Array {
  try {
    return readFileSync(file.absolute);
  } catch {
    throw new CliError({ kind: 'no-permission', path: file.path });
  }
}
