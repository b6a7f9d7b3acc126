export type * from './stat-table.js';
