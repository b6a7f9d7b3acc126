import type { RawCell } from '@kartlagg/model';
import type { MappedTable, Mapping } from '@kartlagg/model';
import type { HeadingBlock } from './heading-block.js';
import type { SheetRow } from './sheet.js';

/** A table that is being read down its sheet. */
export interface OpenTable {
  readonly block: HeadingBlock;
  readonly labelColumns: readonly number[];
  readonly numberColumns: ReadonlySet<number>;
  /** Its rows of labels and numbers, with the table's own cells alone. */
  readonly body: SheetRow[];
  /** Rows below the first that are none of the body. */
  readonly skipped: number[];
  /** Headings that come again further down. */
  readonly repeated: RawCell[];
  /** The text alone on its row that begins this part of the table: `Kvinnor` above the situations. */
  readonly section: RawCell | undefined;
  /** True where a blank row or a note has come since the last row of the body. */
  gap: boolean;
  /** True where a note since the last row of the body says something of the numbers below it. */
  isRetitled: boolean;
  /** The last row that held anything of the table, its headings too. */
  lastRow: number;
  readonly mapped?: { readonly mapping: Mapping; readonly table: MappedTable };
}

/**
 * Begins a table below its headings, or a new part of one below a section's text.
 *
 * @param row The row of the lowest heading, or of that text.
 */
export function openTable(
  block: HeadingBlock,
  row: number,
  section?: RawCell,
  mapped?: OpenTable['mapped'],
): OpenTable {
  const of = (wanted: 'label' | 'number'): number[] =>
    block.columns.filter(({ kind }) => kind === wanted).map(({ column }) => column);
  return {
    block,
    labelColumns: of('label'),
    numberColumns: new Set(of('number')),
    body: [],
    skipped: [],
    repeated: [],
    section,
    gap: false,
    isRetitled: false,
    lastRow: row,
    ...(mapped !== undefined && { mapped }),
  };
}
