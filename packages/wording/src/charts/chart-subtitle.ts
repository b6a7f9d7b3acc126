import type { Language } from '@kartlagg/model';
import { formatDate } from '../numbers.js';
import { sentences } from './sentences.js';

/** What the numbers of a chart are. */
export interface ChartBase {
  /** The unit, for example `antal personer`. */
  readonly unit: string;
  /** The place, where the numbers could be of several. */
  readonly place?: string;
  /** A year or a span of years. */
  readonly period: string;
  /** Who is counted. */
  readonly population: string;
  /** The printed total, where the chart shows parts of a whole. */
  readonly total?: string;
  /** The day of the population that a rate is divided by, `2022-12-31`. */
  readonly denominatorDate?: string;
}

/** The lines under a title: `Antal personer, 2023. Totalt 27 383. Personer 18 år och äldre.` */
export function chartSubtitle(base: ChartBase, language: Language): string {
  return sentences([...baseSentences(base, language), base.population]);
}

/** Unit, period, total and denominator, as sentences without their full stops. */
export function baseSentences(base: ChartBase, language: Language): readonly string[] {
  const { unit, place, period, total, denominatorDate } = base;
  const parts = [place === undefined ? `${unit}, ${period}` : `${place}: ${unit}, ${period}`];
  if (total !== undefined) parts.push(language === 'sv' ? `Totalt ${total}` : `Total ${total}`);
  if (denominatorDate !== undefined) {
    const day = formatDate(denominatorDate, language);
    parts.push(language === 'sv' ? `Folkmängd den ${day}` : `Population on ${day}`);
  }
  return parts;
}
