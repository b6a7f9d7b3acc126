export * from './protected-table.js';
