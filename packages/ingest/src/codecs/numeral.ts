/**
 * What digits and the signs between them say: a whole number, or one of several numbers.
 * `isPlain` is true for digits alone, and in groups of three set apart by spaces.
 */
export type Numeral =
  | { readonly is: 'whole'; readonly value: number; readonly isPlain: boolean }
  | { readonly is: 'unclear'; readonly readings: readonly string[] };

const DIGITS = /^\d+$/u;
const SPACED = '[1-9]\\d{0,2}(?: \\d{3})+';
const GROUPED_BY_SPACE = new RegExp(`^${SPACED}$`, 'u');
/** Dots and apostrophes set groups apart; so do commas where there are several. */
const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:['’]\d{3})+|(?:,\d{3}){2,})$/u;
/** `12.000` is twelve with three decimals, or twelve thousand. */
const THOUSAND_OR_DECIMALS = /^([1-9]\d{0,2})[.,]000$/u;
/** Decimals that are nothing: `12,0`, `1 200,00`, `1.200,0`, `1,200.0`. */
const NO_DECIMALS = [
  new RegExp(`^(\\d+|${SPACED})[.,](?:0{1,2}|0{4,})$`, 'u'),
  /^([1-9]\d{0,2}(?:\.\d{3})+),0+$/u,
  /^([1-9]\d{0,2}(?:[,'’]\d{3})+)\.0+$/u,
];

/**
 * Reads digits, groups of three and decimals that are nothing: `1.234` in a count can only be 1234. Undefined for
 * everything else.
 */
export function readNumeral(text: string): Numeral | undefined {
  if (DIGITS.test(text)) return whole(text, text === '0' || !text.startsWith('0'));
  if (GROUPED_BY_SPACE.test(text)) return whole(text, true);
  const [, thousands] = THOUSAND_OR_DECIMALS.exec(text) ?? [];
  if (thousands !== undefined) return { is: 'unclear', readings: [thousands, `${thousands}000`] };
  if (GROUPED.test(text)) return whole(text, false);
  for (const form of NO_DECIMALS) {
    const [, digits] = form.exec(text) ?? [];
    if (digits !== undefined) return whole(digits, false);
  }
  return undefined;
}

function whole(text: string, isPlain: boolean): Numeral {
  return { is: 'whole', value: Number(text.replaceAll(/\D/gu, '')), isPlain };
}

/** The whole number that a text is; undefined for everything else. */
export function wholeNumeral(text: string): number | undefined {
  const numeral = readNumeral(text);
  return numeral?.is === 'whole' ? numeral.value : undefined;
}
