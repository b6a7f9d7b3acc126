export * from './help-words.js';
export * from './usage-words.js';
export * from './run-words.js';
export * from './form-words.js';
export * from './explain-words.js';
export * from './status-words.js';
export * from './marks.js';
export * from './mark-words.js';
