import type { Workbook } from '@kartlagg/model';
import type { Ledger } from './ledger.js';
import { findingsStamps } from './stamp.js';

/**
 * Uses the sheets that list the findings of an earlier reading, whole and without findings of their own, and gives the
 * rest of the workbook. A sheet with a form's stamp too is somebody's answers.
 */
export function useFindingsLists(workbook: Workbook, ledger: Ledger): Workbook {
  const lists = findingsStamps(workbook)
    .map(({ grid }) => grid)
    .filter(({ cells }) => !cells.some(({ raw }) => ANSWERS.test(raw)));
  for (const { cells } of lists) ledger.useAll(cells);
  return lists.length === 0
    ? workbook
    : { ...workbook, grids: workbook.grids.filter((grid) => !lists.includes(grid)) };
}

const ANSWERS = /^\s*kartlagg:(?:form|block):/u;
