import type { Workbook } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { isTidyLayout } from './is-tidy-layout.js';
import type { Understanding } from './table-layout.js';
import { tidyLayout } from './tidy-layout.js';
import { understandTables, type UnderstandOptions } from './understand-tables.js';

/**
 * Finds the tables of a workbook that is no form of ours: tidy ones by their exact headings, which leave nothing to
 * understand, and all others by what they look like. A sheet in which nothing else is found, and which has some of a tidy
 * table's headings, is one that lacks the others; where just one is missing, it is no list of persons.
 */
export function findTables(workbook: Workbook, survey: Survey, options: UnderstandOptions): Understanding {
  const tidy = workbook.grids.flatMap((grid) => tidyLayout(grid, survey) ?? []);
  const whole = tidy.filter((layout) => isTidyLayout(layout));
  const isWhole = new Set(whole.map(({ grid }) => grid));
  const others = workbook.grids.filter((grid) => !isWhole.has(grid));
  const found = understandTables({ ...workbook, grids: others }, survey, options);
  const tabled = new Set(found.tables.map(({ grid }) => grid));
  const listed = new Set(found.personRows.map(({ grid }) => grid));
  const lacking = tidy.filter(
    ({ grid, missing = [] }) =>
      !isWhole.has(grid) && !tabled.has(grid) && (missing.length === 1 || !listed.has(grid)),
  );
  const tables = [...whole, ...found.tables, ...lacking];
  return {
    ...found,
    personRows: found.personRows.filter(({ grid }) => !lacking.some((layout) => layout.grid === grid)),
    tables: workbook.grids.flatMap((grid) => tables.filter((layout) => layout.grid === grid)),
  };
}
