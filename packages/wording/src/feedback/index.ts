export * from './finding-words.js';
export * from './interpretation-words.js';
export * from './sheet-words.js';
export * from './verdict-words.js';
export * from './mapping-remark.js';
export * from './person-words.js';
export * from './review-words.js';
export * from './matched-words.js';
