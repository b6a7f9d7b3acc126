/**
 * Whether the last of some digits checks the others: every other one doubled, from the last but one, and the digits of all
 * summed to a multiple of ten (Luhn, US patent 2 950 048, 1960; in Swedish law the modulus 10 method). Letters that an
 * issuer counts as digits are given as those.
 */
export function holdsLuhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const product = digit * (index % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
