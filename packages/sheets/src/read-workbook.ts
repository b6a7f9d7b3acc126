import type { Diagnostic, Source, Workbook } from '@kartlagg/model';
import { isOds, readFlatOds, readOds } from './ods/read-ods.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import { keepWithin, notRead, Refusal } from './refusal.js';
import { sniffFormat } from './sniff-format.js';
import { readText } from './text/read-text.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { openZip } from './zip/open-zip.js';

/** What the reader needs from the machine that it runs on. */
export interface SheetHost {
  /** Unpacks raw deflate; throws when the data is damaged or unpacks to more than `limit` bytes (always at least 1). */
  readonly inflate: (bytes: Uint8Array, limit: number) => Uint8Array;
  readonly limits?: Partial<ReadLimits>;
}

/** The file's cells, or why there are none. */
export type ReadResult = { readonly workbook: Workbook } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads every non-empty cell of a spreadsheet, sheet by sheet in the workbook's order and row by row within a sheet.
 * What the file is, is told by its content and never by its name. Without side effects.
 * A text file is one grid without a name whose rows are its records and whose cells are all text.
 * Reports `file.unreadable`, `file.format-not-read`, `file.encrypted`, `file.too-large` and `file.empty`.
 */
export async function readWorkbook(bytes: Uint8Array, source: Source, host: SheetHost): Promise<ReadResult> {
  try {
    const workbook = await readAny(bytes, source, host);
    if (workbook.grids.every((grid) => grid.cells.length === 0)) throw new Refusal('file.empty');
    return { workbook };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { diagnostics: [{ code: error.code, at: { file: source.path }, params: error.params }] };
  }
}

async function readAny(bytes: Uint8Array, source: Source, host: SheetHost): Promise<Workbook> {
  const limits: ReadLimits = { ...READ_LIMITS, ...host.limits };
  keepWithin(limits, 'fileBytes', bytes.length);
  if (bytes.length === 0) throw new Refusal('file.empty');
  const format = sniffFormat(bytes);
  switch (format) {
    case 'zip': {
      const zip = openZip(bytes, host.inflate, limits);
      if (isOds(zip)) return { source, format: 'ods', ...readOds(zip, limits) };
      return { source, format: 'xlsx', macros: false, grids: await readXlsx(zip, limits) };
    }
    case 'fods':
      return { source, format: 'ods', ...readFlatOds(bytes, limits) };
    case 'text':
      return { source, format: 'csv', macros: false, grids: [readText(bytes, limits)] };
    case 'encrypted':
      throw new Refusal('file.encrypted');
    default:
      throw notRead(format);
  }
}
