/** Marks of footnotes: raised digits, stars and daggers, and `1)` at the end. */
const FOOTNOTE = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079*†‡§]+|\s\d{1,2}\)\s*$/gu;
/** `18–24`, `65+`, `65-`, other digits, the sign of per cent, and words. */
const WORD = /\d+\s*[-\u2010-\u2015\u2212]\s*\d+|\d+\s?\+|\d+[-\u2013](?!\d)|\d+|[%‰]|\p{L}+/gu;
/** A longer text says what no heading, label or title says. */
const LONGEST = 300;

/**
 * The words of a heading, label or title as they are looked up, without case, punctuation and footnote marks:
 * `wordsOf('Kvinnor*, 18 – 24 år')` is `['kvinnor', '18-24', 'år']`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.slice(0, LONGEST).normalize('NFC').replaceAll(FOOTNOTE, ' ').toLocaleLowerCase('sv');
  return (plain.match(WORD) ?? []).map((word) =>
    word.replaceAll(/\s/gu, '').replaceAll(/[\u2010-\u2015\u2212]/gu, '-'),
  );
}
