export * from './table-words.js';
export * from './coverage-sentence.js';
export * from './minimum-words.js';
export * from './own-choices-words.js';
export * from './workbook-words.js';
export * from './hidden-words.js';
export * from './comparison-words.js';
export * from './page-words.js';
<<<<<<< HEAD
export * from './unseen-words.js';
=======
export * from './match-words.js';
export * from './funnel-words.js';
export * from './responsibility-words.js';
export * from './match-names.js';
>>>>>>> wt-persons
