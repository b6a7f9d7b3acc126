/**
 * The logarithm of the gamma function for positive numbers, so that `logGamma(n + 1)` is that of n factorial: Stirling's
 * series, after raising the argument to at least 10 (Abramowitz and Stegun 1964, 6.1.41 and 6.1.15). Right to 12 digits.
 */
export function logGamma(value: number): number {
  let raised = value;
  let lowered = 0;
  while (raised < 10) {
    lowered += Math.log(raised);
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse ** 2;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - lowered;
}
