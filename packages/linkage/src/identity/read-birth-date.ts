import { calendarDate, yearEndingIn } from './calendar-date.js';

const WRITTEN = /^(\d{4}|\d{2})[-./\s]?(\d{2})[-./\s]?(\d{2})$/u;
/** A date of six digits that begins with a zero, after a spreadsheet has seen it: of those born 2001 to 2009. */
const WITHOUT_ZERO = /^[1-9]\d{4}$/u;

/**
 * Reads a birth date in year, month and day: `1979-02-03`, `19790203`, `790203`, as text or as a number. The century of
 * two digits is the latest that is not after `at`, the year of reference. Undefined for what is no day, or later than
 * that year. Dates in other orders are read where the table is read, for only there is their order known.
 */
export function readBirthDate(written: string | number, { at }: { readonly at: number }): string | undefined {
  const text = String(written)
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
  const match = WRITTEN.exec(WITHOUT_ZERO.test(text) ? `0${text}` : text);
  if (match === null) return undefined;
  const [, writtenYear = '', month = '', day = ''] = match;
  const year = writtenYear.length === 2 ? yearEndingIn(Number(writtenYear), at) : Number(writtenYear);
  return year < EARLIEST || year > at ? undefined : calendarDate(year, Number(month), Number(day));
}

/** Nobody who is counted was born earlier: 1800 is the first century of the personnummer's register. */
const EARLIEST = 1800;
