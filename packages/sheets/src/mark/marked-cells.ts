import { cellAddress, type CellMark, cellPosition, type Severity } from '@kartlagg/model';
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
export function markedCells(editor: XmlEditor, marks: readonly CellMark[]): readonly MarkedCell[] {
  const merges = mergedRanges(editor);
  const cells = new Map<string, MarkedCell>();
  for (const { cell, severity, comment } of marks) {
    const at = cellPosition(cell);
    if (at === undefined || !isWithinSheet(at)) continue;
    const merge = merges.find(
      ({ from, to }) =>
        at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
    );
    const { row, column } = merge?.from ?? at;
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

interface Corner {
  readonly row: number;
  readonly column: number;
}

function mergedRanges(editor: XmlEditor): readonly { readonly from: Corner; readonly to: Corner }[] {
  return childrenOf(childOf(editor.root, 'mergeCells'), 'mergeCell').flatMap((node) => {
    const [from, to] = (editor.attribute(node, 'ref') ?? '').split(':').map((corner) => cellPosition(corner));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function graver(left: Severity, right: Severity): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return order.find((severity) => severity === left || severity === right) ?? left;
}
