import type { Comparison, Language } from '@kartlagg/model';
import { formatNumber, formatPercent } from '../numbers.js';
import { absentCount } from './absent-count.js';
import type { ChartNumber } from './chart-number.js';
import { chartNumber, hasValue } from './chart-number.js';
import type { ChartBase } from './chart-subtitle.js';
import { baseSentences } from './chart-subtitle.js';
import type { NamedNumber } from './extremes.js';
import { sentences } from './sentences.js';

/** Two points of a series, named by year and, where a year has several versions, by version. */
export interface SeriesStep {
  readonly from: NamedNumber;
  readonly to: NamedNumber;
  readonly verdict: Comparison['verdict'];
  readonly reason: string;
}

/** The numbers of a series. */
export interface SeriesText {
  readonly title: string;
  readonly base: ChartBase;
  readonly decimals: number;
  readonly points: readonly NamedNumber[];
  readonly steps: readonly SeriesStep[];
}

/**
 * What a series shows, for those who do not see it: every point, then what each step between two years may say. There
 * is no highest and lowest: years on two sides of a break cannot be compared.
 */
export function altSeries(chart: SeriesText, language: Language): string {
  const points = chart.points.map(
    ({ label, number }) => `${label}: ${chartNumber(number, chart.decimals, language)}`,
  );
  return sentences([
    `${language === 'sv' ? 'Tidsserie' : 'Time series'}: ${chart.title}`,
    ...baseSentences(chart.base, language),
    points.join('; '),
    ...chart.steps.map((step) => stepText(step, chart.decimals, language)),
    absentCount(
      chart.points.map(({ number }) => number),
      language,
    ),
  ]);
}

/**
 * What may be said of two points: `2017 (omräknat) till 2023: minskning med 2 707 (9,0 %).`, no size where a number is
 * approximate, and `2005 och 2011 kan inte jämföras.` across a break.
 */
export function stepText(step: SeriesStep, decimals: number, language: Language): string {
  const { from, to, verdict, reason } = step;
  const sv = language === 'sv';
  if (verdict === 'refused')
    return sentences([
      sv
        ? `${from.label} och ${to.label} kan inte jämföras`
        : `${from.label} and ${to.label} cannot be compared`,
      reason,
    ]);
  const change = changeText(from.number, to.number, decimals, language);
  const span = change === '' ? '' : `${from.label} ${sv ? 'till' : 'to'} ${to.label}: ${change}`;
  if (verdict === 'allowed' && span !== '') return sentences([span]);
  const pair = sv
    ? `${from.label} och ${to.label} kan jämföras`
    : `${from.label} and ${to.label} can be compared`;
  if (verdict === 'allowed') return sentences([pair]);
  return sentences([span, `${pair} ${sv ? 'med försiktighet' : 'with caution'}`, reason]);
}

/** Between two exact numbers alone: the difference between approximate ones has no size worth printing. */
function changeText(from: ChartNumber, to: ChartNumber, decimals: number, language: Language): string {
  if (!hasValue(from) || !hasValue(to)) return '';
  if (from.exactness !== 'exact' || to.exactness !== 'exact') return '';
  const change = to.value - from.value;
  const sv = language === 'sv';
  if (change === 0) return sv ? 'oförändrat' : 'no change';
  const word = change > 0 ? (sv ? 'ökning med' : 'increase of') : sv ? 'minskning med' : 'decrease of';
  const size = formatNumber(Math.abs(change), decimals, language);
  const share = from.value === 0 ? '' : ` (${formatPercent(Math.abs(change / from.value), 1, language)})`;
  return `${word} ${size}${share}`;
}
