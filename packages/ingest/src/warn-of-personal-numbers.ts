import { holdsPersonalNumber, type RawCell, type Workbook } from '@kartlagg/model';
import { cellBlocks } from './cell-blocks.js';
import { phoneCells } from './form/cover-cells.js';
import type { Ledger } from './ledger.js';

/**
 * Warns of every cell that holds something like a personal number, in whatever part of the file, whether it was used
 * or not: one warning for many in one block. A telephone number where the cover asks for one is left alone.
 */
export function warnOfPersonalNumbers(workbook: Workbook, ledger: Ledger): void {
  const phones = phoneCells(workbook);
  for (const grid of workbook.grids) {
    const cells = grid.cells.filter((cell) => !phones.has(cell) && texts(cell).some(holdsPersonalNumber));
    for (const block of cellBlocks(cells)) ledger.remark('cell.personal-number', ledger.place(grid, block));
  }
}

function texts({ raw, shown, formula = '' }: RawCell): readonly string[] {
  return [raw, shown, formula];
}
