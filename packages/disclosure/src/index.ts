export * from './protected-table.js';
export * from './protect.js';
export * from './is-hidden-count.js';
