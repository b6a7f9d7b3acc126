import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareNames,
  exactnessWord,
  formatDate,
  formatNumber,
  formatPercent,
  listWords,
  plural,
} from '../src/numbers.js';

const NBSP = '\u00a0';
const MINUS = '\u2212';

describe('formatNumber', () => {
  it('groups thousands with a no-break space in Swedish and a comma in English', () => {
    expect(formatNumber(27383, 0, 'sv')).toBe(`27${NBSP}383`);
    expect(formatNumber(27383, 0, 'en')).toBe('27,383');
  });

  it('keeps its decimals, with a Swedish decimal comma', () => {
    expect(formatNumber(26, 1, 'sv')).toBe('26,0');
    expect(formatNumber(26, 1, 'en')).toBe('26.0');
  });

  it('rounds halves away from zero, on both sides of it', () => {
    expect(formatNumber(2.5, 0, 'sv')).toBe('3');
    expect(formatNumber(-2.5, 0, 'sv')).toBe(`${MINUS}3`);
    expect(formatNumber(0.25, 1, 'sv')).toBe('0,3');
  });

  it('rounds the number as it is written and not as the machine stores it', () => {
    expect(formatNumber(1.005, 2, 'sv')).toBe('1,01');
    expect(formatNumber(2.675, 2, 'en')).toBe('2.68');
  });

  it('never writes a minus before zero', () => {
    expect(formatNumber(-0.2, 0, 'sv')).toBe('0');
    expect(formatNumber(-0, 1, 'sv')).toBe('0,0');
  });

  it('never loses a digit of a whole number', () => {
    assert(
      property(integer(), (value) => {
        const digits = formatNumber(value, 0, 'sv').replaceAll(NBSP, '').replace(MINUS, '-');
        expect(Number(digits)).toBe(value);
      }),
    );
  });

  it('never puts an ordinary space in a number, where a line could break', () => {
    assert(
      property(integer(), constantFrom(0, 1, 2), (value, decimals) => {
        expect(formatNumber(value, decimals, 'sv')).not.toContain(' ');
      }),
    );
  });
});

describe('formatPercent', () => {
  it('holds the sign to the number with a no-break space in Swedish', () => {
    expect(formatPercent(0.62, 0, 'sv')).toBe(`62${NBSP}%`);
    expect(formatPercent(0.62, 0, 'en')).toBe('62%');
  });

  it('rounds halves away from zero', () => {
    expect(formatPercent(0.125, 0, 'sv')).toBe(`13${NBSP}%`);
    expect(formatPercent(0.1005, 1, 'sv')).toBe(`10,1${NBSP}%`);
  });
});

describe('formatDate', () => {
  it('writes the month out', () => {
    expect(formatDate('2022-12-31', 'sv')).toBe('31 december 2022');
    expect(formatDate('2023-04-03', 'sv')).toBe('3 april 2023');
    expect(formatDate('2023-05-01', 'en')).toBe('1 May 2023');
  });

  it('leaves what is no such day as it is', () => {
    expect(formatDate('2023-13-01', 'sv')).toBe('2023-13-01');
    expect(formatDate('2023-02-29', 'sv')).toBe('2023-02-29');
    expect(formatDate('våren 2023', 'sv')).toBe('våren 2023');
  });
});

describe('words around numbers', () => {
  it('use the singular for one alone', () => {
    expect(plural(1, 'kommun', 'kommuner')).toBe('kommun');
    expect(plural(0, 'kommun', 'kommuner')).toBe('kommuner');
    expect(plural(2, 'kommun', 'kommuner')).toBe('kommuner');
  });

  it('list words with an and before the last', () => {
    expect(listWords([], 'sv')).toBe('');
    expect(listWords(['a'], 'sv')).toBe('a');
    expect(listWords(['a', 'b'], 'en')).toBe('a and b');
    expect(listWords(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
  });

  it('say how exact a number is', () => {
    expect(exactnessWord('approximate', 'sv')).toBe('cirka');
    expect(exactnessWord('minimum', 'sv')).toBe('minst');
    expect(exactnessWord('approximate', 'en')).toBe('about');
    expect(exactnessWord('minimum', 'en')).toBe('at least');
    expect(exactnessWord('exact', 'sv')).toBe('');
  });
});

describe('compareNames', () => {
  it('puts å, ä and ö last, in that order', () => {
    expect(['Örebro', 'Älvdalen', 'Åmål', 'Alingsås', 'Övertorneå'].sort(compareNames)).toEqual([
      'Alingsås',
      'Åmål',
      'Älvdalen',
      'Örebro',
      'Övertorneå',
    ]);
  });

  it('puts file names in order of their numbers', () => {
    expect(['fil10.xlsx', 'fil9.xlsx'].sort(compareNames)).toEqual(['fil9.xlsx', 'fil10.xlsx']);
  });
});
