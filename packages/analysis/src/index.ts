export type * from './stat-table.js';
export * from './tabulate.js';
export * from './explain-cell.js';
export * from './compare-published.js';
export * from './unused-published.js';
export * from './not-tabulated.js';
export { coverageOf } from './table-frame.js';
export { estimateUnseen } from './unseen/estimate-unseen.js';
export type { UnseenOptions } from './unseen/unseen-options.js';
