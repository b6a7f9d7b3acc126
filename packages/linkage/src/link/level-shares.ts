import type { LinkSpec } from '@kartlagg/model';
import type { ChanceAgreement } from './chance-agreement.js';

/** m by level: what was seen, drawn towards the spec's; what a level of disagreement has too much of is agreement. */
export function sharesOfSame(
  seen: readonly number[],
  prior: readonly number[],
  { priorMatches, mostDisagreement }: LinkSpec['estimation'],
): readonly number[] {
  const shares = posteriorShares(seen, sum(seen), prior, priorMatches).map((share, level) =>
    level === 0 ? share : Math.min(share, mostDisagreement * (prior[level] ?? 0)),
  );
  return shares.map((share, level) => (level === 0 ? 1 - sum(shares.slice(1)) : share));
}

/** u by level: equal values from all pairs, the other levels from those sampled. */
export function sharesOfDifferent(
  chance: ChanceAgreement | undefined,
  ofSame: readonly number[],
  share: number,
  priorU: readonly number[],
  strength: number,
): readonly number[] {
  if (chance === undefined || chance.pairs === 0) return priorU;
  const { shares, pairs, sampled } = chance;
  const without = shares.map((all, level) => Math.max(0, (all - share * (ofSame[level] ?? 0)) / (1 - share)));
  const equal = ((without[0] ?? 0) * pairs + (priorU[0] ?? 0) * strength) / (pairs + strength);
  const others = without.map((level, at) => (at === 0 ? 0 : level * sampled + (priorU[at] ?? 0) * strength));
  const left = sum(others);
  return others.map((level, at) => (at === 0 ? equal : ((1 - equal) * level) / left));
}

/** The same, so that they add to 1. */
export function normalised(values: readonly number[]): readonly number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}

function posteriorShares(
  seen: readonly number[],
  total: number,
  prior: readonly number[],
  strength: number,
): readonly number[] {
  return seen.map((count, at) => (count + (prior[at] ?? 0) * strength) / (total + strength));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
