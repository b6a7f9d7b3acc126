import { wordsOf } from './heading-words.js';
import type { PhraseMeaning, Vocabulary } from './vocabulary.js';

/** What the words of a text say, phrase by phrase. */
export interface Sense {
  /** The meanings that each known phrase can have. */
  readonly phrases: readonly (readonly [PhraseMeaning, ...PhraseMeaning[]])[];
  readonly years: readonly string[];
  /** Words that mean nothing that is known. */
  readonly unknown: readonly string[];
  /** The place that the whole text names. */
  readonly place?: string;
}

/** Words that say nothing of what is counted. */
const FILLERS = new Set(
  `av den det de en ett för från i inom med om på per samt som till under vid och efter fördelat fördelade fördelning
   hemlösa hemlös hemlöshet hemlösheten st stycken kommunen mätperioden mätveckan mättillfället respektive year years of in by the and`.split(
    /\s+/u,
  ),
);
const YEAR = /^(?:19[89]\d|20[0-4]\d)$/u;

/** Reads texts phrase by phrase, the longest first. Each text is read once. */
export function senseReader(vocabulary: Vocabulary): (text: string) => Sense {
  const known = new Map<string, Sense>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const sense = readSense(text, vocabulary);
    known.set(text, sense);
    return sense;
  };
}

function readSense(text: string, { phrases: lexicon, longest, survey }: Vocabulary): Sense {
  const words = wordsOf(text);
  const phrases: (readonly [PhraseMeaning, ...PhraseMeaning[]])[] = [];
  const years: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    let found = lexicon.get(words.slice(at, at + length).join(' '));
    while (found === undefined && length > 1) {
      length -= 1;
      found = lexicon.get(words.slice(at, at + length).join(' '));
    }
    const word = words[at] ?? '';
    const [first, ...others] = found ?? [];
    if (first !== undefined) phrases.push([first, ...others]);
    else if (YEAR.test(word)) years.push(word);
    else if (!FILLERS.has(word)) unknown.push(word);
    at += length;
  }
  const place = survey.geography.find(text.trim());
  const isPlace = place !== undefined && place.level !== 'skr_group' && !/^\d{1,3}$/u.test(text.trim());
  return { phrases, years, unknown, ...(isPlace && { place: place.code }) };
}

/** True where a text says something that the survey knows. */
export function saysSomething({ phrases, years, place }: Sense): boolean {
  return phrases.length > 0 || years.length > 0 || place !== undefined;
}
