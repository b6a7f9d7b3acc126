import type { CodedWay } from './agreement-patterns.js';

/** How often two records that are picked at random are of each level, where both can be compared in this way. */
export interface ChanceAgreement {
  /** By level; they add to 1. All 0 where no two records can be compared. */
  readonly shares: readonly number[];
  /** How many pairs the share of equal values is counted from: all that there are. */
  readonly pairs: number;
  /** How many pairs the shares of the other levels are counted from. */
  readonly sampled: number;
}

/**
 * Counts how often records agree by chance, over all records and not over those that blocking brings together, among
 * which agreement is no chance. How often values are equal is counted exactly, from how common each of them is; the
 * other levels from all pairs where they are few, and otherwise from a sample that is the same each time: each record with
 * others at distances that follow the golden ratio (a Weyl sequence, evenly spread without being regular; Knuth, The
 * Art of Computer Programming 3, 6.4).
 */
export function chanceAgreement({ way, column, compare }: CodedWay, mostSampled: number): ChanceAgreement {
  const counts = column.counts.map((count, code) => (compare(code, code) === 0 ? count : 0));
  const having: number[] = [];
  for (const code of column.codes) if (code >= 0 && (counts[code] ?? 0) > 0) having.push(code);
  const pairs = pairsOf(having.length);
  const levels = way.levels.map(() => 0);
  if (pairs === 0) return { shares: levels, pairs, sampled: 0 };

  const note = (left: number, right: number): void => {
    const level = compare(left, right);
    if (level >= 0) levels[level] = (levels[level] ?? 0) + 1;
  };
  if (pairs <= mostSampled) everyPair(having, note);
  else sampledPairs(having, mostSampled, note);
  const sampled = levels.reduce((sum, count) => sum + count, 0);
  const unlike = sampled - (levels[0] ?? 0);
  const equal = counts.reduce((sum, count) => sum + pairsOf(count), 0) / pairs;
  const shares = levels.map((count, level) => {
    if (level === 0) return equal;
    return unlike === 0 ? 0 : ((1 - equal) * count) / unlike;
  });
  return { shares, pairs, sampled };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function everyPair(codes: readonly number[], visit: (left: number, right: number) => void): void {
  for (const [at, left] of codes.entries())
    for (let other = at + 1; other < codes.length; other += 1) visit(left, codes[other] ?? 0);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

function sampledPairs(
  codes: readonly number[],
  most: number,
  visit: (left: number, right: number) => void,
): void {
  const size = codes.length;
  const step = Math.max(1, size / most);
  for (let drawn = 0; drawn < most; drawn += 1) {
    const at = Math.floor(drawn * step) % size;
    const distance = 1 + Math.floor(((drawn * GOLDEN) % 1) * (size - 1));
    visit(codes[at] ?? 0, codes[(at + distance) % size] ?? 0);
  }
}
