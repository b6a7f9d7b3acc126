import { letters } from './letters.js';
import type { Name } from './name-index.js';
import type { CodeReading } from './reading.js';

/** Signs that stand in no name, as they come where å, ä and ö were read in the wrong encoding: `Ã¶`, `”`, `�`, `|`, `?`. */
const STRANGE = /[^a-zåäöéü0-9\s.,:;()'’/&+_*%"\u2010-\u2015\u2212-]+/giu;
const MARKED = /[åäöéü\uE000]+/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['eacute', 'é'],
]);
const ENTITY = /&(aring|auml|ouml|eacute);/giu;
/** Where a sign stands that cannot be read. */
const LOST = '\uE000';

interface Pattern {
  readonly letters: string;
  readonly code: string;
}

/**
 * Reads names whose å, ä and ö were broken: signs that stand in no name can stand for such letters. Only where
 * the names of one code fit; `M?la` is nothing where both Måla and Möla are names.
 */
export function brokenLetters(names: readonly Name[]): (text: string) => CodeReading {
  const patterns = new Map<string, Pattern[]>();
  for (const { name, code } of names) {
    const plain = letters(name);
    const key = plain.replaceAll(MARKED, LOST);
    if (key !== plain) patterns.set(key, [...(patterns.get(key) ?? []), { letters: plain, code }]);
  }
  return (text) => {
    const written = text
      .normalize('NFC')
      .replaceAll(ENTITY, (entity, name: string) => ENTITIES.get(name.toLowerCase()) ?? entity);
    const plain = letters(written.replaceAll(STRANGE, LOST));
    if (!plain.includes(LOST) && written === text.normalize('NFC')) return undefined;
    const candidates = patterns.get(plain.replaceAll(MARKED, LOST)) ?? [];
    const codes = new Set(candidates.filter((name) => fits(plain, name.letters)).map(({ code }) => code));
    const [code, ...others] = codes;
    if (code === undefined) return undefined;
    return others.length === 0 ? { code, how: 'broken-encoding' } : { readings: [...codes].toSorted() };
  };
}

/** What is not lost is the same in both: `h?bo` fits `håbo`, and `h?r` fits `höör`. */
function fits(text: string, name: string): boolean {
  const runs = [name.matchAll(MARKED), text.matchAll(MARKED)].map((found) => [...found].map(([run]) => run));
  const [inName = [], inText = []] = runs;
  return inText.every((run, index) =>
    new RegExp(`^${run.replaceAll(LOST, '[åäöéü]+')}$`, 'u').test(inName[index] ?? ''),
  );
}
