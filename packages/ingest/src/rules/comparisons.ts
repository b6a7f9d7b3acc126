import { keyText, type Operand, type Rule } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { grouped } from '../grouped.js';
import type { Answer } from '../question.js';
import { boundedSum, UNKNOWN, type BoundedSum } from './bounded-sum.js';
import { confront } from './confront.js';
import { partCodes } from './part-codes.js';
import type { Truth } from './truth.js';

/** Two sums that a rule compares in one delivery. A side that the delivery says nothing of is empty. */
export interface Comparison {
  readonly rule: Rule;
  readonly left: readonly Answer[];
  readonly right: readonly Answer[];
}

/** An answer with the codes that divide it: a stated total is not divided by its variable. */
export interface Divided {
  readonly answer: Answer;
  readonly codes: Readonly<Record<string, string>>;
}

/** The answers that are parts of sums, each with the codes that divide it. */
export function dividedAnswers(answers: readonly Answer[], survey: Survey): readonly Divided[] {
  return answers.flatMap((answer) => {
    const codes = partCodes(answer.codes, survey);
    return codes === undefined ? [] : [{ answer, codes }];
  });
}

/**
 * What a rule compares in one delivery: a sum on each side, for each code of the rule's `by`; where the rule does not
 * say how its numbers are divided, each number with the one that is divided alike. None where the delivery does not
 * divide its numbers in the ways that the rule is about.
 */
export function comparisons(rule: Rule, divided: readonly Divided[]): readonly Comparison[] {
  const [lefts, rights] = [rule.left, rule.right].map((operand) => byFacet(operand, divided));
  return [...(lefts ?? [])].flatMap(([facet, left]) => {
    const right = rights?.get(rule.right.facet === undefined ? facet : facetKey(rule.right.facet));
    return right === undefined ? [] : paired(rule, left, right);
  });
}

/** How a comparison comes out. */
export function truthOf({ rule, left, right }: Comparison): Truth {
  return confront(rule.kind, sumOf(left), sumOf(right));
}

function sumOf(side: readonly Answer[]): BoundedSum {
  return side.length === 0 ? UNKNOWN : boundedSum(side);
}

/** The answers of one side of a rule, by the variables that divide them. */
function byFacet(
  { measure, facet, fixed = {} }: Operand,
  divided: readonly Divided[],
): ReadonlyMap<string, readonly Divided[]> {
  const wanted = facet === undefined ? undefined : facetKey(facet);
  const mine = divided.filter(
    ({ answer, codes }) =>
      answer.measure === measure &&
      (wanted === undefined || facetKey(Object.keys(codes)) === wanted) &&
      Object.entries(fixed).every(([variable, code]) => codes[variable] === code),
  );
  return grouped(mine, ({ codes }) => facetKey(Object.keys(codes)));
}

function facetKey(variables: readonly string[]): string {
  return keyText(variables.toSorted());
}

function paired(rule: Rule, left: readonly Divided[], right: readonly Divided[]): readonly Comparison[] {
  const key = ({ codes }: Divided): string => {
    const by = rule.left.facet === undefined ? Object.keys(codes).sort() : rule.by;
    return keyText(by.map((variable) => codes[variable] ?? null));
  };
  const [lefts, rights] = [grouped(left, key), grouped(right, key)];
  const keys = new Set([...lefts.keys(), ...rights.keys()]);
  const answersOf = (side: readonly Divided[] = []): readonly Answer[] => side.map(({ answer }) => answer);
  return [...keys].map((group) => ({
    rule,
    left: answersOf(lefts.get(group)),
    right: answersOf(rights.get(group)),
  }));
}
