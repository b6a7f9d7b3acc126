import type { LinkLevel } from '@kartlagg/model';
import { NOT_COMPARABLE, type CompareCodes } from './compare-codes.js';
import { levelAtLeast } from './level-at-least.js';

/**
 * How alike two Bloom filters of the same length are, from 0 to 1: twice the bits that both have, by the bits of each
 * (Dice 1945; for names Schnell, Bachteler & Reiher 2009). Base64 in; undefined where one of them is not base64, has
 * no bit set, or the lengths differ.
 */
export function bloomLikeness(left: string, right: string): number | undefined {
  const filters = filtersOf([left, right]);
  return diceOf(filters, 0, 1);
}

/** Bloom filters in base64 by their Dice coefficient; filters of different length are not compared. */
export function likeFilters(values: readonly string[], levels: readonly LinkLevel[]): CompareCodes {
  const filters = filtersOf(values);
  const levelOf = levelAtLeast(levels);
  return (left, right) => {
    if (left === right) return (filters.bits[left] ?? 0) > 0 ? 0 : NOT_COMPARABLE;
    const dice = diceOf(filters, left, right);
    return dice === undefined ? NOT_COMPARABLE : levelOf(dice);
  };
}

/** Filters after each other, each of `stride` words of 32 bits. */
interface Filters {
  readonly words: Int32Array;
  readonly stride: number;
  /** Bytes of each filter; 0 where it is not base64. */
  readonly bytes: Int32Array;
  /** Bits set in each filter. */
  readonly bits: Int32Array;
}

function filtersOf(values: readonly string[]): Filters {
  const longest = values.reduce((most, value) => Math.max(most, value.length), 0);
  const stride = Math.ceil((longest * 6) / 32);
  const words = new Int32Array(stride * values.length);
  const bytes = new Int32Array(values.length);
  const bits = new Int32Array(values.length);
  for (const [at, value] of values.entries()) {
    const text = value.replace(/=+$/u, '');
    if (!BASE64.test(text)) continue;
    bytes[at] = Math.floor((text.length * 6) / 8);
    fillWords(words, at * stride, text);
    for (let word = 0; word < stride; word += 1)
      bits[at] = (bits[at] ?? 0) + bitsSet(words[at * stride + word] ?? 0);
  }
  return { words, stride, bytes, bits };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64 = /^[A-Za-z0-9+/]+$/u;
const SEXTET = new Map([...ALPHABET].map((character, value) => [character, value]));

/** The order of the bits does not matter for what they have in common, as long as it is the same for all. */
function fillWords(words: Int32Array, start: number, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const sextet = SEXTET.get(text.charAt(at)) ?? 0;
    const bit = at * 6;
    const word = start + (bit >>> 5);
    words[word] = (words[word] ?? 0) | (sextet << (bit & 31));
    if ((bit & 31) > 26) words[word + 1] = (words[word + 1] ?? 0) | (sextet >>> (32 - (bit & 31)));
  }
}

function diceOf({ words, stride, bytes, bits }: Filters, left: number, right: number): number | undefined {
  const own = bits[left] ?? 0;
  const others = bits[right] ?? 0;
  if (own === 0 || others === 0 || bytes[left] !== bytes[right]) return undefined;
  let common = 0;
  const first = left * stride;
  const second = right * stride;
  for (let at = 0; at < stride; at += 1)
    common += bitsSet((words[first + at] ?? 0) & (words[second + at] ?? 0));
  return (2 * common) / (own + others);
}

/** Source: Warren (2012), Hacker's Delight, 5-1. */
function bitsSet(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
