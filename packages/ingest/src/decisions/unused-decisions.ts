import type { DecisionConflict, Diagnostic } from '@kartlagg/model';
import type { PlacedDecision } from './read-decisions.js';

/**
 * Decisions that could not be followed, each at its cell: about a form that is not there (`unknown`), against another
 * decision (`decision`), or against what keeps two persons apart for certain (`key`).
 */
export function unusedDecisions(
  decisions: readonly PlacedDecision[],
  conflicts: readonly DecisionConflict[],
): Diagnostic[] {
  const reasons = new Map(conflicts.map(({ decision, key }) => [decision, key]));
  return decisions.flatMap((decision): Diagnostic[] => {
    const key = reasons.get(decision);
    if (key === undefined) return [];
    const reason = key === 'unknown' || key === 'decision' ? key : 'key';
    return [{ code: 'set.decision-unused', at: decision.at, params: { reason } }];
  });
}
