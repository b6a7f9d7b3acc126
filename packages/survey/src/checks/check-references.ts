import type { Problem } from '../problem.js';
import type { RoundDocuments } from '../round-documents.js';
import { checkCharts } from './check-charts.js';
import { checkForm } from './check-form.js';
import { checkGeography } from './check-geography.js';
import { checkLists } from './check-lists.js';
import { checkPersons } from './check-persons.js';
import { checkPolicy } from './check-policy.js';
import { checkRound } from './check-round.js';
import { checkRules } from './check-rules.js';
import { checkSeries } from './check-series.js';
import { checkTables } from './check-tables.js';
import { checkVariables } from './check-variables.js';
import { knownIn } from './known.js';

const CHECKS = [
  checkRound,
  checkVariables,
  checkLists,
  checkForm,
  checkRules,
  checkTables,
  checkCharts,
  checkPolicy,
  checkSeries,
  checkGeography,
  checkPersons,
];

/** Everything that the documents of a round say of each other and that does not hold. */
export function checkReferences(documents: RoundDocuments): readonly Problem[] {
  const known = knownIn(documents);
  return CHECKS.flatMap((check) => check(documents, known));
}
