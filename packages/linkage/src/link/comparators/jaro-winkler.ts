import type { LinkLevel } from '@kartlagg/model';
import type { CompareCodes } from './compare-codes.js';
import { levelAtLeast } from './level-at-least.js';

/**
 * How alike two words are, from 0 to 1: 1 only where they are equal. MARTHA and MARHTA are 0.961 alike. Compared by
 * UTF-16 code units, so both have to be normalised alike.
 *
 * Half of the characters that stand in another order count as transpositions, and the half is not rounded; the first
 * four characters, where they agree, add to a likeness above 0.7. Sources: Jaro (1989), Winkler (1990), and for 0.7
 * Winkler's own strcmp.c (U.S. Census Bureau, 1994).
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroLikeness(left, right);
  if (jaro <= BOOST_ABOVE) return jaro;
  let prefix = 0;
  const longest = Math.min(LONGEST_PREFIX, left.length, right.length);
  while (prefix < longest && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}

const BOOST_ABOVE = 0.7;
const LONGEST_PREFIX = 4;
const PREFIX_SCALE = 0.1;

/** Values by their Jaro–Winkler likeness. */
export function likeWords(values: readonly string[], levels: readonly LinkLevel[]): CompareCodes {
  const levelOf = levelAtLeast(levels);
  return (left, right) =>
    left === right ? 0 : levelOf(jaroWinkler(values[left] ?? '', values[right] ?? ''));
}

function jaroLikeness(left: string, right: string): number {
  if (left.length === 0 || right.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Uint8Array(right.length);
  const matched: number[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const unit = left.charCodeAt(at);
    const end = Math.min(right.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= end; other += 1) {
      if (taken[other] === 1 || right.charCodeAt(other) !== unit) continue;
      taken[other] = 1;
      matched.push(unit);
      break;
    }
  }
  const common = matched.length;
  if (common === 0) return 0;
  const transposed = outOfOrder(matched, right, taken) / 2;
  return (common / left.length + common / right.length + (common - transposed) / common) / 3;
}

/** How many of the matched characters come in another order in the second word. */
function outOfOrder(matched: readonly number[], right: string, taken: Uint8Array): number {
  let differing = 0;
  let next = 0;
  for (let at = 0; at < right.length; at += 1) {
    if (taken[at] !== 1) continue;
    if (right.charCodeAt(at) !== matched[next]) differing += 1;
    next += 1;
  }
  return differing;
}
