import type { Batch } from '@kartlagg/model';
import type { RuleTally } from '@kartlagg/wording';

/**
 * How many rules hold, are broken, and cannot be told. A rule is broken where any of its comparisons is, and holds only
 * where every one of them does.
 */
export function ruleTally({ rules }: Pick<Batch, 'rules'>): RuleTally {
  const failed = rules.filter((rule) => rule.failed > 0);
  const passed = rules.filter((rule) => rule.failed === 0 && rule.undecided === 0 && rule.passed > 0);
  return {
    passed: passed.length,
    failed: failed.length,
    undecided: rules.length - failed.length - passed.length,
  };
}
