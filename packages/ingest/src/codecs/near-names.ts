import { editDistance } from './edit-distance.js';
import { letters, withoutMarks } from './letters.js';
import type { Name } from './name-index.js';
import type { CodeReading } from './reading.js';

/** Codes whose names are near a text that is given as its `letters`. */
export interface NearNames {
  /** The one code that is near, with every other clearly farther; readings where several are. */
  readonly find: (text: string) => CodeReading;
  /** The codes that so many changes of letters, marks counted, or fewer would make. */
  readonly within: (text: string, most: number) => readonly string[];
}

interface Entry {
  readonly code: string;
  readonly letters: string;
  readonly bare: string;
  readonly digits: string;
  /** Which letters it has, as bits: each change of a letter changes two of them at most. */
  readonly mask: number;
}

/** No name is longer. */
const LONGEST = 80;

/** How many changes a name bears. Short names bear none: Ale, Åre and Sälen are one letter from something else. */
function allowed(length: number): number {
  if (length < 6) return 0;
  return length < 10 ? 1 : 2;
}

/** Prepares names for the search. A number in a name is never changed: `18-25` is not near `18-24`. */
export function nearNames(names: readonly Name[]): NearNames {
  const entries = entriesOf(names);
  const longNames = entries.filter(({ bare }) => allowed(bare.length) > 0);
  return {
    find: (text) => {
      if (text.length > LONGEST) return undefined;
      const sought = soughtFor(withoutMarks(text));
      const found = steps(sought, longNames, ({ bare }) => allowed(bare.length));
      if (found.size === 0) return undefined;
      const least = Math.min(...found.values());
      const [code = '', ...others] = steps(sought, entries, () => least + 1).keys();
      return others.length === 0 ? { code, how: 'near-name' } : { readings: [code, ...others].toSorted() };
    },
    within: (text, most) => {
      if (text.length > LONGEST) return [];
      const close = entries.filter((entry) => Math.abs(entry.letters.length - text.length) <= most);
      return [
        ...new Set(close.filter((entry) => editDistance(text, entry.letters, most) <= most).map(codeOf)),
      ];
    },
  };
}

type Sought = Pick<Entry, 'bare' | 'digits' | 'mask'>;

function soughtFor(bare: string): Sought {
  return { bare, digits: digitsOf(bare), mask: maskOf(bare) };
}

/** The fewest steps to a name of each code, where they are no more than `most` of it. */
function steps(
  { bare, digits, mask }: Sought,
  entries: readonly Entry[],
  most: (entry: Entry) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const entry of entries) {
    const limit = most(entry);
    if (Math.abs(entry.bare.length - bare.length) > limit || entry.digits !== digits) continue;
    if (bitsIn(entry.mask ^ mask) > 2 * limit) continue;
    const distance = editDistance(bare, entry.bare, limit);
    if (distance <= Math.min(limit, found.get(entry.code) ?? limit)) found.set(entry.code, distance);
  }
  return found;
}

function codeOf({ code }: Entry): string {
  return code;
}

function entriesOf(names: readonly Name[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { name, code } of names) {
    const plain = letters(name);
    const bare = withoutMarks(plain);
    if (/\p{L}/u.test(plain))
      entries.set(JSON.stringify([plain, code]), {
        code,
        letters: plain,
        bare,
        digits: digitsOf(bare),
        mask: maskOf(bare),
      });
  }
  return [...entries.values()];
}

/** The numbers of a text, each with the letters beside it: `situation 1b` is not near `situation 1`. */
function digitsOf(text: string): string {
  return (text.match(/\D?\d+\D?|\+/gu) ?? []).join(' ');
}

function maskOf(text: string): number {
  let mask = 0;
  for (let index = 0; index < text.length; index += 1) mask |= 1 << (text.charCodeAt(index) % 32);
  return mask;
}

function bitsIn(mask: number): number {
  let rest = mask;
  let bits = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    bits += 1;
  }
  return bits;
}
