export * from './problem-sentence.js';
