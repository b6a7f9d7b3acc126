export type * from './report-context.js';
export * from './tidy-csv.js';
export * from './hidden-summary.js';
export * from './hidden-csv.js';
export * from './sheet-csv.js';
export * from './workbook/tables-workbook.js';
export * from './page/index-page.js';
export { missedPairs } from './missed-pairs.js';
