import {
  keyText,
  type Diagnostic,
  type DiagnosticCode,
  type Rule,
  type RuleOutcome,
  type Suspect,
  type Text,
} from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Ledger } from '../ledger.js';
import { questionText, type Answer, type Check } from '../question.js';
import type { Reading } from '../reading.js';
import { boundedSum } from './bounded-sum.js';
import { comparisons, dividedAnswers, truthOf, type Comparison } from './comparisons.js';
import { findSuspects } from './find-suspects.js';
import { holds, type Statement } from './statement.js';
import { sumPlace } from './sum-place.js';
import { outcomesOf } from './truth.js';

const CODES: Readonly<Record<Rule['kind'], DiagnosticCode>> = {
  equal: 'rule.totals-differ',
  'at-most': 'rule.exceeds',
  needs: 'rule.needs',
};

/**
 * Confronts what a delivery says with the rules of the round, for each municipality by itself, and the totals that it
 * states with their parts. Reports a total that differs from its parts at the total, a rule that fails at the numbers
 * on its left side, and the one number that would mend several of them, where there is just one.
 *
 * @returns How each rule came out. Undecided, all of them, where it could not be told what some number counts.
 */
export function confrontRules(
  { answers, checks, complete }: Pick<Reading, 'answers' | 'checks' | 'complete'>,
  survey: Survey,
  ledger: Ledger,
): readonly RuleOutcome[] {
  const deliveries = grouped(answers, ({ round, geo }) => keyText([round, geo]));
  const divided = [...deliveries.values()].map((delivery) => dividedAnswers(delivery, survey));
  const compared = survey.rules.flatMap((rule) => divided.flatMap((delivery) => comparisons(rule, delivery)));
  if (!complete)
    return outcomesOf(compared.map(({ rule }) => ({ rule: rule.id, truth: 'undecided' as const })));
  const statements = [
    ...totalStatements(checks, answers),
    ...compared.map((comparison) => ({ kind: 'rule' as const, comparison })),
  ];
  const suspects = findSuspects(statements);
  for (const statement of statements)
    if (holds(statement) === 'fail') report(statement, suspects.get(statement), checks, survey, ledger);
  return outcomesOf(compared.map((comparison) => ({ rule: comparison.rule.id, truth: truthOf(comparison) })));
}

function totalStatements(checks: readonly Check[], answers: readonly Answer[]): readonly Statement[] {
  const byPlace = new Map(answers.map((answer) => [answer.at, answer]));
  return checks.map((check) => ({ kind: 'total', check, total: byPlace.get(check.at) }));
}

function report(
  statement: Statement,
  suspect: Suspect | undefined,
  checks: readonly Check[],
  survey: Survey,
  ledger: Ledger,
): void {
  const found =
    statement.kind === 'total'
      ? brokenTotal(statement.check)
      : brokenRule(statement.comparison, checks, survey);
  ledger.add({ ...found, ...(suspect !== undefined && { suspect }) });
}

function brokenTotal({ stated, parts, at }: Check): Diagnostic {
  return { code: 'rule.sum-differs', at, params: { stated: stated ?? 0, sum: boundedSum(parts).low } };
}

function brokenRule({ rule, left, right }: Comparison, checks: readonly Check[], survey: Survey): Diagnostic {
  const [leftAt, rightAt] = [sumPlace(left, checks), sumPlace(right, checks)];
  const what = ruleSubject(rule, left, survey);
  return {
    code: CODES[rule.kind],
    at: { ...leftAt.at, ...(what !== undefined && { what }) },
    params: {
      name: rule.name,
      left: boundedSum(left).low,
      right: boundedSum(right).low,
      leftPlace: leftAt.text,
      rightPlace: rightAt.text,
    },
    rule: rule.id,
  };
}

/** What a rule compares in a delivery: the codes that all numbers of its left side have. */
function ruleSubject(rule: Rule, [first]: readonly Answer[], survey: Survey): Text | undefined {
  if (first === undefined) return undefined;
  const { facet, fixed = {} } = rule.left;
  const shared = new Set([
    ...(facet === undefined ? Object.keys(first.codes) : rule.by),
    ...Object.keys(fixed),
  ]);
  const common = Object.entries(first.codes).filter(([variable]) => shared.has(variable));
  return common.length === 0
    ? undefined
    : questionText(survey, { measure: rule.left.measure, codes: Object.fromEntries(common) });
}
