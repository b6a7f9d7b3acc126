/**
 * Rounds as the number is written, halves away from zero: 1.005 to two decimals is 1.01, and -2.5 to none is -3.
 * It agrees with `formatNumber`, so that every output prints the same number.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size >= 1e21 || size < 1e-6) return size < 1 ? 0 : value;
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
