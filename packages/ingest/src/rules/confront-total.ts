import type { Check } from '../question.js';
import { boundedSum } from './bounded-sum.js';
import type { Truth } from './truth.js';

/**
 * Confronts a total that a delivery states with the sum of its parts. Undecided where it states none, and where a part
 * that is blank or unreadable could make it right.
 */
export function confrontTotal({ stated, parts }: Check): Truth {
  if (stated === null) return 'undecided';
  const { low, high } = boundedSum(parts);
  if (stated < low || stated > high) return 'fail';
  return low === high ? 'pass' : 'undecided';
}
