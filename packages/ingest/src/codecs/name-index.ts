import { sameText } from '../same-text.js';
import { brokenLetters } from './broken-letters.js';
import { letters, speltOut, withoutMarks } from './letters.js';
import { nearNames } from './near-names.js';
import type { CodeReading } from './reading.js';

/** One way to write a code. */
export interface Name {
  readonly name: string;
  readonly code: string;
}

/** Texts that are looked for again are remembered, up to so many. */
const REMEMBERED = 4096;

/**
 * Finds codes by their names: as they are written; in another way of writing; with broken or missing å, ä and ö; and by
 * a name that is near, where one code alone is near. Names that mean several codes give readings, apart from names that
 * are written exactly: of them the first holds.
 */
export function nameIndex(names: readonly Name[]): (text: string) => CodeReading {
  const exact = new Map<string, string>();
  for (const { name, code } of names) {
    const key = sameText(name);
    if (key !== '' && !exact.has(key)) exact.set(key, code);
  }
  let loose: ((text: string) => CodeReading) | undefined;
  const remembered = new Map<string, CodeReading>();
  return (text) => {
    const code = exact.get(sameText(text));
    if (code !== undefined) return { code };
    if (remembered.has(text)) return remembered.get(text);
    loose ??= looseIndex(names);
    const found = loose(text);
    if (remembered.size < REMEMBERED) remembered.set(text, found);
    return found;
  };
}

function looseIndex(names: readonly Name[]): (text: string) => CodeReading {
  const asLetters = codesBy(names, letters);
  const asBare = codesBy(names, (name) => withoutMarks(letters(name)));
  const asSpelt = codesBy(names, (name) => speltOut(letters(name)));
  const broken = brokenLetters(names);
  const near = nearNames(names);
  return (text) => {
    const restored = broken(text);
    if (restored !== undefined) return restored;
    const plain = letters(text);
    if (plain === '') return undefined;
    const same = asLetters.get(plain);
    if (same !== undefined) return reading(same, 'words');
    const bare = withoutMarks(plain);
    const unmarked = asBare.get(bare) ?? asSpelt.get(plain);
    if (unmarked === undefined) return near.find(plain);
    const others = near.within(plain, 1).filter((code) => !unmarked.includes(code));
    return reading([...unmarked, ...others], bare === plain ? 'broken-encoding' : 'near-name');
  };
}

function codesBy(
  names: readonly Name[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { name, code } of names) {
    const key = keyOf(name);
    const known = codes.get(key) ?? [];
    if (key !== '' && !known.includes(code)) codes.set(key, [...known, code]);
  }
  return codes;
}

function reading(codes: readonly string[], how: 'words' | 'broken-encoding' | 'near-name'): CodeReading {
  const [code, ...others] = codes;
  if (code === undefined) return undefined;
  return others.length === 0 ? { code, how } : { readings: codes.toSorted() };
}
