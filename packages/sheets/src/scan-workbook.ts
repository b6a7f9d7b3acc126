import type { Diagnostic, Grid, Source, Workbook } from '@kartlagg/model';
import { isOds, readFlatOds, readOds } from './ods/read-ods.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import { keepWithin, notRead, Refusal } from './refusal.js';
import type { SheetHost } from './sheet-host.js';
import type { SheetVisitor } from './sheet-visitor.js';
import { sniffFormat } from './sniff-format.js';
import { readText } from './text/read-text.js';
import { scanXlsx } from './xlsx/scan-xlsx.js';
import { openZip } from './zip/open-zip.js';

/** What a file was, or why it could not be read to its end. */
export type ScanResult =
  { readonly scanned: Omit<Workbook, 'grids'> } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Hands over every non-empty cell of a spreadsheet, sheet by sheet in the workbook's order, and keeps none: the door for
 * files that are too large to be held. What the file is, is told by its content and never by its name. What has been
 * handed over when the file is refused midway is not to be used.
 * Reports `file.unreadable`, `file.format-not-read`, `file.encrypted`, `file.too-large` and `file.empty`.
 */
export async function scanWorkbook(
  bytes: Uint8Array,
  source: Source,
  host: SheetHost,
  visitor: SheetVisitor,
): Promise<ScanResult> {
  let isEmpty = true;
  const noticing: SheetVisitor = {
    sheet: (sheet) => visitor.sheet?.(sheet),
    cell: (cell) => {
      isEmpty = false;
      visitor.cell(cell);
    },
    end: (sheet) => visitor.end?.(sheet),
  };
  try {
    const scanned = await scanAny(bytes, { ...READ_LIMITS, ...host.limits }, host, noticing);
    if (isEmpty) throw new Refusal('file.empty');
    return { scanned: { source, ...scanned } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { diagnostics: [{ code: error.code, at: { file: source.path }, params: error.params }] };
  }
}

async function scanAny(
  bytes: Uint8Array,
  limits: ReadLimits,
  host: SheetHost,
  visitor: SheetVisitor,
): Promise<Pick<Workbook, 'format' | 'macros'>> {
  keepWithin(limits, 'fileBytes', bytes.length);
  if (bytes.length === 0) throw new Refusal('file.empty');
  const format = sniffFormat(bytes);
  switch (format) {
    case 'zip': {
      const zip = openZip(bytes, host, limits);
      if (!isOds(zip)) return { format: 'xlsx', macros: await scanXlsx(zip, limits, visitor) };
      const { grids, macros } = readOds(zip, limits);
      handOver(grids, visitor);
      return { format: 'ods', macros };
    }
    case 'fods': {
      const { grids, macros } = readFlatOds(bytes, limits);
      handOver(grids, visitor);
      return { format: 'ods', macros };
    }
    case 'text':
      handOver([readText(bytes, limits)], visitor);
      return { format: 'csv', macros: false };
    case 'encrypted':
      throw new Refusal('file.encrypted');
    default:
      throw notRead(format);
  }
}

/** The other formats are small, or have small limits: they are read whole. */
function handOver(grids: readonly Grid[], visitor: SheetVisitor): void {
  for (const { sheet, hidden, cells, merges = [], hiddenRows = [], hiddenColumns = [] } of grids) {
    visitor.sheet?.({ sheet, hidden });
    for (const cell of cells) visitor.cell(cell);
    visitor.end?.({ merges, hiddenRows, hiddenColumns, links: [] });
  }
}
