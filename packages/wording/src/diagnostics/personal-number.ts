import { holdsPersonalNumber } from '@kartlagg/model';

/** Printed instead of what could point out a person. */
export const HIDDEN = '●●●';

/**
 * Ten or twelve digits whose middle can be a month and a day, as in a personnummer or a samordningsnummer. The check
 * digit is not asked for: a misspelt number points out a person too.
 */
const LIKE_A_PERSONAL_NUMBER =
  /(?<!\d)(?:\d{2})?\d{2}[-/]?(?:0[1-9]|1[0-2])[-/]?(?:[0-2]\d|3[01]|[6-8]\d|9[01])\s?[-+/\u2010-\u2015\u2212]?\s?\d{4}(?!\d)/u;

/** A day of this century and a time of day, as programs put in the names of files. */
const TIME_STAMP = /(?<!\d)20\d{6}[-_ T]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/gu;

/** True for a text that holds something like a personal number, misspelt or not. */
export function resemblesPersonalNumber(text: string): boolean {
  return LIKE_A_PERSONAL_NUMBER.test(text);
}

/**
 * A path or a sheet's name as it may be shown: a name that holds a personal number is hidden whole, as a person's name
 * may stand beside it. `svar/Kalle 121212-1212.csv` is `svar/●●●.csv`.
 */
export function shownPath(path: string): string {
  return path
    .split('/')
    .map((name) =>
      holdsPersonalNumber(name.replaceAll(TIME_STAMP, '')) ? `${HIDDEN}${endingOf(name)}` : name,
    )
    .join('/');
}

function endingOf(name: string): string {
  return /\.[a-z]{1,5}$/iu.exec(name)?.[0] ?? '';
}
