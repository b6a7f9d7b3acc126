export { ingest } from './ingest.js';
export type { IngestOptions } from './ingest-options.js';
export { formPlan } from './form/form-plan.js';
export type { FormAnswers } from './form/form-answers.js';
export { stampOf, type FormStamp } from './stamp.js';
export type { Question } from './question.js';
export { checkSet, type CheckedSet } from './set/check-set.js';
export { unreadBatch } from './unread-batch.js';
export { roundOf } from './round-of.js';
