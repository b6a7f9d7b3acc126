import type { Exactness, Language } from '@kartlagg/model';
import { exactnessWord, formatNumber, rangeText } from '../numbers.js';

/** What stands in a chart where a number is asked for: the number, or why there is none. */
export type ChartNumber =
  | {
      readonly status: 'value' | 'nothing_to_report';
      readonly value: number;
      readonly exactness: Exactness;
    }
  | { readonly status: 'range'; readonly from: number; readonly to: number }
  | { readonly status: keyof (typeof ABSENT)['sv'] };

const ABSENT = {
  sv: {
    suppressed: 'dold',
    not_asked: 'inte tillfrågad',
    not_answered: 'svar saknas',
    not_available: 'uppgift saknas',
    no_denominator: 'folkmängd saknas',
    not_comparable: 'inte jämförbar',
    no_estimate: 'går inte att beräkna',
  },
  en: {
    suppressed: 'hidden',
    not_asked: 'not asked',
    not_answered: 'no answer',
    not_available: 'not available',
    no_denominator: 'population not known',
    not_comparable: 'not comparable',
    no_estimate: 'cannot be estimated',
  },
} as const satisfies Record<Language, Record<string, string>>;

const NOTHING: Readonly<Record<Language, string>> = { sv: 'inget att rapportera', en: 'nothing to report' };

/**
 * A number as a chart and its alt text print it: `27 383`, `cirka 34 000`, `minst 950`, `0 (inget att rapportera)`,
 * `dold`, `svar saknas`. The word and its number are held together by a no-break space.
 */
export function chartNumber(number: ChartNumber, decimals: number, language: Language): string {
  if (number.status === 'range') return rangeText(number, decimals, language);
  if (!hasValue(number)) return ABSENT[language][number.status];
  const digits = formatNumber(number.value, decimals, language);
  if (number.status === 'nothing_to_report') return `${digits} (${NOTHING[language]})`;
  const word = exactnessWord(number.exactness, language);
  return word === '' ? digits : `${word}\u00a0${digits}`;
}

/** True where there is a number to print. */
export function hasValue(number: ChartNumber): number is Extract<ChartNumber, { readonly value: number }> {
  return number.status === 'value' || number.status === 'nothing_to_report';
}
