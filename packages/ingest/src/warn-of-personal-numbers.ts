import { holdsPersonalNumber, type RawCell, type Workbook } from '@kartlagg/model';
import { cellBlocks } from './cell-blocks.js';
import { phoneCells } from './form/cover-cells.js';
import type { Ledger } from './ledger.js';
import type { Reading } from './reading.js';

/**
 * Warns of every cell that holds something like a personal number, in whatever part of the file, whether it was used
 * or not: one warning for many in one block. A telephone number where the cover asks for one is left alone.
 *
 * @param identities Where they have their place.
 */
export function warnOfPersonalNumbers(
  workbook: Workbook,
  identities: Reading['identities'],
  ledger: Ledger,
): void {
  const phones = phoneCells(workbook);
  for (const grid of workbook.grids) {
    const own = identities.get(grid);
    const cells = grid.cells.filter(
      (cell) =>
        cell.raw.length >= SHORTEST &&
        !(own !== undefined && cell.row > own.below && own.columns.has(cell.column)) &&
        !phones.has(cell) &&
        texts(cell).some(holdsPersonalNumber),
    );
    for (const block of cellBlocks(cells)) ledger.remark('cell.personal-number', ledger.place(grid, block));
  }
}

/** Ten digits. A formula is as long as what it refers to. */
const SHORTEST = 10;

function texts({ raw, shown, formula = '' }: RawCell): readonly string[] {
  return [raw, shown, formula];
}
