import { keyText, type DiagnosticCode, type Operand, type Rule } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
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
  for (const delivery of grouped(answers, ({ round, geo }) => [round, geo]))
    for (const rule of survey.rules) confrontRule(rule, delivery, checks, survey, ledger);
}

function confrontRule(
  rule: Rule,
  answers: readonly Answer[],
  checks: readonly Check[],
  survey: Survey,
  ledger: Ledger,
): void {
  const by = ({ codes }: Answer): readonly (string | null)[] =>
    rule.by.map((variable) => codes[variable] ?? null);
  const left = operandAnswers(rule.left, answers, survey);
  const right = operandAnswers(rule.right, answers, survey);
  for (const group of grouped(left, by)) {
    const [first] = group;
    const other = right.filter((answer) => first !== undefined && keyText(by(answer)) === keyText(by(first)));
    if (first === undefined || other.length === 0) continue;
    const [leftSum, rightSum] = [boundedSum(group), boundedSum(other)];
    if (confront(rule.kind, leftSum, rightSum) !== 'fail') continue;
    const [leftAt, rightAt] = [sumPlace(group, checks), sumPlace(other, checks)];
    const codes = Object.fromEntries(
      rule.by.flatMap((variable) => {
        const code = first.codes[variable];
        return code === undefined ? [] : [[variable, code]];
      }),
    );
    const what = rule.by.length === 0 ? rule.name : questionText(survey, { measure: 'persons', codes });
    ledger.report(
      CODES[rule.kind],
      { ...leftAt.at, what },
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

/** Items that share a key, in the order in which they come. */
function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => readonly (string | null)[],
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = keyText(key(item));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
