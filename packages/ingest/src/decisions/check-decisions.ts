import { formCheck, type Diagnostic, type PersonForm } from '@kartlagg/model';
import type { PlacedDecision } from './read-decisions.js';

/**
 * Sorts out decisions that cannot mean what they say: about a form that is no longer the one that was looked at, as where a
 * row has been put in above it (`changed`), or about a form and itself (`itself`). Each is a `set.decision-unused` at
 * its cell. A decision without checks is taken at its word, and a form that is not there is left to linkage.
 */
export function checkDecisions(
  decisions: readonly PlacedDecision[],
  forms: readonly PersonForm[],
): { readonly followed: readonly PlacedDecision[]; readonly diagnostics: readonly Diagnostic[] } {
  const named = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const checks = new Map(
    forms.filter(({ id }) => named.has(id)).map((form) => [form.id, formCheck(form)] as const),
  );
  const judged = decisions.map((decision) => ({ decision, reason: reasonAgainst(decision, checks) }));
  return {
    followed: judged.flatMap(({ decision, reason }) => (reason === null ? [decision] : [])),
    diagnostics: judged.flatMap(({ decision, reason }): Diagnostic[] =>
      reason === null ? [] : [{ code: 'set.decision-unused', at: decision.at, params: { reason } }],
    ),
  };
}

function reasonAgainst(
  { a, b, checks: seen = {} }: PlacedDecision,
  checks: ReadonlyMap<string, string>,
): 'itself' | 'changed' | null {
  if (a === b) return 'itself';
  const isChanged = (id: string, check: string | undefined): boolean => {
    const now = checks.get(id);
    return check !== undefined && now !== undefined && check !== now;
  };
  return isChanged(a, seen.a) || isChanged(b, seen.b) ? 'changed' : null;
}
