import { dateFilter, isFilterText, nameFilter } from '@kartlagg/linkage';
import { describe, expect, it } from 'vitest';
import { hmac, keyOf } from './hmac.js';

const KEY = keyOf(7);

describe('the filter of a name', () => {
  it.each([
    ['Andersson', 'Anderson'],
    ['Kristina', 'Christina'],
    ['Mohammed', 'Muhammed'],
    ['Lindqvist', 'Lindkvist'],
    ['Anna-Lena', 'Annalena'],
    ['Åsa', 'ASA'],
    ['af Klercker', 'Klercker'],
  ])('of %s is like that of %s', (one, other) => {
    expect(dice(name(one), name(other))).toBeGreaterThan(0.6);
  });

  it.each([
    ['Andersson', 'Lindqvist'],
    ['Kristina', 'Mohammed'],
    ['Åsa', 'Erik'],
    ['Berg', 'Holm'],
  ])('of %s is unlike that of %s', (one, other) => {
    expect(dice(name(one), name(other))).toBeLessThan(0.5);
  });

  it('is unrelated with another key, purpose or round', () => {
    const keys = [keyOf(8), keyOf(7, { purpose: 'annat' })];
    for (const key of keys) {
      expect(dice(name('Andersson'), nameFilter('Andersson', key, '2023', hmac))).toBeLessThan(0.4);
    }
    const later = nameFilter('Andersson', keyOf(7, { rounds: ['2029'] }), '2029', hmac);
    expect(dice(name('Andersson'), later)).toBeLessThan(0.4);
  });

  it('sets at most 16 bits for each bigram, and leaves most at zero', () => {
    // _b be er rg g_: five bigrams.
    const set = bitsOf(name('Berg')).length;
    expect(set).toBeGreaterThan(60);
    expect(set).toBeLessThanOrEqual(80);
  });

  it('is no filter of a text without letters', () => {
    expect(nameFilter(' - 12', KEY, '2023', hmac)).toBeUndefined();
  });

  it('is a text that no spreadsheet takes for a formula', () => {
    const texts = ['Anna', 'Bo', 'Åsa', 'Erik', 'Li'].map(name);
    expect(texts.map((text) => text.slice(0, 1))).toEqual(['A', 'A', 'A', 'A', 'A']);
    expect(texts.map(isFilterText)).toEqual([true, true, true, true, true]);
    expect(isFilterText('Anna')).toBe(false);
  });
});

describe('the filter of a birth date', () => {
  it('shares most of its bits with that of a date with one digit wrong', () => {
    expect(dice(date('1979-02-03'), date('1979-02-08'))).toBeGreaterThan(0.8);
  });

  it('shares few with that of another date', () => {
    expect(dice(date('1979-02-03'), date('2001-11-28'))).toBeLessThan(0.4);
  });

  it('tells a digit in one place from the same in another', () => {
    expect(date('1979-02-03')).not.toBe(date('1979-03-02'));
  });
});

function name(text: string): string {
  return nameFilter(text, KEY, '2023', hmac) ?? '';
}

function date(text: string): string {
  return dateFilter(text, KEY, '2023', hmac);
}

/** Dice's coefficient: twice what both have, of what each has. */
function dice(one: string | undefined, other: string | undefined): number {
  const [ones, others] = [bitsOf(one ?? ''), new Set(bitsOf(other ?? ''))];
  return (2 * ones.filter((bit) => others.has(bit)).length) / (ones.length + others.size);
}

function bitsOf(text: string): number[] {
  return [...Buffer.from(text, 'base64')].flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte & (1 << bit)) !== 0).map((bit) => index * 8 + bit),
  );
}
