import type { Language } from '@kartlagg/model';
import { formatNumber, listWords } from '../numbers.js';
import { sentences } from './sentences.js';

/** So many sources stand under a chart; the rest stand with its table. */
const SHOWN = 3;

/** What a round's own numbers come from. */
export type RoundSource = 'answers' | 'forms' | 'answers-and-forms';

/**
 * Where the numbers come from: `Källor: kommunernas svar och SCB, folkmängd 31 december.` Numbers of the round are the
 * municipalities' answers or person forms; published ones have the titles of their sources. Empty where no source is known.
 */
export function sourceText(titles: readonly string[], own: RoundSource | null, language: Language): string {
  const named = [...new Set(titles.map((title) => publisherOf(title)))].sort((a, b) => rank(a) - rank(b));
  const all = own === null ? named : [...OWN[own].map((source) => WORDS_OF[language][source]), ...named];
  if (all.length === 0) return '';
  const [one, many] = WORDS[language];
  const rest = all.length - SHOWN;
  const shown = rest > 1 ? [...all.slice(0, SHOWN), more(rest, language)] : all;
  return sentences([`${all.length === 1 ? one : many}: ${listWords(shown, language)}`]);
}

/**
 * The short name of a source: the words before what it is called, in quotation marks, or before whom it cites. Its whole title
 * stands with the table. `Socialstyrelsen press release "Hemlösheten" (2024)` is `Socialstyrelsen`.
 */
function publisherOf(title: string): string {
  const [before = ''] = title.split(/\s*["“”]/u);
  const name = before.replace(KIND_OF_TEXT, '').replace(/[\s,]+$/u, '');
  return before === title || name === '' ? title.replaceAll(/"([^"]*)"/gu, '”$1”') : name;
}

/** What a title says of its kind, in English, between its publisher and its name. */
const KIND_OF_TEXT = /\s(?:press release|wiki|summary page)$/u;

/** Those that cite others stand last. */
function rank(name: string): number {
  return /^(?:Wikipedia|Archileaks)/u.test(name) ? 1 : 0;
}

const OWN: Readonly<Record<RoundSource, readonly ('answers' | 'forms')[]>> = {
  answers: ['answers'],
  forms: ['forms'],
  'answers-and-forms': ['answers', 'forms'],
};

const WORDS_OF: Readonly<Record<Language, Readonly<Record<'answers' | 'forms', string>>>> = {
  sv: { answers: 'kommunernas svar', forms: 'personformulären' },
  en: { answers: 'the municipalities’ answers', forms: 'the person forms' },
};

const WORDS: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ['Källa', 'Källor'],
  en: ['Source', 'Sources'],
};

function more(rest: number, language: Language): string {
  const number = formatNumber(rest, 0, language);
  return language === 'sv' ? `${number} till, som står vid tabellen` : `${number} more, named with the table`;
}
