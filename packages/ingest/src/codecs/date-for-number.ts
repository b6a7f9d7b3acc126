import type { RawCell, Text } from '@kartlagg/model';
import { writtenDate } from './written-date.js';
import { MONTH_NAMES, monthNumber } from './months.js';
import { readingsText } from './readings-text.js';

/** A number that was typed in a cell with a date format becomes a day not long after 1900. */
const LARGEST_TYPED = 10_000;
const DAY_AND_MONTH = new RegExp(`^(\\d{1,2})[-./ ]*(${MONTH_NAMES})\\.?$`, 'u');
const MONTH_AND_DAY = new RegExp(`^(${MONTH_NAMES})[-./ ]*(\\d{1,2})$`, 'u');
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u;

/** What a cell that shows a date or a time may have held before a spreadsheet made it one: `1-4 / 4-1`. */
export function typedBeforeDate({ raw, shown, format = '' }: RawCell): Text {
  if (/^\d+$/u.test(raw) && Number(raw) < LARGEST_TYPED) return readingsText([raw]);
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(shown) ?? [];
  if (day === '') return readingsText([clockText(shown) ?? shown]);
  const isMonthOfYear = /y/iu.test(format) && !/d/iu.test(format);
  return readingsText(bothWays(Number(isMonthOfYear ? year.slice(2) : day), Number(month)));
}

/** What a text that is a date, or a day of a month, may have been: `01-apr` was 1-4 or 4-1. Empty for no date. */
export function typedBeforeDateText(text: string): readonly string[] {
  const plain = text.toLocaleLowerCase('sv');
  const [, day = '', name = ''] = DAY_AND_MONTH.exec(plain) ?? [];
  if (name !== '') return bothWays(Number(day), monthNumber(name) ?? 0);
  const [, before = '', after = ''] = MONTH_AND_DAY.exec(plain) ?? [];
  if (after !== '') return bothWays(Number(after), monthNumber(before) ?? 0);
  const [first = 0, second = 0] = (SLASHED.exec(plain) ?? []).slice(1).map(Number);
  if (isDay(first, second) || isDay(second, first)) return bothWays(first, second);
  const clock = clockText(plain);
  if (clock !== undefined) return [clock];
  return fromWhole(plain);
}

function fromWhole(text: string): readonly string[] {
  if (/^\d+$/u.test(text)) return [];
  const written = writtenDate(text);
  if (written === undefined) return [];
  const [date = ''] = 'date' in written ? [written.date] : written.readings;
  return bothWays(Number(date.slice(8, 10)), Number(date.slice(5, 7)));
}

function bothWays(first: number, second: number): readonly string[] {
  return [...new Set([`${first}-${second}`, `${second}-${first}`])];
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function clockText(text: string): string | undefined {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59
    ? undefined
    : `${Number(hours)}:${minutes}`;
}
