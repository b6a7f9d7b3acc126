import type { Source } from './source.js';

/** What a stored cell is. `formula` is a formula whose result the file does not hold. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'formula';

/** A non-empty cell as the file holds it. Rows and columns count from 1, as a spreadsheet shows them. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** The stored value, exactly as text. */
  readonly raw: string;
  /** What a person sees; a date as `2023-04-03`. */
  readonly shown: string;
  /** The formula, without its leading `=`. */
  readonly formula?: string;
  /** The number format's code where it is not the general one, for example `0000` or `yyyy-mm-dd`. */
  readonly format?: string;
  /** Where a hyperlink of the cell leads. Never followed. */
  readonly link?: string;
}

/** A rectangle of cells; both corners belong to it. */
export interface CellRange {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** A run of rows or of columns; both ends belong to it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** One sheet, or the whole of a text file (whose sheet name is empty). Cells stand row by row. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly cells: readonly RawCell[];
  /** Merged ranges. Only the first cell of one holds anything. */
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly LineRange[];
  readonly hiddenColumns?: readonly LineRange[];
}

/** Everything that one file holds. */
export interface Workbook {
  readonly source: Source;
  readonly format: 'xlsx' | 'ods' | 'csv';
  /** Whether the file holds macros. They are never run. */
  readonly macros: boolean;
  readonly grids: readonly Grid[];
}

/** `cellAddress(7, 3)` is `C7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** `cellPosition('C7')` is `{ row: 7, column: 3 }`; undefined for anything that is not an address. */
export function cellPosition(address: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(address);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
