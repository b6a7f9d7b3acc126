import * as fc from 'fast-check';

/** The weights of modulus 10 over the first nine digits, as Skatteverket prints them. */
const WEIGHTS = [2, 1, 2, 1, 2, 1, 2, 1, 2];

/**
 * Twelve digits of the test series: birth numbers 980 to 999. Half of them are samordningsnummer. The check digit is
 * worked out here by the printed rule and not by the code that is tested.
 */
export const testNumber = (earliest: number, latest: number): fc.Arbitrary<string> =>
  fc
    .record({
      year: fc.integer({ min: earliest, max: latest }),
      day: fc.integer({ min: 0, max: 364 }),
      serial: fc.integer({ min: 980, max: 999 }),
      coordinated: fc.boolean(),
    })
    .map(({ year, day, serial, coordinated }) => {
      const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
      const [, month = '', dayOfMonth = ''] = date.split('-');
      const written = String(Number(dayOfMonth) + (coordinated ? 60 : 0)).padStart(2, '0');
      const twelve = `${year}${month}${written}${serial}`;
      return `${twelve}${checkDigit(twelve.slice(2))}`;
    });

function checkDigit(nine: string): number {
  const products = WEIGHTS.map((weight, index) => String(weight * Number(nine[index]))).join('');
  const sum = [...products].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}
