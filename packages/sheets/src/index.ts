export * from './read-workbook.js';
export * from './read-limits.js';
export type { RefusalCode, UnreadableReason, UnreadFormat } from './refusal.js';
export * from './write/write-workbook.js';
