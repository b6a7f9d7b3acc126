import type { PersonRange } from '@kartlagg/model';

/** The two-sided 95 per cent point of the normal distribution. */
const Z = 1.959964;

/**
 * A 95 per cent interval for how many were not seen, as if its logarithm were normal (Chao 1987): `unseen / C` to `unseen · C` where `C = exp(z √ln(1 + variance / unseen²))`. It never goes below zero.
 */
export function logNormalInterval(unseen: number, variance: number): PersonRange {
  if (unseen === 0) return { from: 0, to: 0 };
  const factor = Math.exp(Z * Math.sqrt(Math.log1p(variance / unseen ** 2)));
  return { from: unseen / factor, to: unseen * factor };
}
