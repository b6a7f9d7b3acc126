export * from './numbers.js';
export * from './decisions/index.js';
export * from './diagnostics/index.js';
export * from './problems/index.js';
export * from './charts/index.js';
export * from './report/index.js';
export * from './cli/index.js';
export * from './feedback/index.js';
