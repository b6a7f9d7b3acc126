/** How much a file may hold before it is refused. A limit is a property of the reader, not of the survey. */
export interface ReadLimits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Bytes of a text file: it is held whole, and several times over, while it is divided. */
  readonly textBytes: number;
  /** Parts of a zip package, and relations that one part has to others. */
  readonly entries: number;
  /** Unpacked bytes of one part that is held whole. */
  readonly partBytes: number;
  /** From so many unpacked bytes a sheet, or the texts that cells share, is read piece by piece where the host can. */
  readonly wholeBytes: number;
  /** Unpacked bytes of all parts together. */
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte, for parts of at least `ratioFrom` unpacked bytes. Real workbooks lie at 6–9. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements within elements. */
  readonly depth: number;
  readonly sheets: number;
  /** Texts that cells share. */
  readonly strings: number;
  /** Cell styles, and number formats that the workbook defines. */
  readonly styles: number;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of one cell's text, and of one record of a text file. Excel's own limit is 32,767 characters. */
  readonly cellBytes: number;
  /** Characters of a sheet's shared formulas, written out for every cell that shares one. */
  readonly formulaText: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Hyperlinks of one sheet. */
  readonly links: number;
  /** Hyperlinks that cover several cells and lie over the same row. */
  readonly rowLinks: number;
  /** Non-empty cells of all sheets together that are kept in memory. */
  readonly cells: number;
}

/** A limit's name as diagnostics give it: the param `limit` of `file.too-large`. */
export type LimitName = Exclude<keyof ReadLimits, 'ratioFrom' | 'wholeBytes'>;

/** Rows, columns and links are Excel's own; the rest is wide for real files and narrow for hostile ones. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 128 * 1024 * 1024,
  textBytes: 16 * 1024 * 1024,
  entries: 2000,
  partBytes: 256 * 1024 * 1024,
  wholeBytes: 2 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 10 * 1024 * 1024,
  depth: 256,
  sheets: 1000,
  strings: 2_000_000,
  styles: 65_536,
  rows: 1_048_576,
  columns: 16_384,
  cellBytes: 1024 * 1024,
  formulaText: 64 * 1024 * 1024,
  merges: 262_144,
  links: 65_530,
  rowLinks: 256,
  cells: 2_000_000,
};
