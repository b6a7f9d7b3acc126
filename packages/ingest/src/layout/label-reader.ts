import type { CodeReader } from '../codecs/code.js';
import { readMunicipality } from '../codecs/municipality.js';
import type { CodeReading } from '../codecs/reading.js';
import { wordsOf } from './heading-words.js';
import type { Sense } from './sense.js';
import { ALL_PLACES } from './table-layout.js';
import type { Vocabulary } from './vocabulary.js';

/** Reads the texts of label columns. Every answer is kept: a text is looked at once. */
export interface LabelReader {
  /** As the survey writes it, as a total, or without a number before it or a footnote mark. */
  readonly exact: (variable: string, text: string) => CodeReading;
  /** Also by a near name, a broken encoding, an old name: slower, and no more often than is needed. */
  readonly loose: (variable: string, text: string) => CodeReading;
}

/** So many texts of a file are compared with names near them; later ones are read exactly alone. */
const MOST_LOOSE = 2000;

/** Opens a file's labels for reading. */
export function labelReader(
  vocabulary: Vocabulary,
  senseOf: (text: string) => Sense,
  readers: ReadonlyMap<string, CodeReader>,
): LabelReader {
  const { survey } = vocabulary;
  let left = MOST_LOOSE;
  const exact = kept((variable, text) => {
    if (variable === 'municipality') return exactPlace(text, vocabulary);
    if (variable === 'round') return exactRound(text, vocabulary);
    return exactCode(variable, text, vocabulary, senseOf);
  });
  const loose = kept((variable, text) => {
    const found = exact(variable, text);
    if (found !== undefined) return found;
    left -= 1;
    if (left < 0) return undefined;
    return variable === 'municipality'
      ? readMunicipality(survey.geography, text)
      : readers.get(variable)?.(text);
  });
  return { exact, loose };
}

function kept(read: LabelReader['exact']): LabelReader['exact'] {
  const known = new Map<string, Map<string, CodeReading>>();
  return (variable, text) => {
    const texts = known.get(variable) ?? new Map<string, CodeReading>();
    known.set(variable, texts);
    if (texts.has(text)) return texts.get(text);
    const reading = read(variable, text);
    texts.set(text, reading);
    return reading;
  };
}

function exactCode(
  variable: string,
  text: string,
  vocabulary: Vocabulary,
  senseOf: (text: string) => Sense,
): CodeReading {
  const words = wordsOf(text);
  const whole = codeOf(variable, words, vocabulary);
  if (whole !== undefined) return { code: whole };
  const [number = '', ...rest] = words;
  const named = /^\d{1,2}$/u.test(number) ? codeOf(variable, rest, vocabulary) : undefined;
  if (named !== undefined) {
    const numbered = codeOf(variable, [number], vocabulary);
    const isSame = numbered === undefined || numbered === named || !isBareNumber(variable, named, vocabulary);
    return isSame ? { code: named } : { readings: [numbered, named].toSorted() };
  }
  return saidOnce(variable, senseOf(text)) ?? total(variable, text, vocabulary, senseOf);
}

/** Where codes are numbers, as the situations are, a label's own number must not contradict its words. */
function isBareNumber(variable: string, code: string, vocabulary: Vocabulary): boolean {
  return /^\d+$/u.test(code) && codeOf(variable, [code], vocabulary) === code;
}

function codeOf(variable: string, words: readonly string[], vocabulary: Vocabulary): string | undefined {
  const meanings = vocabulary.phrases.get(words.join(' ')) ?? [];
  for (const meaning of meanings) {
    if (meaning.is === 'code' && meaning.variable === variable) return meaning.code;
    if (meaning.is === 'total' && meaning.variable === variable) return totalOf(variable, vocabulary);
  }
  return undefined;
}

/** `Situation 1 (akut hemlöshet)` says the same code twice, and nothing else. */
function saidOnce(variable: string, { phrases, years, unknown }: Sense): CodeReading {
  if (unknown.length > 0 || years.length > 0) return undefined;
  const codes = new Set<string>();
  for (const meanings of phrases) {
    const own = meanings.find((meaning) => meaning.is === 'code' && meaning.variable === variable);
    if (own?.is === 'code') codes.add(own.code);
    else if (!meanings.some(({ is }) => is === 'variable' || is === 'count')) return undefined;
  }
  const [code, ...others] = codes;
  return code === undefined || others.length > 0 ? undefined : { code };
}

/** `Summa` and `Totalt antal` are a list's total, whichever list has them as a name. */
function total(
  variable: string,
  text: string,
  vocabulary: Vocabulary,
  senseOf: (text: string) => Sense,
): CodeReading {
  const code = totalOf(variable, vocabulary);
  return code !== undefined && saysTotal(senseOf(text)) ? { code } : undefined;
}

/** True for a text that says that it sums, and nothing else. */
export function saysTotal({ phrases, years, unknown }: Sense): boolean {
  return (
    phrases.length > 0 &&
    years.length === 0 &&
    unknown.length === 0 &&
    phrases.every((meanings) => meanings.some(({ is }) => is === 'total' || is === 'count')) &&
    phrases.some((meanings) => meanings.some(({ is }) => is === 'total'))
  );
}

function totalOf(variable: string, { survey }: Vocabulary): string | undefined {
  return survey.lists.get(variable)?.codes.find(({ role }) => role === 'total')?.code;
}

const ALL =
  /^(?:(?:alla|samtliga) kommuner|summa|totalt|total|samtliga|alla|summa (?:alla )?kommuner|kommuner totalt)$/u;

function exactPlace(text: string, { survey: { geography } }: Vocabulary): CodeReading {
  const found = geography.find(text.trim());
  if (found !== undefined) return { code: found.code };
  const plain = wordsOf(text).join(' ');
  if (ALL.test(plain)) return { code: ALL_PLACES };
  const cleaned = geography.find(plain);
  if (cleaned !== undefined) return { code: cleaned.code };
  // `1280 Malmö`: the code and the name must say the same.
  const [, code = '', name = ''] = /^(\d{4}) (.+)$/u.exec(plain) ?? [];
  const byName = name === '' ? undefined : geography.find(name)?.code;
  return byName !== undefined && byName === geography.find(code)?.code ? { code: byName } : undefined;
}

function exactRound(text: string, { survey: { round } }: Vocabulary): CodeReading {
  const words = wordsOf(text);
  const isRound = text.trim() === round.id || words.join(' ') === wordsOf(round.label.sv).join(' ');
  if (isRound) return { code: round.id };
  return words.at(-1) === String(round.year) && words.slice(0, -1).every((word) => word === 'år')
    ? { code: round.id }
    : undefined;
}
