import type { Diagnostic, Source, Workbook } from '@kartlagg/model';
import { GridCollector } from './grid-collector.js';
import { READ_LIMITS } from './read-limits.js';
import { scanWorkbook } from './scan-workbook.js';
import type { SheetHost } from './sheet-host.js';

/** The file's cells, or why there are none. */
export type ReadResult = { readonly workbook: Workbook } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads every non-empty cell of a spreadsheet, sheet by sheet in the workbook's order and row by row within a sheet.
 * What the file is, is told by its content and never by its name. Without side effects.
 * A text file is one grid without a name whose rows are its records and whose cells are all text.
 * Reports `file.unreadable`, `file.format-not-read`, `file.encrypted`, `file.too-large` and `file.empty`.
 */
export async function readWorkbook(bytes: Uint8Array, source: Source, host: SheetHost): Promise<ReadResult> {
  const collector = new GridCollector({ ...READ_LIMITS, ...host.limits });
  const result = await scanWorkbook(bytes, source, host, collector);
  return 'scanned' in result ? { workbook: { ...result.scanned, grids: collector.grids } } : result;
}
