import { cellPosition, type Count, type Grid, type LineRange, type Workbook } from '@kartlagg/model';
import { grouped } from './grouped.js';
import type { Ledger } from './ledger.js';

/** Warns, once for each sheet, of numbers that count though nobody sees them: in hidden rows, columns or sheets. */
export function noteHiddenNumbers(workbook: Workbook, counts: readonly Count[], ledger: Ledger): void {
  const bySheet = grouped(counts, ({ at }) => at.sheet ?? '');
  for (const grid of workbook.grids) {
    const cells = (bySheet.get(grid.sheet) ?? []).flatMap(({ at }) => cellPosition(at.cell ?? '') ?? []);
    const hidden = cells.filter(({ row, column }) => isHidden(grid, row, column));
    if (hidden.length === 0) continue;
    ledger.remark('sheet.hidden-numbers', ledger.place(grid, hidden), { numbers: hidden.length });
  }
}

function isHidden({ hidden, hiddenRows, hiddenColumns }: Grid, row: number, column: number): boolean {
  return hidden || isWithin(hiddenRows, row) || isWithin(hiddenColumns, column);
}

function isWithin(ranges: readonly LineRange[] = [], line: number): boolean {
  return ranges.some(({ from, to }) => from <= line && line <= to);
}
