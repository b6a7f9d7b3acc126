export { ingest } from './ingest.js';
export type { IngestOptions } from './ingest-options.js';
export { formPlan } from './form/form-plan.js';
export type { FormAnswers } from './form/form-answers.js';
export { stampOf, type FormStamp } from './stamp.js';
export type { Question } from './question.js';
export { checkSet, type CheckedSet } from './set/check-set.js';
export { unreadBatch } from './unread-batch.js';
export { roundOf } from './round-of.js';
export { decider } from './persons/decide.js';
export { proposeMapping, type MappingRemark } from './layout/propose-mapping.js';
export { understandTables, type UnderstandOptions } from './layout/understand-tables.js';
export { interpretationOf } from './layout/interpretation-of.js';
export type { TableLayout, Understanding } from './layout/table-layout.js';
export { personFormPlan, type PersonAnswers } from './persons/person-form-plan.js';
export { asksAboutPersons, type PersonRound } from './persons/person-round.js';
export { understandPersonTable, type UnderstoodPersonTable } from './persons/understand-person-table.js';
export type {
  IdentityKind,
  IdentityProblem,
  IdentityReader,
  RawIdentity,
  ReadIdentity,
} from './persons/identity-reader.js';
export { personStampOf } from './persons/person-stamp.js';
export { checkDecisions } from './decisions/check-decisions.js';
export { readDecisions, type PlacedDecision, type ReadDecisions } from './decisions/read-decisions.js';
export { unusedDecisions } from './decisions/unused-decisions.js';
export { pseudonymisedTable, type PseudonymisedTable } from './pseudonymise/pseudonymised-table.js';
export { pseudonymisedPlan } from './pseudonymise/pseudonymised-plan.js';
export { sourceIdentity, type SourceIdentity } from './pseudonymise/source-identity.js';
export { leftIdentity } from './pseudonymise/left-identity.js';
export { saysTheSame } from './pseudonymise/says-the-same.js';
export { squeezed } from './pseudonymise/squeezed.js';
