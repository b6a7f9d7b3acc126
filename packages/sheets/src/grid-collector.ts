import type { Grid, RawCell } from '@kartlagg/model';
import { linkCells } from './link-cells.js';
import type { ReadLimits } from './read-limits.js';
import { keepWithin, unreadable } from './refusal.js';
import type { SheetEnd, SheetStart, SheetVisitor } from './sheet-visitor.js';

/** Keeps the cells that are handed over as grids, in order. Refuses a sheet that has two cells in one place. */
export class GridCollector implements SheetVisitor {
  readonly grids: Grid[] = [];
  private start: SheetStart = { sheet: '', hidden: false };
  private cells: RawCell[] = [];
  private total = 0;
  private readonly limits: ReadLimits;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  sheet(start: SheetStart): void {
    this.start = start;
    this.cells = [];
  }

  cell(cell: RawCell): void {
    this.cells.push(cell);
    this.total += 1;
    if (this.total > this.limits.cells) keepWithin(this.limits, 'cells', this.total);
  }

  end({ merges, hiddenRows, hiddenColumns, links }: SheetEnd): void {
    this.grids.push({
      ...this.start,
      cells: linkCells(inOrder(this.cells), links, this.limits),
      ...(merges.length > 0 && { merges }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
    });
  }
}

/** Files nearly always are in order, and two cells never stand in one place. */
function inOrder(cells: RawCell[]): readonly RawCell[] {
  if (isRising(cells)) return cells;
  cells.sort(compare);
  if (!isRising(cells)) throw unreadable('repeated-cell');
  return cells;
}

function isRising(cells: readonly RawCell[]): boolean {
  let before: RawCell | undefined;
  for (const cell of cells) {
    if (before !== undefined && compare(before, cell) >= 0) return false;
    before = cell;
  }
  return true;
}

function compare(left: RawCell, right: RawCell): number {
  return left.row - right.row || left.column - right.column;
}
