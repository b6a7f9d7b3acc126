import type { Answer } from '../question.js';

/** What a sum is known to be: between `low` and `high`. A part that is not known may be any number from zero up. */
export interface BoundedSum {
  readonly low: number;
  readonly high: number;
}

/** The sum of answers; its bounds part where an answer is blank, unreadable or not exact. */
export function boundedSum(answers: readonly Answer[]): BoundedSum {
  const known = answers.filter(({ value, exactness }) => value !== null && exactness === 'exact');
  const low = known.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return { low, high: known.length === answers.length ? low : Number.POSITIVE_INFINITY };
}
