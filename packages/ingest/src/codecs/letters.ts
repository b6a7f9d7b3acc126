import { sameText } from '../same-text.js';
import { plainText } from './plain-text.js';

/** Raised digits, stars and daggers, and `1)` at the end, point to a note. */
const FOOTNOTE = /(?:[*†‡§\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u207D\u207E]+|\s\d{1,2}\))$/u;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const BETWEEN_NUMBERS = /(\d)\s*(?:till|t\.o\.m\.|tom|to)\s*(?=\d)/gu;
const YEARS = /(\d|\+|-)(?:år|års|åringar|years|yrs)$/u;
/** Dots and commas between digits belong to a number. */
const PUNCTUATION = /(?<!\d)[.,]|[.,](?!\d)|[:;()[\]"'’”/_&\s]/gu;
const OTHER_DASH = /(?<!\d)-|-(?![\d]|$)/gu;

/**
 * The letters and digits of a text, by which ways of writing are the same: without case, punctuation, footnote marks
 * and spaces. `18 – 24 år` is `18-24`, `Upplands-Väsby` is `upplandsväsby`.
 */
export function letters(text: string): string {
  const plain = plainText(text).replace(FOOTNOTE, '').replaceAll(DASHES, '-').toLocaleLowerCase('sv');
  return sameText(plain.replaceAll(BETWEEN_NUMBERS, '$1-'))
    .replaceAll(PUNCTUATION, '')
    .replace(YEARS, '$1')
    .replaceAll(OTHER_DASH, '');
}

const BARE: ReadonlyMap<string, string> = new Map(
  ['aåäáàâãæ', 'oöóòôõø', 'eéèêë', 'uüúùû'].flatMap((same) =>
    [...same].map((letter): [string, string] => [letter, same.charAt(0)]),
  ),
);

/** Letters without their marks: `malmö` is `malmo`. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[^a-z\d]/gu, (letter) => BARE.get(letter) ?? letter);
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ['å', 'aa'],
  ['ä', 'ae'],
  ['ö', 'oe'],
]);

/** Letters with marks as two: `malmö` is `malmoe`. */
export function speltOut(text: string): string {
  return text.replaceAll(/[åäö]/gu, (letter) => SPELT.get(letter) ?? letter);
}
