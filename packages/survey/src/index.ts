export type * from './survey.js';
