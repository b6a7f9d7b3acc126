import { RESPONSIBILITY_STAMP, REVIEW_STAMP, type Workbook } from '@kartlagg/model';
import type { Ledger } from './ledger.js';
import { findingsStamps, stamps } from './stamp.js';

/**
 * Uses what the program has written itself for people to read, whole and without findings of their own, and gives the rest
 * of the workbook: the sheets that list the findings of an earlier reading, and all of a workbook in which pairs of forms
 * are decided on or responsibility is suggested. With a form's stamp too it is somebody's answers.
 */
export function useOwnPapers(workbook: Workbook, ledger: Ledger): Workbook {
  const { grids } = workbook;
  const isAnswers = (sheets: typeof grids): boolean =>
    sheets.some(({ cells }) => cells.some(({ raw }) => ANSWERS.test(raw)));
  const isPaper = stamps(workbook, (text) => PAPERS.has(text)).length > 0 && !isAnswers(grids);
  const used = isPaper
    ? grids
    : findingsStamps(workbook)
        .map(({ grid }) => grid)
        .filter((grid) => !isAnswers([grid]));
  for (const { cells } of used) ledger.useAll(cells);
  return used.length === 0 ? workbook : { ...workbook, grids: grids.filter((grid) => !used.includes(grid)) };
}

const ANSWERS = /^\s*kartlagg:(?:form|block|persons|person-rows)(?::|\s*$)/u;
const PAPERS: ReadonlySet<string> = new Set([REVIEW_STAMP, RESPONSIBILITY_STAMP]);
