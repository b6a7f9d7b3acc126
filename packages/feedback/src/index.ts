export { checkReport } from './check-report.js';
export { feedbackLines } from './feedback-lines.js';
export type { FileTextOptions } from './file-lines.js';
export type { TextOptions } from './finding-lines.js';
export { interpretationLines } from './interpretation-lines.js';
export { wrappedLines } from './wrapped-lines.js';
export { findingsWorkbook } from './findings-workbook.js';
export { doubtsIn, mappingLines } from './mapping-lines.js';
export { markPlan } from './mark-plan.js';
