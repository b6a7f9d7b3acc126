import type { Estimate, Language } from '@kartlagg/model';
import { formatNumber } from '../numbers.js';

/** What is said of how sure the way from forms to persons is; what its stages are called stands in the tables. */
export interface FunnelWords {
  /** What the expected errors mean, in a sentence. */
  readonly about: string;
  /** `3 (1–8)`; a number alone where the range is no wider. */
  readonly estimate: (estimate: Estimate) => string;
}

/** The words about how forms became persons. */
export function funnelWords(language: Language): FunnelWords {
  return language === 'sv' ? SWEDISH : ENGLISH;
}

const SWEDISH: FunnelWords = {
  about:
    'Ingen metod hittar alla dubbletter. Missade par gör antalet personer för högt, felaktigt sammanförda par gör det för lågt.',
  estimate: (estimate) => estimateText(estimate, 'sv'),
};

const ENGLISH: FunnelWords = {
  about:
    'No method finds every duplicate. Missed pairs make the number of persons too high, pairs wrongly taken as one make it too low.',
  estimate: (estimate) => estimateText(estimate, 'en'),
};

function estimateText({ low, estimate, high }: Estimate, language: Language): string {
  const [from, middle, to] = [low, estimate, high].map((number) => formatNumber(number, 0, language));
  return from === to && from === middle ? `${middle}` : `${middle} (${from}–${to})`;
}
