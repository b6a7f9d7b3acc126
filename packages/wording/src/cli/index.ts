export * from './help-words.js';
export * from './usage-words.js';
export * from './run-words.js';
export * from './check-words.js';
export * from './explain-words.js';
export * from './status-words.js';
export * from './marks.js';
