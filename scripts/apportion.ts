/**
 * Divides a whole number by weights so that the parts are whole and add up to it exactly (largest remainder; equal
 * remainders go to the first). `apportion(10, [1, 1, 1])` is `[4, 3, 3]`.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const shares = weights.map((weight) => (total * weight) / sum);
  const parts = shares.map(Math.floor);
  const rest = total - parts.reduce((left, right) => left + right, 0);
  shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index)
    .slice(0, rest)
    .forEach(({ index }) => (parts[index] = (parts[index] ?? 0) + 1));
  return parts;
}
