import { type CellRange, cellAddress, type LineRange, type RawCell } from '@kartlagg/model';
import { gridsOf } from '../reading.js';
import type { ComparedCell, ComparedSheet } from './compared.js';
import { shownNumber } from './shown-number.js';

/** A book as our reader reads it, in the form that readers are compared in. */
export async function readWithOurs(bytes: Uint8Array): Promise<readonly ComparedSheet[]> {
  return (await gridsOf(bytes)).map(({ sheet, hidden, cells, merges = [], hiddenRows, hiddenColumns }) => ({
    name: sheet,
    hidden,
    cells: new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), compared(cell)])),
    merges: merges.map(rangeText).toSorted(),
    hiddenRows: linesOf(hiddenRows),
    hiddenColumns: linesOf(hiddenColumns),
  }));
}

function compared({ kind, raw, shown, formula, link }: RawCell): ComparedCell {
  return {
    kind,
    value: valueOf(kind, raw, shown),
    ...(formula !== undefined && { formula }),
    ...(link !== undefined && { link }),
    ...(kind === 'number' && { shown: shownNumber(shown) }),
  };
}

function valueOf(kind: RawCell['kind'], raw: string, shown: string): ComparedCell['value'] {
  switch (kind) {
    case 'number':
      return Number(raw);
    case 'boolean':
      return raw === '1' || raw === 'true';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(shown) ? `${shown}T00:00:00` : shown;
    default:
      return raw;
  }
}

function rangeText({ fromRow, fromColumn, toRow, toColumn }: CellRange): string {
  return `${cellAddress(fromRow, fromColumn)}:${cellAddress(toRow, toColumn)}`;
}

function linesOf(ranges: readonly LineRange[] = []): readonly number[] {
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
