import { cellAddress, cellPosition } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { isTrue } from '../xml/is-true.js';
import { PlacesBetween } from './places-between.js';
import { pointPixels, type SheetColumns } from './sheet-lines.js';
import { tagAttributes } from './tag-attributes.js';
import { TagReader } from './tag-reader.js';
import type { XmlEditor } from './xml-editor.js';
import type { XmlNode } from './xml-tree.js';

/** A cell that gets another look. */
export interface CellPaint {
  readonly row: number;
  readonly column: number;
  /** Whether the cell is put in where the sheet does not have it. */
  readonly puts: boolean;
  /** The number of the new look, by that of the one it had. */
  look(number: number): number;
}

/**
 * Gives cells other looks; values and formulas are not touched. Cells and rows that the sheet does not have are put in
 * where they belong, with the look of their row or column. Returns the heights in pixels of rows near painted cells that
 * have one of their own.
 */
export function paintCells(
  editor: XmlEditor,
  data: XmlNode,
  paints: readonly CellPaint[],
  columns: SheetColumns,
  limits: ReadLimits,
): ReadonlyMap<number, number> {
  const wanted = byRow(paints);
  const between = new PlacesBetween([...wanted.keys()]);
  const heights = new Map<number, number>();
  const reader = new TagReader(editor.bytes.subarray(0, data.innerTo), limits, data.innerFrom);
  let row = 0;
  while (reader.next()) {
    row = Number(reader.attribute('r') ?? row + 1);
    between.come(row, reader.from);
    if (between.isNear(row, ROWS_BESIDE_BOX)) keepHeight(reader, row, heights);
    const here = wanted.get(row);
    if (here === undefined) reader.skip();
    else {
      wanted.delete(row);
      paintRow(editor, reader, here, columns);
    }
  }
  for (const [number, here] of [...wanted].toSorted(([left], [right]) => left - right)) {
    const cells = newCells(data.prefix, here, (column) => columns.look(column));
    if (cells === '') continue;
    const place = between.placeOf(number);
    const xml = `<${data.prefix}row r="${number}">${cells}</${data.prefix}row>`;
    if (place === undefined) editor.append(data, xml);
    else editor.put(place, place, xml);
  }
  return heights;
}

/** A comment's box is never taller than so many rows, hidden ones apart. */
const ROWS_BESIDE_BOX = 120;

function byRow(paints: readonly CellPaint[]): Map<number, CellPaint[]> {
  const rows = new Map<number, CellPaint[]>();
  for (const paint of paints) {
    const row = rows.get(paint.row);
    if (row === undefined) rows.set(paint.row, [paint]);
    else row.push(paint);
  }
  return rows;
}

function keepHeight(reader: TagReader, row: number, heights: Map<number, number>): void {
  const height = reader.attribute('ht');
  if (isTrue(reader.attribute('hidden'))) heights.set(row, 0);
  else if (height !== undefined) heights.set(row, pointPixels(Number(height) || 0));
}

/** Paints cells of the row that was just opened, and goes to its closing tag. */
function paintRow(
  editor: XmlEditor,
  reader: TagReader,
  paints: readonly CellPaint[],
  columns: SheetColumns,
): void {
  const { from, to, selfClosed, fullName } = reader;
  const prefix = fullName.slice(0, -reader.name.length);
  const rowLook = isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? 0) : undefined;
  const wanted = new Map(paints.map((paint) => [paint.column, paint]));
  const between = new PlacesBetween([...wanted.keys()]);
  let column = 0;
  while (reader.next() && !(reader.closing && reader.depth === 0)) {
    if (reader.closing || reader.depth !== 1) continue;
    column = cellPosition(reader.attribute('r')?.toUpperCase() ?? '')?.column ?? column + 1;
    between.come(column, reader.from);
    const paint = wanted.get(column);
    if (paint === undefined) continue;
    wanted.delete(column);
    setLook(editor, reader, paint.look(Number(reader.attribute('s') ?? 0)));
  }
  const added = inOrder([...wanted.values()]);
  if (added.length === 0) return;
  const look = (at: number): number => rowLook ?? columns.look(at);
  widenSpans(editor, from, to, added);
  if (selfClosed) {
    editor.put(to - 2, to, `>${newCells(prefix, added, look)}</${fullName}>`);
    return;
  }
  for (const paint of added) {
    const place = between.placeOf(paint.column) ?? reader.from;
    editor.put(place, place, newCells(prefix, [paint], look));
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

/** Those of cells that are put in where they are missing, from left to right. */
function inOrder(paints: readonly CellPaint[]): readonly CellPaint[] {
  return paints.filter(({ puts }) => puts).toSorted((left, right) => left.column - right.column);
}

function newCells(prefix: string, paints: readonly CellPaint[], look: (column: number) => number): string {
  return inOrder(paints)
    .map((paint) => {
      const at = cellAddress(paint.row, paint.column);
      return `<${prefix}c r="${at}" s="${paint.look(look(paint.column))}"/>`;
    })
    .join('');
}

/** A row may say which columns it spans; it must then span those that are put in too. */
function widenSpans(editor: XmlEditor, from: number, to: number, added: readonly CellPaint[]): void {
  const place = tagAttributes(editor.bytes, from, to).find(({ name }) => name === 'spans');
  if (place === undefined) return;
  const written = new TextDecoder('latin1').decode(editor.bytes.subarray(place.valueFrom, place.valueTo));
  const numbers = written.split(/[\s:]+/u).map(Number);
  const columns = added.map(({ column }) => column);
  const all = [...numbers, ...columns].filter((number) => number > 0);
  editor.put(place.valueFrom, place.valueTo, `${Math.min(...all)}:${Math.max(...all)}`);
}
