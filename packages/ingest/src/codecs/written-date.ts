import { MONTH_NAMES, monthNumber } from './months.js';
import type { How } from './reading.js';

/** A day as `2023-04-14`, and how it was understood unless it was written so; or the days that it could be. */
export type DateReading =
  { readonly date: string; readonly how?: How } | { readonly readings: readonly string[] } | undefined;

const CLOCK =
  '(?:[T ,]+(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const WEEKDAY = /^(?:(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:dag(?:en)?|\.)?,? )?(?:den )?/u;
const ISO = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${CLOCK}$`, 'iu');
const YEAR_FIRST = new RegExp(`^(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})${CLOCK}$`, 'iu');
const SHORT_YEAR_FIRST = /^(\d{2})-(\d{1,2})-(\d{1,2})$/u;
const EIGHT_DIGITS = /^(20\d{2})(\d{2})(\d{2})$/u;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/u;
/** `14/4 2023` and `14/4-23` are the Swedish way, and dots the German one: the day is first. */
const DAY_FIRST = [
  new RegExp(`^(\\d{1,2})\\/(\\d{1,2})[- ]+'?(\\d{4}|\\d{2})${CLOCK}$`, 'iu'),
  new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})${CLOCK}$`, 'iu'),
];
/** Which of the first two is the day differs between countries. */
const EITHER_FIRST = new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})${CLOCK}$`, 'iu');
const NAMED = [
  new RegExp(`^(\\d{1,2})(?::?[ea]|\\.)?[- ](${MONTH_NAMES})\\.?,?[- ]+'?(\\d{4}|\\d{2})${CLOCK}$`, 'iu'),
  new RegExp(
    `^(?<month>${MONTH_NAMES})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${CLOCK}$`,
    'iu',
  ),
];
const ISO_AND_WORDS = /^(\d{4})-(\d{2})-(\d{2})[ ,;(]\D*$/u;
const TWO_DAYS = /^(\d{4}-\d{2}-\d{2})\s*(?:[-\u2013\u2014]|till|och|eller)\s*(\d{4}-\d{2}-\d{2})$/u;

/** Reads a day from text with one space between words; undefined for what is no whole day, such as `april 2023`. */
export function writtenDate(text: string): DateReading {
  const [, iso] = ISO.exec(text) ?? [];
  if (iso !== undefined) return isInCalendar(iso) ? { date: iso } : undefined;
  const bare = text.toLocaleLowerCase('sv').replace(WEEKDAY, '');
  const [, from = '', to = ''] = TWO_DAYS.exec(bare) ?? [];
  if (isInCalendar(from) && isInCalendar(to)) return { readings: [from, to] };
  return eitherWay(bare) ?? oneDay(inOrder(bare)) ?? oneDay(ISO_AND_WORDS.exec(bare)?.slice(1, 4));
}

/** Year, month and day as they stand. */
function inOrder(text: string): readonly string[] | undefined {
  for (const form of [YEAR_FIRST, SHORT_YEAR_FIRST, EIGHT_DIGITS, SIX_DIGITS]) {
    const [, year, month = '', day = ''] = form.exec(text) ?? [];
    if (year !== undefined) return [year, month, day];
  }
  for (const form of DAY_FIRST) {
    const [, day, month = '', year = ''] = form.exec(text) ?? [];
    if (day !== undefined) return [year, month, day];
  }
  for (const form of NAMED) {
    const match = form.exec(text);
    if (match === null) continue;
    const { day = match[1] ?? '', month = match[2] ?? '', year = match[3] ?? '' } = match.groups ?? {};
    return [year, `${monthNumber(month) ?? ''}`, day];
  }
  return undefined;
}

function oneDay([year = '', month = '', day = '']: readonly string[] = []): DateReading {
  const date = dayOf(year, month, day);
  return date === undefined ? undefined : { date, how: 'words' };
}

function eitherWay(text: string): DateReading {
  const [, first = '', , second = '', year = ''] = EITHER_FIRST.exec(text) ?? [];
  if (year === '') return undefined;
  const days = [dayOf(year, second, first), dayOf(year, first, second)].filter((day) => day !== undefined);
  const [date, ...others] = new Set(days);
  if (date === undefined) return undefined;
  return others.length === 0 ? { date, how: 'words' } : { readings: [date, ...others] };
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isInCalendar(text) ? text : undefined;
}

function isInCalendar(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
