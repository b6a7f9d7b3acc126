import type { Ledger } from '../ledger.js';
import type { Check } from '../question.js';

/**
 * Confronts the totals that a delivery states with the sums of their parts. A blank part adds nothing; one that could
 * not be read leaves its total undecided. Reports `rule.sum-differs` at the total.
 */
export function confrontTotals(checks: readonly Check[], ledger: Ledger): void {
  for (const { stated, parts, at } of checks) {
    if (stated === null || parts.some(({ state }) => state === 'unreadable')) continue;
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    if (stated !== sum) ledger.report('rule.sum-differs', at, { stated, sum });
  }
}
