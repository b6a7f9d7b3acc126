import type { Language } from '@kartlagg/model';
import { missedText, type MissedPairs } from '../report/missed-words.js';
import { absentCount } from './absent-count.js';
import type { ChartBase } from './chart-subtitle.js';
import { baseSentences } from './chart-subtitle.js';
import type { ChartNumber } from './chart-number.js';
import { chartNumber, hasValue } from './chart-number.js';
import type { NamedNumber } from './extremes.js';
import { sentences } from './sentences.js';

/** The numbers of the way from forms to persons. */
export interface FunnelText {
  readonly title: string;
  readonly base: ChartBase;
  readonly decimals: number;
  /** In the order of the chart; `lost` is what was lost on the way to the step. */
  readonly rows: readonly (NamedNumber & { readonly lost: string | undefined })[];
}

/** What a funnel shows, for those who do not see it: every step, with what was lost on the way to it. */
export function altFunnel(chart: FunnelText, language: Language): string {
  const rows = chart.rows.map(({ label, number, lost }) => {
    const step = `${label}: ${chartNumber(number, chart.decimals, language)}`;
    return lost === undefined ? step : `${step} (${lost})`;
  });
  return sentences([
    `${language === 'sv' ? 'Stapeldiagram i steg' : 'Bar chart in steps'}: ${chart.title}`,
    ...baseSentences(chart.base, language),
    rows.join('; '),
    absentCount(
      chart.rows.map(({ number }) => number),
      language,
    ),
  ]);
}

/**
 * What was lost on the way to a step: `1 204 formulär räknas inte`, `986 formulär gäller redan räknade personer`; a hidden number is
 * told as such.
 */
export function lostNote(step: 'left_out' | 'repeated', number: ChartNumber, language: Language): string {
  const words = LOST[language];
  const many = hasValue(number) ? chartNumber(number, 0, language) : words.hidden;
  return `${many} ${words[step]}`;
}

const LOST = {
  sv: {
    left_out: 'formulär räknas inte',
    repeated: 'formulär gäller redan räknade personer',
    hidden: 'ett dolt antal',
  },
  en: {
    left_out: 'forms are not counted',
    repeated: 'forms are about persons already counted',
    hidden: 'a hidden number of',
  },
} as const;

/** Said after what is counted, of a situation that person forms do not count: `utan situation 3`. */
export function countedApart(situation: string, language: Language): string {
  return language === 'sv' ? `utan situation ${situation}` : `without situation ${situation}`;
}

/**
 * How sure the persons of a funnel are: `Väntade fel: 10–33 missade par av formulär och 0–3 par som felaktigt har räknats
 * som en person.`
 */
export function expectedErrors(missed: MissedPairs, falseMerges: MissedPairs, language: Language): string {
  const [few, wrong] = [missedText(missed, language), missedText(falseMerges, language)];
  return language === 'sv'
    ? `Väntade fel: ${few} missade par av formulär, som gör antalet personer för högt, och ${wrong} par som felaktigt har räknats som en person.`
    : `Expected errors: ${few} missed pairs of forms, which make the number of persons too high, and ${wrong} pairs wrongly counted as one person.`;
}
