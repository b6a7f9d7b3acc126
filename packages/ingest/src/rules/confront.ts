import type { Rule } from '@kartlagg/model';
import type { BoundedSum } from './bounded-sum.js';
import type { Truth } from './truth.js';

/** Confronts two sums with a kind of rule. Undecided where what is not known could make it either way. */
export function confront(kind: Rule['kind'], left: BoundedSum, right: BoundedSum): Truth {
  switch (kind) {
    case 'equal':
      if (left.low > right.high || right.low > left.high) return 'fail';
      return left.low === left.high && right.low === right.high ? 'pass' : 'undecided';
    case 'at-most':
      if (left.low > right.high) return 'fail';
      return left.high <= right.low ? 'pass' : 'undecided';
    case 'needs':
      if (left.high === 0 || right.low > 0) return 'pass';
      return left.low > 0 && right.high === 0 ? 'fail' : 'undecided';
  }
}
