import { cellAddress, cellPosition, type Severity } from '@kartlagg/model';
import { tagAttribute, tagAttributes } from './tag-attributes.js';
import { TagReader } from './tag-reader.js';
import type { ReadLimits } from '../read-limits.js';
import { isTrue, pointPixels, type SheetColumns } from './sheet-lines.js';
import type { StyleBook } from './style-book.js';
import type { XmlEditor } from './xml-editor.js';
import type { XmlNode } from './xml-tree.js';

/** A cell that is to be marked, and what is said of it. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly comment: string;
}

/**
 * Gives cells the look that they had with a mark for its ground. Cells and rows that the sheet does not have are put in
 * where they belong; values and formulas are not touched. Returns the heights in pixels of rows near marks that have
 * one of their own.
 */
export function markCells(
  editor: XmlEditor,
  data: XmlNode,
  cells: readonly MarkedCell[],
  columns: SheetColumns,
  styles: StyleBook,
  limits: ReadLimits,
): ReadonlyMap<number, number> {
  const wanted = new Map<number, readonly MarkedCell[]>();
  for (const cell of cells) wanted.set(cell.row, [...(wanted.get(cell.row) ?? []), cell]);
  const missing = new Missing([...wanted.keys()]);
  const heights = new Map<number, number>();
  const reader = new TagReader(editor.bytes.subarray(0, data.innerTo), limits, data.innerFrom);
  let row = 0;
  while (reader.next()) {
    row = Number(reader.attribute('r') ?? row + 1);
    missing.come(row, reader.from);
    keepHeight(reader, row, missing, heights);
    const cellsHere = wanted.get(row);
    if (cellsHere === undefined) reader.skip();
    else {
      wanted.delete(row);
      markRow(editor, reader, row, cellsHere, columns, styles);
    }
  }
  const added = [...wanted].toSorted(([left], [right]) => left - right);
  for (const [number, cellsHere] of added) {
    const place = missing.placeOf(number);
    const tag = `${data.prefix}row`;
    const inner = newCells(data.prefix, cellsHere, (column) => columns.look(column), styles);
    const xml = `<${tag} r="${number}">${inner}</${tag}>`;
    if (place === undefined) editor.append(data, xml);
    else editor.put(place, place, xml);
  }
  return heights;
}

/** Where numbers that do not come would have stood: before the first that is greater. */
class Missing {
  private readonly numbers: readonly number[];
  private readonly places = new Map<number, number>();
  private next = 0;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers.toSorted((left, right) => left - right);
  }

  come(number: number, at: number): void {
    for (
      let wanted = this.numbers[this.next];
      wanted !== undefined && wanted < number;
      wanted = this.numbers[this.next]
    ) {
      this.places.set(wanted, at);
      this.next += 1;
    }
  }

  placeOf(number: number): number | undefined {
    return this.places.get(number);
  }

  /** Whether a number lies from one before to `far` after one that is waited for. */
  isNear(number: number, far: number): boolean {
    const before = this.numbers[this.next - 1];
    const after = this.numbers[this.next];
    return (before !== undefined && number - before <= far) || (after !== undefined && after - number <= 1);
  }
}

/** A comment's box is never taller than so many rows, hidden ones apart. */
const ROWS_BESIDE_BOX = 120;

function keepHeight(reader: TagReader, row: number, missing: Missing, heights: Map<number, number>): void {
  if (!missing.isNear(row, ROWS_BESIDE_BOX)) return;
  const height = reader.attribute('ht');
  if (isTrue(reader.attribute('hidden'))) heights.set(row, 0);
  else if (height !== undefined) heights.set(row, pointPixels(Number(height) || 0));
}

/** Marks cells of the row that was just opened, and goes to its closing tag. */
function markRow(
  editor: XmlEditor,
  reader: TagReader,
  row: number,
  cells: readonly MarkedCell[],
  columns: SheetColumns,
  styles: StyleBook,
): void {
  const { from, to, selfClosed, fullName } = reader;
  const prefix = fullName.slice(0, -'row'.length);
  const rowLook = isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? 0) : undefined;
  const wanted = new Map(cells.map((cell) => [cell.column, cell]));
  const missing = new Missing([...wanted.keys()]);
  let column = 0;
  while (reader.next() && !(reader.closing && reader.depth === 0)) {
    if (reader.closing || reader.depth !== 1) continue;
    column = cellPosition(reader.attribute('r')?.toUpperCase() ?? '')?.column ?? column + 1;
    missing.come(column, reader.from);
    const cell = wanted.get(column);
    if (cell === undefined) continue;
    wanted.delete(column);
    setLook(editor, reader, styles.marked(Number(reader.attribute('s') ?? 0), cell.severity));
  }
  const added = [...wanted.values()].toSorted((left, right) => left.column - right.column);
  if (added.length === 0) return;
  const look = (at: number): number => rowLook ?? columns.look(at);
  widenSpans(editor, from, to, added);
  if (selfClosed) {
    editor.put(to - 2, to, `>${newCells(prefix, added, look, styles)}</${fullName}>`);
    return;
  }
  for (const cell of added) {
    const place = missing.placeOf(cell.column) ?? reader.from;
    editor.put(place, place, newCells(prefix, [{ ...cell, row }], look, styles));
  }
}

function setLook(editor: XmlEditor, { from, to, fullName }: TagReader, look: number): void {
  const place = tagAttributes(editor.bytes, from, to).find(({ name }) => name === 's');
  if (place !== undefined) editor.put(place.valueFrom, place.valueTo, String(look));
  else {
    const at = from + 1 + fullName.length;
    editor.put(at, at, ` s="${look}"`);
  }
}

function newCells(
  prefix: string,
  cells: readonly MarkedCell[],
  look: (column: number) => number,
  styles: StyleBook,
): string {
  return cells
    .toSorted((left, right) => left.column - right.column)
    .map(({ row, column, severity }) => {
      const style = styles.marked(look(column), severity);
      return `<${prefix}c r="${cellAddress(row, column)}" s="${style}"/>`;
    })
    .join('');
}

/** A row may say which columns it spans; it must then span those that are put in too. */
function widenSpans(editor: XmlEditor, from: number, to: number, added: readonly MarkedCell[]): void {
  const [, first, last] = /^(\d+):(\d+)$/u.exec(tagAttribute(editor.bytes, from, to, 'spans') ?? '') ?? [];
  const place = tagAttributes(editor.bytes, from, to).find(({ name }) => name === 'spans');
  if (first === undefined || last === undefined || place === undefined) return;
  const columns = added.map(({ column }) => column);
  const spans = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  editor.put(place.valueFrom, place.valueTo, spans);
}
