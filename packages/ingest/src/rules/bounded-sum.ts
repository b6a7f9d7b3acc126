import type { Answer } from '../question.js';

/** What a sum is known to be: between `low` and `high`. A part that is not known may be any number from zero up. */
export interface BoundedSum {
  readonly low: number;
  readonly high: number;
}

/** Nothing is known of a number but that it is one. */
export const UNKNOWN: BoundedSum = { low: 0, high: Number.POSITIVE_INFINITY };

/** The sum of answers; its bounds part where an answer is blank, unreadable or not exact. */
export function boundedSum(answers: readonly Pick<Answer, 'value' | 'exactness'>[]): BoundedSum {
  const bounds = answers.map(bounded);
  return {
    low: bounds.reduce((sum, { low }) => sum + low, 0),
    high: bounds.reduce((sum, { high }) => sum + high, 0),
  };
}

function bounded({ value, exactness }: Pick<Answer, 'value' | 'exactness'>): BoundedSum {
  if (value === null || exactness === 'approximate') return UNKNOWN;
  return { low: value, high: exactness === 'exact' ? value : UNKNOWN.high };
}
