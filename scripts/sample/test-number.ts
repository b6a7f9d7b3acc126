/** A personal number of the test series, `19870203-9818`; undefined where the series has no further one for the date. */
export function testNumber(birthDate: string, sex: 'woman' | 'man', turn: number): string | undefined {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const serials = serialsOf(Number(year)).filter((serial) => (serial % 2 === 1) === (sex === 'man'));
  const serial = serials[turn];
  if (serial !== undefined) return withCheckDigit(`${year}${month}${day}`, serial);
  const coordination = COORDINATION.find((candidate) => (candidate % 2 === 1) === (sex === 'man'));
  if (turn > serials.length || coordination === undefined) return undefined;
  return withCheckDigit(`${year}${month}${Number(day) + 60}`, coordination);
}

/**
 * True for a number that can be one of Skatteverket's test numbers, which are given to no one: serials 980–999 for those
 * born before 1990, 238 and 239 for those born later and for samordningsnummer, and a right check digit.
 */
export function isTestNumber(text: string): boolean {
  const [, year = '', rest = '', day = '', serial = ''] =
    /^(\d{4})(\d{2})(\d{2})-(\d{3})\d$/u.exec(text) ?? [];
  if (serial === '') return false;
  const allowed = Number(day) > 60 ? COORDINATION : serialsOf(Number(year));
  return allowed.includes(Number(serial)) && withCheckDigit(`${year}${rest}${day}`, Number(serial)) === text;
}

/**
 * The serials that the numbers of Skatteverket's open data set of test numbers bear, as its users quote them: 189001019802,
 * 190301249801, 198611239883 and 198501139995 before 1990; 199001012385, 200002292399 and 202402292383 from then on.
 */
function serialsOf(year: number): readonly number[] {
  return year < 1990 ? Array.from({ length: 20 }, (_, index) => 980 + index) : [238, 239];
}

/** As in the test numbers 191401682396 and 202601612381. */
const COORDINATION: readonly number[] = [238, 239];

/** The Luhn check digit, over the ten digits without the century. */
function withCheckDigit(date: string, serial: number): string {
  const digits = `${date.slice(2)}${serial}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${date}-${serial}${(10 - (sum % 10)) % 10}`;
}
