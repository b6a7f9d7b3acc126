export * from './read-workbook.js';
export * from './scan-workbook.js';
export * from './read-limits.js';
export type * from './sheet-host.js';
export type * from './sheet-visitor.js';
export type { RefusalCode, UnreadableReason, UnreadFormat } from './refusal.js';
export * from './mark/mark-workbook.js';
export * from './write/write-workbook.js';
