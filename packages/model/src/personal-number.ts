/** Century, year, month and day, then the last four digits: `19121212-1212`, `121212+1212`, `121212 1212`, `1212121212`. */
const WRITTEN = /(?<!\d)(?:18|19|20)?(\d{6})\s?[-+\u2010-\u2015\u2212]?\s?(\d{4})(?!\d)/gu;
/** In a samordningsnummer the day has 60 added to it. */
const DATE = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])$/u;

/** True for text that holds a personnummer or a samordningsnummer: its date can be one, and its check digit is right. */
export function holdsPersonalNumber(text: string): boolean {
  return [...text.matchAll(WRITTEN)].some(
    ([, date = '', last = '']) => DATE.test(date) && isChecked(`${date}${last}`),
  );
}

/**
 * Ten or twelve digits whose middle can be a month and a day, as in a personnummer or a samordningsnummer. The check
 * digit is not asked for: a misspelt number points out a person too.
 */
const LIKE_A_PERSONAL_NUMBER =
  /(?<!\d)(?:\d{2})?\d{2}[-/]?(?:0[1-9]|1[0-2])[-/]?(?:[0-2]\d|3[01]|[6-8]\d|9[01])\s?[-+/\u2010-\u2015\u2212]?\s?\d{4}(?!\d)/u;

/** True for a text that holds something like a personal number, misspelt or not. */
export function resemblesPersonalNumber(text: string): boolean {
  return LIKE_A_PERSONAL_NUMBER.test(text);
}

/** The Luhn check: every other digit doubled, from the first, and the digits of all products summed. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
