import type { Workbook } from '@kartlagg/model';
import type { Ledger } from './ledger.js';
import { blockStamps, glossaryStamps } from './stamp.js';

/** How the keys of our form look: `sex=woman`, `field=date`, `total`. */
const KEY = /^[a-z_-]+=\S+$|^total$/u;

/**
 * Uses the machine row and the machine column of sheets of our form that are not read by them, and gives the workbook
 * without: people do not see them, and they are no headings.
 */
export function useLooseKeys(workbook: Workbook, ledger: Ledger): Workbook {
  const stamps = new Map(
    [...blockStamps(workbook), ...glossaryStamps(workbook)].map(({ grid, cell }) => [grid, cell]),
  );
  if (stamps.size === 0) return workbook;
  const grids = workbook.grids.map((grid) => {
    const stamp = stamps.get(grid);
    if (stamp === undefined) return grid;
    const keys = grid.cells.filter(
      (cell) =>
        cell === stamp ||
        ((cell.row === stamp.row || cell.column === stamp.column) && KEY.test(cell.raw.trim())),
    );
    ledger.useAll(keys);
    const isKey = new Set(keys);
    return { ...grid, cells: grid.cells.filter((cell) => !isKey.has(cell)) };
  });
  return { ...workbook, grids };
}
