import type { CellRange } from '@kartlagg/model';

/** A cell's place, counted from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/**
 * `AB12` is row 12, column 28; undefined for what is no address. An absurd number of letters or digits becomes an
 * absurd place, which the limits refuse.
 */
export function parseAddress(text: string): CellAddress | undefined {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(at) & 0xdf; code >= 65 && code <= 90; code = text.charCodeAt(at) & 0xdf) {
    column = column * 26 + code - 64;
    at += 1;
  }
  let row = 0;
  const from = at;
  for (let code = text.charCodeAt(at) - 48; code >= 0 && code <= 9; code = text.charCodeAt(at) - 48) {
    row = row * 10 + code;
    at += 1;
  }
  return from === 0 || at === from || at < text.length || row === 0 ? undefined : { row, column };
}

/** `A1:B2` or `A1`, cut off at the last row and column that there may be; undefined for anything else. */
export function parseRange(text: string, rows: number, columns: number): CellRange | undefined {
  const colon = text.indexOf(':');
  const first = parseAddress(colon === -1 ? text : text.slice(0, colon));
  const second = colon === -1 ? first : parseAddress(text.slice(colon + 1));
  if (first === undefined || second === undefined) return undefined;
  const range = {
    fromRow: Math.min(first.row, second.row),
    fromColumn: Math.min(first.column, second.column),
    toRow: Math.min(Math.max(first.row, second.row), rows),
    toColumn: Math.min(Math.max(first.column, second.column), columns),
  };
  return range.fromRow <= range.toRow && range.fromColumn <= range.toColumn ? range : undefined;
}
