import type { DiagnosticParam } from '@kartlagg/model';
import {
  ANY_UNIT,
  APPROXIMATE,
  BETWEEN,
  BOUND,
  BOUND_AFTER,
  NOTHING_WORDS,
  NUMBER_WORDS,
  PERCENT,
  ROUND_WORDS,
  UNITS,
  UNSURE_AFTER,
  WITHHELD_WORDS,
  ZERO_WORDS,
} from './count-words.js';
import { typedBeforeDateText } from './date-for-number.js';
import { readNumeral, wholeNumeral } from './numeral.js';
import { readingsText } from './readings-text.js';

/** What a text in a count cell is: a number, written plainly or not; or what it is instead. */
export type WrittenCount =
  | { readonly is: 'number'; readonly value: number; readonly isPlain: boolean }
  | { readonly is: 'approximate' | 'number-with-words'; readonly number: number }
  | { readonly is: 'ambiguous' | 'date-for-number'; readonly readings: DiagnosticParam }
  | { readonly is: 'formula-without-result' }
  | { readonly is: 'range' | 'withheld' | 'percent' | 'negative' | 'error-value' | 'not-a-whole-number' };

/** The word for what a dash means, which `wording` puts in words. */
export const ZERO_OR_NO_ANSWER = 'zero-or-no-answer';

/** No count is longer; what is longer is free text, and is not looked into. */
const LONGEST = 200;
const NUMERAL = "\\d+(?:[ .,'’]\\d+)*";
const WORDS_FOR_UNITS = [...ANY_UNIT, ...[...UNITS.values()].flat()].toSorted((a, b) => b.length - a.length);
const UNIT = `(?: ?(?:${WORDS_FOR_UNITS.map((word) => word.replaceAll('.', '\\.')).join('|')}))?`;
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

