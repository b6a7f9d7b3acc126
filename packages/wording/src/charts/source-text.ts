import type { Language } from '@kartlagg/model';
import { formatNumber, listWords } from '../numbers.js';
import { sentences } from './sentences.js';

/** So many sources stand under a chart; the rest stand with its table. */
const SHOWN = 3;

/**
 * Where the numbers come from: `Källor: kommunernas svar och SCB, folkmängd 31 december.` Numbers of the round are the
 * municipalities' answers; published ones have the titles of their sources. Empty where no source is known.
 */
export function sourceText(titles: readonly string[], answers: boolean, language: Language): string {
  const all = answers ? [ANSWERS[language], ...titles] : titles;
  if (all.length === 0) return '';
  const [one, many] = WORDS[language];
  const rest = all.length - SHOWN;
  const named = rest > 1 ? [...all.slice(0, SHOWN), more(rest, language)] : all;
  return sentences([`${all.length === 1 ? one : many}: ${listWords(named, language)}`]);
}

const ANSWERS: Readonly<Record<Language, string>> = {
  sv: 'kommunernas svar',
  en: 'the municipalities’ answers',
};

const WORDS: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ['Källa', 'Källor'],
  en: ['Source', 'Sources'],
};

function more(rest: number, language: Language): string {
  const number = formatNumber(rest, 0, language);
  return language === 'sv' ? `${number} till, som står vid tabellen` : `${number} more, named with the table`;
}
