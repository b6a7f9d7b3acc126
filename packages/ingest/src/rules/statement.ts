import type { Check, Answer } from '../question.js';
import { boundedSum } from './bounded-sum.js';
import { truthOf, type Comparison } from './comparisons.js';
import { confrontTotal } from './confront-total.js';
import type { Truth } from './truth.js';

/** Something that the numbers of a delivery must agree on: a comparison of the round's rules, or a stated total. */
export type Statement =
  | { readonly kind: 'rule'; readonly comparison: Comparison }
  | { readonly kind: 'total'; readonly check: Check; readonly total: Answer | undefined };

/** One number of a delivery as another. */
export interface Change {
  readonly answer: Answer;
  readonly value: number;
}

/** Whether a statement holds; with a change, whether it would. */
export function holds(statement: Statement, change?: Change): Truth {
  if (statement.kind === 'total') {
    const { check, total } = statement;
    const stated = change !== undefined && change.answer === total ? change.value : check.stated;
    return confrontTotal({ ...check, stated, parts: check.parts.map((part) => changed(part, change)) });
  }
  const { rule, left, right } = statement.comparison;
  return truthOf({
    rule,
    left: left.map((answer) => changed(answer, change)),
    right: right.map((answer) => changed(answer, change)),
  });
}

/** The answers that a statement is about, its own total among them. */
export function answersIn(statement: Statement): readonly Answer[] {
  if (statement.kind === 'rule') return [...statement.comparison.left, ...statement.comparison.right];
  return [...statement.check.parts, ...(statement.total === undefined ? [] : [statement.total])];
}

/**
 * By how much an answer would have to change to make the two sides of a statement the same. Undefined where the sides
 * need not be the same, or are not known, or both hold the answer.
 */
export function mendingDifference(statement: Statement, answer: Answer): number | undefined {
  const [left, right] = sidesOf(statement);
  const [leftSum, rightSum] = [boundedSum(left), boundedSum(right)];
  const isKnown = leftSum.low === leftSum.high && rightSum.low === rightSum.high;
  if (!isKnown || left.includes(answer) === right.includes(answer)) return undefined;
  const difference = leftSum.low - rightSum.low;
  return left.includes(answer) ? -difference : difference;
}

function sidesOf(statement: Statement): readonly [readonly Answer[], readonly Answer[]] {
  if (statement.kind === 'rule') {
    const { rule, left, right } = statement.comparison;
    return rule.kind === 'equal' ? [left, right] : [[], []];
  }
  const { check, total } = statement;
  // A total that no answer holds still has a number for its parts to agree with.
  const [first] = check.parts;
  const stated = total ?? (first && { ...first, value: check.stated, state: 'given', at: check.at });
  return stated === undefined ? [[], []] : [[stated], check.parts];
}

function changed(answer: Answer, change: Change | undefined): Answer {
  return change?.answer === answer ? { ...answer, value: change.value } : answer;
}
