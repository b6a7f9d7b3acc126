import { keyText, type DiagnosticCode, type Operand, type Rule, type Text } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Ledger } from '../ledger.js';
import { questionText, type Answer, type Check } from '../question.js';
import { boundedSum } from './bounded-sum.js';
import { confront } from './confront.js';
import { sumPlace } from './sum-place.js';

const CODES: Readonly<Record<Rule['kind'], DiagnosticCode>> = {
  equal: 'rule.totals-differ',
  'at-most': 'rule.exceeds',
  needs: 'rule.needs',
};

/**
 * Confronts what a delivery says with the rules of the round, for each municipality by itself and each code of the
 * rule's `by`. Reports a rule that fails at the numbers on its left side, and names both sides.
 */
export function confrontRules(
  answers: readonly Answer[],
  checks: readonly Check[],
  survey: Survey,
  ledger: Ledger,
): void {
  for (const delivery of grouped(answers, ({ round, geo }) => keyText([round, geo])).values())
    for (const rule of survey.rules) confrontRule(rule, delivery, checks, survey, ledger);
}

function confrontRule(
  rule: Rule,
  answers: readonly Answer[],
  checks: readonly Check[],
  survey: Survey,
  ledger: Ledger,
): void {
  const by = ({ codes }: Answer): string => keyText(rule.by.map((variable) => codes[variable] ?? null));
  const left = grouped(operandAnswers(rule.left, answers, survey), by);
  const right = grouped(operandAnswers(rule.right, answers, survey), by);
  for (const [key, group] of left) {
    const other = right.get(key);
    if (other === undefined) continue;
    const [leftSum, rightSum] = [boundedSum(group), boundedSum(other)];
    if (confront(rule.kind, leftSum, rightSum) !== 'fail') continue;
    const [leftAt, rightAt] = [sumPlace(group, checks), sumPlace(other, checks)];
    const what = ruleSubject(rule, group[0], survey);
    ledger.report(
      CODES[rule.kind],
      { ...leftAt.at, ...(what !== undefined && { what }) },
      {
        name: rule.name,
        left: leftSum.low,
        right: rightSum.low,
        leftPlace: leftAt.text,
        rightPlace: rightAt.text,
      },
    );
  }
}

/** What a rule compares in a delivery: the codes that all numbers of its left side have. */
function ruleSubject(rule: Rule, { codes }: Answer, survey: Survey): Text | undefined {
  const shared = new Set([...rule.by, ...Object.keys(rule.left.fixed ?? {})]);
  const common = Object.entries(codes).filter(([variable]) => shared.has(variable));
  return common.length === 0
    ? undefined
    : questionText(survey, { measure: rule.left.measure, codes: Object.fromEntries(common) });
}

/** The answers of one side of a rule: broken down by just its facet, and by codes that are no sums themselves. */
function operandAnswers(operand: Operand, answers: readonly Answer[], survey: Survey): readonly Answer[] {
  const facet = keyText(operand.facet.toSorted());
  const fixed = Object.entries(operand.fixed ?? {});
  return answers.filter(
    ({ measure, codes }) =>
      measure === operand.measure &&
      keyText(Object.keys(codes).toSorted()) === facet &&
      fixed.every(([variable, code]) => codes[variable] === code) &&
      Object.entries(codes).every(([variable, code]) => isPart(survey, variable, code)),
  );
}

function isPart(survey: Survey, variable: string, code: string): boolean {
  const found = survey.lists.get(variable)?.codes.find((candidate) => candidate.code === code);
  const role = found?.role ?? 'value';
  return role === 'value' || role === 'unknown' || role === 'missing' || role === 'not_stated';
}
