export * from './sentence.js';
export * from './explain-code.js';
export * from './findings-page.js';
export * from './place-words.js';
export * from './severity-word.js';
export { shownPath } from './personal-number.js';
