import type { Language } from '@kartlagg/model';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A number for people: `formatNumber(27383, 0, 'sv')` is `27 383` with no-break spaces, decimals fixed. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    useGrouping: true,
  } as Intl.NumberFormatOptions).format(value);
}

/** Compares names as a Swedish reader sorts them: å, ä and ö last, digits by size. */
export const compareNames: (left: string, right: string) => number = new Intl.Collator('sv', {
  numeric: true,
}).compare;
