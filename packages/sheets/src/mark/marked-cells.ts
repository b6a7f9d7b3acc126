import { cellAddress, type CellMark, cellPosition, type Severity } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { shorten } from './shorten.js';
import { isWithinSheet } from './within-sheet.js';
import type { XmlEditor } from './xml-editor.js';
import { childOf, childrenOf } from './xml-tree.js';

/** A cell that is to be marked, and what is said of it. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly comment: string;
}

/** The cells of marks, row by row: the first one where cells are merged, each once. Marks that name no cell are left out. */
export function markedCells(
  editor: XmlEditor,
  marks: readonly CellMark[],
  limits: ReadLimits,
): readonly MarkedCell[] {
  const firsts = firstCells(editor, marks, limits);
  const cells = new Map<string, MarkedCell>();
  for (const { cell, severity, comment } of marks) {
    const at = cellPosition(cell);
    if (at === undefined || !isWithinSheet(at)) continue;
    const { row, column } = firsts.get(cell) ?? at;
    const key = cellAddress(row, column);
    const same = cells.get(key);
    cells.set(key, {
      row,
      column,
      severity: same === undefined ? severity : graver(same.severity, severity),
      comment: shorten(same === undefined ? comment : `${same.comment}\n\n${comment}`, LONGEST),
    });
  }
  return [...cells.values()].toSorted((left, right) => left.row - right.row || left.column - right.column);
}

/** Nobody reads more than this in a box beside a cell; the list has all of it. */
const LONGEST = 2000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first cells of the merged ranges that marks lie in, by the marks' cells. Both may be many: ranges look for marks in their rows. */
function firstCells(
  editor: XmlEditor,
  marks: readonly CellMark[],
  limits: ReadLimits,
): ReadonlyMap<string, Place> {
  const firsts = new Map<string, Place>();
  const nodes = childrenOf(childOf(editor.root, 'mergeCells'), 'mergeCell');
  keepWithin(limits, 'merges', nodes.length);
  const wanted = marks
    .flatMap(({ cell }) => {
      const at = cellPosition(cell);
      return at === undefined ? [] : [{ cell, ...at }];
    })
    .toSorted((left, right) => left.row - right.row);
  for (const node of nodes) {
    const [from, to] = (editor.attribute(node, 'ref') ?? '').split(':').map((corner) => cellPosition(corner));
    if (from === undefined || to === undefined) continue;
    for (let index = firstFrom(wanted, from.row); index < wanted.length; index += 1) {
      const mark = wanted[index];
      if (mark === undefined || mark.row > to.row) break;
      const isWithin = mark.column >= from.column && mark.column <= to.column;
      if (isWithin && !firsts.has(mark.cell)) firsts.set(mark.cell, from);
    }
  }
  return firsts;
}

/** The index of the first place that lies in a row or below it, by halving. */
function firstFrom(places: readonly Place[], row: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function graver(left: Severity, right: Severity): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return order.find((severity) => severity === left || severity === right) ?? left;
}
