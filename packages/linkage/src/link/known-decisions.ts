import type { LinkDecision } from '@kartlagg/model';
import type { KnownDecision } from './cluster-pairs.js';

/** Decisions about records that are there, in the order of the records, and those about records that are not. */
export function knownDecisions(
  ids: readonly string[],
  decisions: readonly LinkDecision[],
): { readonly known: readonly KnownDecision[]; readonly unknown: readonly LinkDecision[] } {
  const wanted = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) if (wanted.has(id)) places.set(id, place);
  const known: KnownDecision[] = [];
  const unknown: LinkDecision[] = [];
  for (const decision of decisions) {
    const left = places.get(decision.a);
    const right = places.get(decision.b);
    if (left === undefined || right === undefined) unknown.push(decision);
    else known.push({ left: Math.min(left, right), right: Math.max(left, right), decision });
  }
  return { known: known.sort((one, other) => one.left - other.left || one.right - other.right), unknown };
}
