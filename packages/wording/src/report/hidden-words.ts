import type { Language } from '@kartlagg/model';
import { formatNumber, formatPercent, plural } from '../numbers.js';

/** What is said of the numbers that were hidden. */
export interface HiddenWords {
  readonly nothing: string;
  readonly lead: (hidden: number, cells: number) => string;
  /** Why, in words that a journalist understands; the policy's own name and legend stand inside. */
  readonly reason: (policy: string, legend: string) => string;
  readonly derived: string;
  readonly caption: string;
  readonly headings: Readonly<Record<'title' | 'level' | 'hidden' | 'cells' | 'share', string>>;
}

/** The words about hidden numbers in a language. */
export function hiddenWords(language: Language): HiddenWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: HiddenWords = {
  nothing: 'Inga uppgifter är dolda.',
  lead: (hidden, cells) =>
    `${formatNumber(hidden, 0, 'sv')} av ${formatNumber(cells, 0, 'sv')} ${plural(cells, 'uppgift', 'uppgifter')} ` +
    `(${formatPercent(cells === 0 ? 0 : hidden / cells, 1, 'sv')}) är ${plural(hidden, 'dold', 'dolda')}. ` +
    'Små tal döljs så att ingen person ska kunna kännas igen.',
  reason: (policy, legend) => `${policy}: ${legend}`,
  derived: 'Andelar, tal per 10 000 invånare och diagram döljs där antalet bakom dem är dolt.',
  caption: 'Tabeller med dolda uppgifter',
  headings: {
    title: 'Tabell',
    level: 'Nivå',
    hidden: 'Dolda uppgifter',
    cells: 'Uppgifter i allt',
    share: 'Andel dolda, procent',
  },
};

const ENGLISH: HiddenWords = {
  nothing: 'No figures are hidden.',
  lead: (hidden, cells) =>
    `${formatNumber(hidden, 0, 'en')} of ${formatNumber(cells, 0, 'en')} ${plural(cells, 'figure', 'figures')} ` +
    `(${formatPercent(cells === 0 ? 0 : hidden / cells, 1, 'en')}) ${plural(hidden, 'is', 'are')} hidden. ` +
    'Small numbers are hidden so that no person can be recognised.',
  reason: (policy, legend) => `${policy}: ${legend}`,
  derived: 'Shares, rates and charts are hidden where the number behind them is hidden.',
  caption: 'Tables with hidden figures',
  headings: {
    title: 'Table',
    level: 'Level',
    hidden: 'Hidden figures',
    cells: 'Figures in all',
    share: 'Share hidden, per cent',
  },
};
