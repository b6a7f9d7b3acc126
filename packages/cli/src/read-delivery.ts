import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ingest, unreadBatch, type IngestOptions } from '@kartlagg/ingest';
import type { Batch, Diagnostic, Source } from '@kartlagg/model';
import { readWorkbook, type ReadLimits, type ReadResult } from '@kartlagg/sheets';
import type { Survey } from '@kartlagg/survey';
import type { FoundFile } from './host/find-files.js';
import { sheetHost } from './host/sheet-host.js';

/** One file, read and judged. A file that cannot be read is a batch without numbers, with the reason as its finding. */
export async function readDelivery(
  file: FoundFile,
  survey: Survey,
  options: IngestOptions,
  limits: Partial<ReadLimits> = {},
): Promise<Batch> {
  const { source, result } = await readCells(file, limits);
  return 'workbook' in result
    ? ingest(result.workbook, survey, options)
    : unreadBatch(source, result.diagnostics);
}

/** The cells of a file, or why there are none. */
export async function readCells(
  file: FoundFile,
  limits: Partial<ReadLimits> = {},
): Promise<{ readonly source: Source; readonly result: ReadResult }> {
  const bytes = readBytes(file);
  if (bytes === undefined) {
    const unread: Diagnostic = {
      code: 'file.unreadable',
      at: { file: file.path },
      params: { reason: 'access' },
    };
    return { source: { path: file.path, sha256: '', bytes: 0 }, result: { diagnostics: [unread] } };
  }
  const source: Source = {
    path: file.path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
  return { source, result: await readWorkbook(bytes, source, { ...sheetHost, limits }) };
}

/** The bytes of a file; undefined where it may not be read, is a link to nothing, or is no file at all. */
export function readBytes({ absolute }: FoundFile): Uint8Array | undefined {
  try {
    return statSync(absolute).isFile() ? readFileSync(absolute) : undefined;
  } catch {
    return undefined;
  }
}
