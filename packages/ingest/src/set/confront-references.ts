import type { Count, ReferenceRule, RuleNumber } from '@kartlagg/model';
import type { Survey } from '@kartlagg/survey';
import { boundedSum, type BoundedSum } from '../rules/bounded-sum.js';
import { partCodes } from '../rules/part-codes.js';
import type { Truth } from '../rules/truth.js';
import type { Answered } from './answered.js';
import type { Confronted } from './confronted.js';
import { knownNumber, type KnownNumber } from './known-number.js';

/**
 * Holds the numbers of each municipality against the reference numbers of the same municipality and round. Reports
 * `rule.below-reference` where a number is below one.
 */
export function confrontReferences(
  answered: readonly Answered[],
  published: readonly Count[],
  survey: Survey,
): readonly Confronted[] {
  return survey.references.flatMap((rule) =>
    answered.flatMap((one) => {
      const reference = referenceOf(rule, one.municipality, published, survey);
      const number = numberOf(rule, one, survey);
      if (reference === undefined || number === undefined) return [];
      return [confrontedReference(rule, one, number, reference)];
    }),
  );
}

/** Confronts a number with one that it is never below. */
export function confrontReference(number: BoundedSum, reference: BoundedSum): Truth {
  if (number.high < reference.low) return 'fail';
  return number.low >= reference.high ? 'pass' : 'undecided';
}

function numberOf(rule: ReferenceRule, one: Answered, survey: Survey): KnownNumber | undefined {
  if (one.nothingToReport) return { low: 0, high: 0, counts: [] };
  return knownNumber(one.counts, rule.number, survey, one.batch.form === 'counts');
}

/** The largest reference number that is known of a municipality in the round. */
function referenceOf(
  { number, reference }: ReferenceRule,
  municipality: string,
  published: readonly Count[],
  survey: Survey,
): Count | undefined {
  const [largest] = published
    .filter(
      ({ measure, geo, round, codes }) =>
        measure === reference.measure &&
        geo === municipality &&
        round === survey.round.id &&
        isOfNumber(partCodes(codes, survey), number),
    )
    .toSorted((a, b) => b.value - a.value);
  return largest;
}

/** Whether a reference number is about all that the number counts: given as a whole, or for its very codes. */
function isOfNumber(codes: RuleNumber['codes'] | undefined, number: RuleNumber): boolean {
  return (
    codes !== undefined && Object.entries(codes).every(([variable, code]) => number.codes[variable] === code)
  );
}

function confrontedReference(
  rule: ReferenceRule,
  { batch }: Answered,
  number: KnownNumber,
  reference: Count,
): Confronted {
  const file = batch.source.path;
  const truth = confrontReference(number, boundedSum([reference]));
  const confronted = { rule: rule.id, file, truth, compared: [reference] };
  if (truth !== 'fail') return confronted;
  return {
    ...confronted,
    finding: {
      code: 'rule.below-reference',
      at: number.at ?? { file },
      params: {
        name: rule.name,
        left: number.high,
        reference: reference.value,
        source: rule.reference.source,
      },
      rule: rule.id,
      ...(batch.explained && { explained: true }),
    },
  };
}
