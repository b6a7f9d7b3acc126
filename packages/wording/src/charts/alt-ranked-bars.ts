import type { Language } from '@kartlagg/model';
import { listWords } from '../numbers.js';
import type { ChartBase } from './chart-subtitle.js';
import { baseSentences } from './chart-subtitle.js';
import type { ChartNumber } from './chart-number.js';
import { chartNumber, hasValue } from './chart-number.js';
import type { NamedNumber } from './extremes.js';
import { sentences } from './sentences.js';

const NAMED = 3;

/** The numbers of a ranking. */
export interface RankingText {
  readonly title: string;
  readonly base: ChartBase;
  readonly decimals: number;
  /** Highest first, then those without a number. */
  readonly rows: readonly NamedNumber[];
  /** The place that the others are compared with. */
  readonly reference?: NamedNumber;
  /** That the chart shows only the highest, as a sentence. */
  readonly topNote?: string;
  /** How many places have no bar, as a sentence. */
  readonly leftOut?: string;
  /** The names of the places whose numbers are minima, and why, as a sentence. */
  readonly incomplete?: { readonly labels: readonly string[]; readonly why: string };
}

/** What a ranking shows, for those who do not see it: the ends, the reference, and who has no number. */
export function altRankedBars(chart: RankingText, language: Language): string {
  const known = chart.rows.filter(({ number }) => hasValue(number));
  const whole = chart.topNote === undefined;
  const few = known.length <= 2 * NAMED || !whole;
  const print = ({ label, number }: NamedNumber): string =>
    `${label} ${chartNumber(number, chart.decimals, language)}`;
  const sv = language === 'sv';
  return sentences([
    `${sv ? 'Rangordnat stapeldiagram' : 'Ranked bar chart'}: ${chart.title}`,
    ...baseSentences(chart.base, language),
    chart.topNote,
    chart.reference === undefined ? '' : print(chart.reference),
    few
      ? `${sv ? 'Från högst till lägst' : 'From highest to lowest'}: ${known.map(print).join('; ')}`
      : `${sv ? 'Högst' : 'Highest'}: ${known.slice(0, NAMED).map(print).join('; ')}`,
    few ? '' : `${sv ? 'Lägst' : 'Lowest'}: ${known.slice(-NAMED).map(print).join('; ')}`,
    whole ? aboveText(chart, known, language) : '',
    ...incompleteTexts(chart, language),
    ...absentTexts(chart, language),
    chart.leftOut,
  ]);
}

function aboveText(chart: RankingText, known: readonly NamedNumber[], language: Language): string {
  const limit = chart.reference?.number;
  if (limit === undefined || !hasValue(limit)) return '';
  const above = known.filter(({ number }) => hasValue(number) && number.value > limit.value).length;
  return language === 'sv'
    ? `${above} av ${known.length} ligger över ${chart.reference?.label}`
    : `${above} of ${known.length} are above ${chart.reference?.label}`;
}

function incompleteTexts({ incomplete }: RankingText, language: Language): readonly string[] {
  if (incomplete === undefined || incomplete.labels.length === 0) return [];
  const names = listWords(incomplete.labels, language);
  return [`${language === 'sv' ? 'Minimum' : 'Minima'}: ${names}`, incomplete.why];
}

/** Who has no number, by why, and how many where they are more than one. */
function absentTexts(chart: RankingText, language: Language): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { label, number } of chart.rows) {
    if (hasValue(number)) continue;
    const why = plainly(number, language);
    names.set(why, [...(names.get(why) ?? []), label]);
  }
  return [...names].map(([why, labels]) =>
    labels.length === 1
      ? `${why}: ${listWords(labels, language)}`
      : `${why} (${labels.length}): ${listWords(labels, language)}`,
  );
}

function plainly(number: ChartNumber, language: Language): string {
  if (number.status === 'suppressed') return language === 'sv' ? 'Dolda tal' : 'Hidden numbers';
  return chartNumber(number, 0, language);
}
