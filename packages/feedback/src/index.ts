export { checkReport } from './check-report.js';
export { findingLines } from './finding-lines.js';
