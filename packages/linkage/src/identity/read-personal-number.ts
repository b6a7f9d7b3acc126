import { calendarDate, yearEndingIn } from './calendar-date.js';
import { holdsLuhn } from './holds-luhn.js';

/** A personnummer or a samordningsnummer that holds together. */
export interface PersonalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer';
  /** Twelve digits, as they stand in the register: a samordningsnummer keeps its 60. */
  readonly digits: string;
  /** `1979-02-03`; of a samordningsnummer with its 60 taken away again. */
  readonly birthDate: string;
  readonly birthYear: number;
  readonly sex: 'woman' | 'man';
  /** What was not written and had to be assumed, in this order. */
  readonly assumed: readonly ('leading-zeros' | 'century')[];
}

/**
 * Why a text is no identity number: its `shape` (perhaps it is a local id), a `date` that is no day, a birth year after
 * the year of reference (`future`), the `birth-number` 000 that nobody has, or a `check-digit` that is wrong.
 */
export type PersonalNumberProblem = 'shape' | 'date' | 'future' | 'birth-number' | 'check-digit';

/** Century, year, month, day, sign and the last four. */
const WRITTEN = /^(18|19|20)?(\d{2})-?(\d{2})-?(\d{2})([-+]?)(\d{4})$/u;
/** A number of ten digits that begins with zeros, after a spreadsheet has seen it: of those born 2000 to 2009. */
const WITHOUT_ZEROS = /^\d{7,9}$/u;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
/** Spaces, and the marks without width that come along when text is copied. */
const BLANKS = /[\s\u200B-\u200F\u2060]/gu;

/**
 * Reads a personnummer or a samordningsnummer as people and spreadsheets write it: `19890201-9804`, `890201-9804`,
 * `8902019804`, `890201 9804`, with any dash, as text or as a number that lost its leading zeros. `at` is the year of
 * reference, by which a century that is not written is found: `-` for those who are not yet 100 that year, `+` for those
 * who are, and nothing is read as `-`. In twelve digits the sign says nothing.
 *
 * Lawful form: folkbokföringslagen (1991:481) 18 and 18 a §§; the check digit is modulus 10 (Luhn, 1960) over the last
 * ten digits. It tells of every single wrong digit among them and of every swap of two that stand together, but 0 and 9;
 * a wrong century it cannot see. The sex is that of the ninth digit of ten, of a samordningsnummer too (Skatteverket,
 * SKV M 2010:3).
 */
export function readPersonalNumber(
  written: string | number,
  { at }: { readonly at: number },
): PersonalNumber | { readonly problem: PersonalNumberProblem } {
  const text = String(written).replaceAll(DASHES, '-').replaceAll(BLANKS, '');
  const padded = WITHOUT_ZEROS.test(text);
  const match = WRITTEN.exec(padded ? text.padStart(10, '0') : text);
  if (match === null) return { problem: 'shape' };
  const [, century, shortYear = '', month = '', writtenDay = '', sign, last = ''] = match;
  const year =
    century === undefined
      ? yearEndingIn(Number(shortYear), sign === '+' ? at - 100 : at)
      : Number(`${century}${shortYear}`);
  const coordinated = Number(writtenDay) > 60;
  const birthDate = calendarDate(year, Number(month), Number(writtenDay) - (coordinated ? 60 : 0));
  if (birthDate === undefined) return { problem: 'date' };
  if (year > at) return { problem: 'future' };
  if (last.startsWith('000')) return { problem: 'birth-number' };
  const digits = `${year}${month}${writtenDay}${last}`;
  if (!holdsLuhn(Array.from(digits.slice(2), Number))) return { problem: 'check-digit' };
  return {
    kind: coordinated ? 'samordningsnummer' : 'personnummer',
    digits,
    birthDate,
    birthYear: year,
    sex: Number(last[2]) % 2 === 0 ? 'woman' : 'man',
    assumed: [
      ...(padded ? (['leading-zeros'] as const) : []),
      ...(century === undefined && sign === '' ? (['century'] as const) : []),
    ],
  };
}
