import type { Exactness, Language } from '@kartlagg/model';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const EXACTNESS: Readonly<Record<Language, Readonly<Record<Exactness, string>>>> = {
  sv: { exact: '', approximate: 'cirka', minimum: 'minst' },
  en: { exact: '', approximate: 'about', minimum: 'at least' },
};

const FORMATTERS = new Map<string, Intl.NumberFormat>();

/**
 * A number for people, with its decimals fixed and halves rounded away from zero: `formatNumber(27383, 0, 'sv')`
 * is `27 383` with a no-break space. It rounds the number as it is written, so that 1.005 gives 1.01.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return formatter('decimal', decimals, language).format(`${value}`);
}

/** A share between 0 and 1 as per cent: `formatPercent(0.623, 0, 'sv')` is `62 %` with a no-break space. */
export function formatPercent(share: number, decimals: number, language: Language): string {
  return formatter('percent', decimals, language).format(`${share}`);
}

/** A day for people: `formatDate('2022-12-31', 'sv')` is `31 december 2022`. What is no such day is left as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (match === null) return iso;
  const [, year = '', month = '', day = ''] = match;
  const name = MONTHS[language][Number(month) - 1];
  const exists =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return name === undefined || !exists ? iso : `${Number(day)} ${name} ${year}`;
}

/** The word that goes with a number: `plural(1, 'kommun', 'kommuner')` is `kommun`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** Words in a row: `listWords(['a', 'b', 'c'], 'sv')` is `a, b och c`. */
export function listWords(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  const before = words.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}

/** The word before a number that is not exact: `cirka` or `minst`. Empty for an exact one. */
export function exactnessWord(exactness: Exactness, language: Language): string {
  return EXACTNESS[language][exactness];
}

/** A number that lies between two others, both of which it may be: `mellan 270 och 470`. */
export function rangeText(
  { from, to }: { readonly from: number; readonly to: number },
  decimals: number,
  language: Language,
): string {
  const [low, high] = [formatNumber(from, decimals, language), formatNumber(to, decimals, language)];
  return language === 'sv' ? `mellan ${low} och ${high}` : `between ${low} and ${high}`;
}

/** Compares names as a Swedish reader sorts them: å, ä and ö last, digits by size. */
export const compareNames: (left: string, right: string) => number = new Intl.Collator('sv', {
  numeric: true,
}).compare;

function formatter(style: 'decimal' | 'percent', decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${style} ${decimals}`;
  const known = FORMATTERS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    signDisplay: 'negative',
    useGrouping: true,
  });
  FORMATTERS.set(key, made);
  return made;
}
