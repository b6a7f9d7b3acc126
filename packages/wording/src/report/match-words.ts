import { midSentence, textIn, type Language, type Text } from '@kartlagg/model';
import { formatNumber } from '../numbers.js';

/** Two forms that may be about one person: what joined them, and what speaks for it. */
export interface ToldPair {
  /** The id of a key, `decision` or `weights`. */
  readonly by: string;
  /** That they are about the same person, from 0 to 1. */
  readonly probability: number;
  /** By field, in bits: positive speaks for the same person. */
  readonly evidence: readonly { readonly field: string; readonly level: string; readonly weight: number }[];
}

/** What keys and fields are called: `birth_date` is `Födelsedatum`. */
export type MatchNames = ReadonlyMap<string, Text>;

/**
 * A pair in words, without anybody's identity: `Samma personnummer (pseudonym).`, or `Födelsedatum lika (+9,2), kön
 * lika (+1,0), initialer nästan lika (+3,1): sannolikhet 0,97.` Weights are bits: each whole one doubles the odds.
 */
export function matchSentence(pair: ToldPair, names: MatchNames, language: Language): string {
  const words = WORDS[language];
  if (pair.by === 'decision') return words.decision;
  if (pair.by !== 'weights') return words.key(midSentence(nameOf(pair.by, names, language)));
  const evidence = matchEvidence(pair, names, language);
  return evidence === ''
    ? words.alone(probabilityText(pair.probability, language))
    : words.weighed(evidence, probabilityText(pair.probability, language));
}

/** What speaks for and against, in the order given: `Födelsedatum lika (+9,2), kön olika (−4,8)`. */
export function matchEvidence(
  { evidence }: Pick<ToldPair, 'evidence'>,
  names: MatchNames,
  language: Language,
): string {
  return evidence
    .map(({ field, level, weight }, index) => {
      const name = nameOf(field, names, language);
      const said = WORDS[language].levels[level] ?? level;
      return `${index === 0 ? name : midSentence(name)} ${said} (${signed(weight, language)})`;
    })
    .join(', ');
}

/** Why two forms that something spoke for were not made one person; `key` is a key’s id, `decision`, `doubt` or `average`. */
export function splitSentence(key: string, names: MatchNames, language: Language): string {
  const { split } = WORDS[language];
  if (key === 'decision') return split.decision;
  if (key === 'doubt') return split.doubt;
  return key === 'average' ? split.average : split.key(midSentence(nameOf(key, names, language)));
}

/** A probability with two decimals that never says that something is certain: `0,97`, `över 0,99`, `under 0,01`. */
export function probabilityText(probability: number, language: Language): string {
  if (probability > 0.99) return `${WORDS[language].above} ${formatNumber(0.99, 2, language)}`;
  if (probability < 0.01) return `${WORDS[language].below} ${formatNumber(0.01, 2, language)}`;
  return formatNumber(probability, 2, language);
}

/** How likely, in a word or two, for a reader who does not count in probabilities. */
export function likelihoodWord(probability: number, language: Language): string {
  const { likely } = WORDS[language];
  const found = likely.find(({ from }) => probability >= from);
  return found?.word ?? '';
}

function nameOf(id: string, names: MatchNames, language: Language): string {
  const name = names.get(id);
  return name === undefined ? id : textIn(name, language);
}

function signed(weight: number, language: Language): string {
  const text = formatNumber(weight, 1, language);
  return weight > 0 ? `+${text}` : text;
}

interface MatchWords {
  readonly decision: string;
  readonly key: (key: string) => string;
  readonly weighed: (evidence: string, probability: string) => string;
  readonly alone: (probability: string) => string;
  readonly above: string;
  readonly below: string;
  readonly levels: Readonly<Record<string, string>>;
  /** The highest first. */
  readonly likely: readonly { readonly from: number; readonly word: string }[];
  readonly split: {
    readonly decision: string;
    readonly doubt: string;
    readonly average: string;
    readonly key: (key: string) => string;
  };
}

const WORDS: Readonly<Record<Language, MatchWords>> = {
  sv: {
    decision: 'Någon har bedömt att det är samma person.',
    key: (key) => `Samma ${key} (pseudonym).`,
    weighed: (evidence, probability) => `${evidence}: sannolikhet ${probability}.`,
    alone: (probability) => `Ingen uppgift går att jämföra: sannolikhet ${probability}.`,
    above: 'över',
    below: 'under',
    levels: {
      same: 'lika',
      close: 'nästan lika',
      similar: 'liknande',
      near: 'med högst ett års skillnad',
      swapped: 'med dag och månad omkastade',
      digit: 'med en siffra olika',
      same_year: 'med bara året lika',
      other: 'olika',
    },
    likely: [
      { from: 0.95, word: 'Mycket troligt' },
      { from: 0.7, word: 'Troligt' },
      { from: 0.3, word: 'Osäkert' },
      { from: 0, word: 'Mindre troligt' },
    ],
    split: {
      decision: 'Någon har bedömt att det inte är samma person.',
      doubt: 'Något talar för att det är två personer, till exempel tvillingar. En människa behöver avgöra.',
      average: 'Uppgifterna om de båda personerna är som helhet inte tillräckligt lika.',
      key: (key) => `Olika ${key} (pseudonym): det kan inte vara samma person.`,
    },
  },
  en: {
    decision: 'Somebody has judged that it is the same person.',
    key: (key) => `The same ${key} (pseudonym).`,
    weighed: (evidence, probability) => `${evidence}: probability ${probability}.`,
    alone: (probability) => `Nothing can be compared: probability ${probability}.`,
    above: 'above',
    below: 'below',
    levels: {
      same: 'the same',
      close: 'nearly the same',
      similar: 'similar',
      near: 'one year apart at most',
      swapped: 'with day and month swapped',
      digit: 'with one digit different',
      same_year: 'with the year alone the same',
      other: 'different',
    },
    likely: [
      { from: 0.95, word: 'Very likely' },
      { from: 0.7, word: 'Likely' },
      { from: 0.3, word: 'Uncertain' },
      { from: 0, word: 'Less likely' },
    ],
    split: {
      decision: 'Somebody has judged that it is not the same person.',
      doubt: 'Something speaks for two persons, such as twins. Somebody has to decide.',
      average: 'As wholes, what is known of the two persons is not alike enough.',
      key: (key) => `Different ${key} (pseudonym): it cannot be the same person.`,
    },
  },
};
