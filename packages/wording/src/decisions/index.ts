export { decisionWords, type DecisionWords } from './decision-words.js';
