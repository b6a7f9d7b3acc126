import type { RawCell } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { makeCell, type CellContext, type StoredCell } from './make-cell.js';
import { readRichText } from './read-rich-text.js';

/** What the cells of a sheet are read by. */
export interface SheetContext extends CellContext {
  readonly limits: ReadLimits;
}

/**
 * The non-empty cells of a sheet, row by row. `before` is how many cells the sheets before it hold. Rows and cells that
 * do not say where they stand follow on the one before.
 */
export function readSheet(xml: XmlScanner, context: SheetContext, before: number): readonly RawCell[] {
  const cells: RawCell[] = [];
  const { limits } = context;
  let row = 0;
  let column = 0;
  let inData = false;
  for (let event = xml.next(); event !== 'end'; event = xml.next()) {
    if (xml.name === 'sheetData') inData = event === 'open';
    if (event !== 'open' || !inData) continue;
    if (xml.name === 'row') {
      row = rowNumber(xml.attribute('r'), row + 1);
      column = 0;
      keepWithin(limits, 'rows', row);
    } else if (xml.name === 'c') {
      const at = position(xml.attribute('r'), row, column + 1);
      column = at.column;
      keepWithin(limits, 'columns', at.column);
      keepWithin(limits, 'rows', at.row);
      const cell = makeCell(at.row, at.column, readCell(xml), context);
      if (cell === undefined) continue;
      cells.push(cell);
      keepWithin(limits, 'cells', before + cells.length);
    }
  }
  return inOrder(cells);
}

function rowNumber(written: string | undefined, next: number): number {
  if (written === undefined) return next;
  const row = Number(written);
  if (!Number.isInteger(row) || row < 1) throw unreadable('cell');
  return row;
}

/** `AB12` is row 12, column 28. An absurd number of letters or digits becomes an absurd place, which the limits refuse. */
function position(
  written: string | undefined,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  if (written === undefined) return { row, column };
  let at = 0;
  let letters = 0;
  for (
    let code = written.charCodeAt(at) & 0xdf;
    code >= 65 && code <= 90;
    code = written.charCodeAt(at) & 0xdf
  ) {
    letters = letters * 26 + code - 64;
    at += 1;
  }
  let digits = 0;
  const from = at;
  for (let code = written.charCodeAt(at) - 48; code >= 0 && code <= 9; code = written.charCodeAt(at) - 48) {
    digits = digits * 10 + code;
    at += 1;
  }
  if (from === 0 || at === from || at < written.length || digits === 0) throw unreadable('cell');
  return { row: digits, column: letters };
}

function readCell(xml: XmlScanner): StoredCell {
  const type = xml.attribute('t') ?? 'n';
  const style = Number(xml.attribute('s') ?? 0);
  let value: string | undefined;
  let formula: string | undefined;
  for (let event = xml.next(); event !== 'close' || xml.name !== 'c'; event = xml.next()) {
    if (event !== 'open') continue;
    if (xml.name === 'v') value = xml.text();
    else if (xml.name === 'f') formula = xml.text();
    else if (xml.name === 'is') value = readRichText(xml, 'is');
    else xml.skip();
  }
  return { type, style, value, formula };
}

/** Files nearly always are in order, and two cells never stand in one place. */
function inOrder(cells: RawCell[]): readonly RawCell[] {
  if (cells.some((cell, index) => index > 0 && compare(cells[index - 1] ?? cell, cell) >= 0))
    cells.sort(compare);
  if (cells.some((cell, index) => index > 0 && compare(cells[index - 1] ?? cell, cell) === 0)) {
    throw unreadable('repeated-cell');
  }
  return cells;
}

function compare(left: RawCell, right: RawCell): number {
  return left.row - right.row || left.column - right.column;
}