const DASH = /^(?:[-\u2010-\u2015\u2212\uFE58\uFE63] ?)+$/u;
const ERROR = /^(?:#{2,}|#[\p{Lu}\d/]{2,}[!?]?|err:\d{3})$/iu;
const FORMULA = /^=\s*[\p{L}$(\d+-]/u;
const SHARE = new RegExp(`^(?:${APPROXIMATE}|${BOUND})? ?[-+]?${NUMERAL} ?${PERCENT}(?!\\p{L})`, 'u');
const NEGATIVE = whole(`[-\\u2010-\\u2015\\u2212\\u207B\\uFE63] ?(${NUMERAL})${UNIT}`);
/** Stars, daggers and raised digits point to a note: the number is the number. */
const FOOTNOTE = /^(.*\d) ?[*†‡§\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u207D\u207E]+$/u;
const MARKED = /^(?:['’](.+)|"(.+)"|”(.+)”)$/u;
const BOUNDED = [whole(`${BOUND} ?(${NUMERAL})${UNIT}`), whole(`(${NUMERAL})${UNIT} ?${BOUND_AFTER}${UNIT}`)];
const BETWEEN_TWO = [
  whole(`(?:${APPROXIMATE} ?)?(\\d+)${UNIT} ?${BETWEEN} ?(\\d+)${UNIT}`),
  whole(`mellan (\\d+) ?(?:och|-|\\u2013) ?(\\d+)${UNIT}`),
];
const HEDGED = [
  whole(`(?:${APPROXIMATE} ?)+(${NUMERAL})${UNIT}(?: ?${UNSURE_AFTER})?`),
  whole(`(${NUMERAL})${UNIT} ?${UNSURE_AFTER}`),
];
const ROUND = /^(?:(?:ett|något|ca|cirka) )?(\p{L}+?)(?:et)?(?: personer)?$/u;
/** A number, and then neither a letter nor more of a number. */
const BEGINS_WITH_NUMBER = new RegExp(
  `^(?:(?:antal|totalt|tot|summa|sum)\\.? ?[:=]? ?)?[(+]? ?(\\d+(?:[ .'’]\\d{3})*)(?![\\p{N}\\p{L}]| ?\\d|[.,:/-]\\d|[.,]$)`,
  'u',
);
const WITH_UNIT = whole(`(${NUMERAL}) ?(\\p{L}[\\p{L}. ]*)`);
/** Six digits in a row are no count beside words: a telephone number, or part of a personal number. */
const LONG_NUMBER = /\d{6}/u;

/** Reads what is written in a count cell, with one space between words: `plainText`. */
export function writtenCount(text: string, measure: string | undefined): WrittenCount {
  const numeral = readNumeral(text);
  if (numeral?.is === 'whole') return { is: 'number', value: numeral.value, isPlain: numeral.isPlain };
  if (numeral?.is === 'unclear') return { is: 'ambiguous', readings: readingsText(numeral.readings) };
  if (text.length > LONGEST) return { is: 'not-a-whole-number' };
  const plain = text.toLocaleLowerCase('sv');
  return inWords(plain) ?? signed(text, plain) ?? counted(plain, measure) ?? hedged(plain) ?? beside(plain);
}

function inWords(text: string): WrittenCount | undefined {
  if (DASH.test(text) || NOTHING_WORDS.has(text)) return { is: 'ambiguous', readings: ZERO_OR_NO_ANSWER };
  if (/^\*+$/u.test(text) || WITHHELD_WORDS.has(text.replaceAll(/^\(|\)$/gu, ''))) return { is: 'withheld' };
  const value = ZERO_WORDS.has(text) ? 0 : NUMBER_WORDS.get(text.replace(/ (?:st|personer|person)$/u, ''));
  return value === undefined ? undefined : { is: 'number', value, isPlain: false };
}

function signed(text: string, plain: string): WrittenCount | undefined {
  if (ERROR.test(text)) return { is: 'error-value' };
  if (FORMULA.test(text)) return { is: 'formula-without-result' };
  if (SHARE.test(plain)) return { is: 'percent' };
  const [, number = ''] = NEGATIVE.exec(plain) ?? [];
  return /[1-9]/u.test(number) ? { is: 'negative' } : undefined;
}

function counted(text: string, measure: string | undefined): WrittenCount | undefined {
  const [, before = ''] = FOOTNOTE.exec(text) ?? [];
  const marked = MARKED.exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined);
  const value = wholeNumeral(before) ?? wholeNumeral(marked ?? '');
  if (value !== undefined) return { is: 'number', value, isPlain: false };
  const [, digits = '', unit = ''] = WITH_UNIT.exec(text) ?? [];
  const number = wholeNumeral(digits);
  if (number === undefined) return undefined;
  if (isUnitOf(unit, measure)) return { is: 'number', value: number, isPlain: false };
  const isOther = [...UNITS.values()].some((names) => names.includes(unit));
  return isOther ? { is: 'number-with-words', number } : undefined;
}

/** `12 personer` is 12 where persons are asked for; `3 barn` beside them counts something else. */
function isUnitOf(unit: string, measure = 'persons'): boolean {
  return ANY_UNIT.has(unit) || UNITS.get(measure)?.includes(unit) === true;
}

function hedged(text: string): WrittenCount | undefined {
  const dates = typedBeforeDateText(text);
  if (dates.length > 0) return { is: 'date-for-number', readings: readingsText(dates) };
  if (BOUNDED.some((form) => isWhole(form.exec(text)?.[1]))) return { is: 'range' };
  for (const form of BETWEEN_TWO) {
    const [, from, to] = form.exec(text) ?? [];
    if (isWhole(from) && isWhole(to) && Number(from) < Number(to)) return { is: 'range' };
  }
  for (const form of HEDGED) {
    const number = wholeNumeral(form.exec(text)?.[1] ?? '');
    if (number !== undefined) return { is: 'approximate', number };
  }
  const round = ROUND_WORDS.get(ROUND.exec(text)?.[1] ?? '');
  return round === undefined ? undefined : { is: 'approximate', number: round };
}

/** True for a whole number that begins as a number does: `0708` is none. */
function isWhole(digits = ''): boolean {
  return wholeNumeral(digits) !== undefined && (digits === '0' || !digits.startsWith('0'));
}

function beside(text: string): WrittenCount {
  const [, digits = ''] = BEGINS_WITH_NUMBER.exec(text) ?? [];
  const number = isWhole(digits) && !LONG_NUMBER.test(digits) ? wholeNumeral(digits) : undefined;
  return number === undefined ? { is: 'not-a-whole-number' } : { is: 'number-with-words', number };
}
