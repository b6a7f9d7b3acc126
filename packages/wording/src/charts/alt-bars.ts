import type { Language } from '@kartlagg/model';
import { listWords } from '../numbers.js';
import { absentCount } from './absent-count.js';
import type { ChartBase } from './chart-subtitle.js';
import { baseSentences } from './chart-subtitle.js';
import { chartNumber } from './chart-number.js';
import type { NamedNumber } from './extremes.js';
import { extremes } from './extremes.js';
import { sentences } from './sentences.js';

/** The numbers of a bar chart. */
export interface BarsText {
  readonly title: string;
  readonly base: ChartBase;
  readonly decimals: number;
  /** In the order of the chart; `share` is printed, `residual` rows are neither highest nor lowest. */
  readonly rows: readonly (NamedNumber & {
    readonly share: string | undefined;
    readonly residual: boolean;
  })[];
}

/** What a bar chart shows, for those who do not see it: every number, then the highest and the lowest. */
export function altBars(chart: BarsText, language: Language): string {
  const rows = chart.rows.map(({ label, number, share }) => {
    const printed = chartNumber(number, chart.decimals, language);
    return `${label}: ${printed}${share === undefined ? '' : ` (${share})`}`;
  });
  return sentences([
    `${language === 'sv' ? 'Stapeldiagram' : 'Bar chart'}: ${chart.title}`,
    ...baseSentences(chart.base, language),
    rows.join('; '),
    extremesText(
      chart.rows.filter(({ residual }) => !residual),
      language,
    ),
    absentCount(
      chart.rows.map(({ number }) => number),
      language,
    ),
  ]);
}

/** `Högst: Situation 3; lägst: Situation 2`, with a reservation where numbers are hidden or missing. */
export function extremesText(rows: readonly NamedNumber[], language: Language): string {
  const found = extremes(rows);
  if (found === undefined) return '';
  const [high, low] = [listWords(found.highest, language), listWords(found.lowest, language)];
  if (language === 'sv')
    return `${found.partial ? 'Av de tal som visas är högst' : 'Högst'}: ${high}; lägst: ${low}`;
  return `${found.partial ? 'Highest of the numbers shown' : 'Highest'}: ${high}; lowest: ${low}`;
}
