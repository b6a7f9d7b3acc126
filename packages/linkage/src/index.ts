export { childrenOf } from './persons/children-of.js';
export { listHistories, type ListHistory } from './persons/list-histories.js';
export { reportedTwice } from './persons/reported-twice.js';
export type { IsUnknown } from './persons/standing.js';
export { suggestResponsibility } from './persons/suggest-responsibility.js';
export { tellPersonsApart, type PersonSettings, type ToldApart } from './persons/tell-persons-apart.js';
export { winningAnswers, type Winning } from './persons/winning-answers.js';
