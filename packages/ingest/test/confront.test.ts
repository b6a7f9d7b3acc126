import { describe, expect, it } from 'vitest';
import { confront } from '../src/rules/confront.js';

const known = (sum: number) => ({ low: sum, high: sum });
const atLeast = (sum: number) => ({ low: sum, high: Number.POSITIVE_INFINITY });

describe('a rule is three-valued', () => {
  it('equal passes, fails, and is undecided where a blank could make it up', () => {
    expect(confront('equal', known(5), known(5))).toBe('pass');
    expect(confront('equal', known(5), known(4))).toBe('fail');
    expect(confront('equal', known(5), atLeast(4))).toBe('undecided');
    expect(confront('equal', atLeast(5), atLeast(5))).toBe('undecided');
    expect(confront('equal', known(5), atLeast(6))).toBe('fail');
  });

  it('at most passes, fails, and is undecided where a blank could be too much', () => {
    expect(confront('at-most', known(5), known(5))).toBe('pass');
    expect(confront('at-most', known(5), atLeast(5))).toBe('pass');
    expect(confront('at-most', known(6), known(5))).toBe('fail');
    expect(confront('at-most', atLeast(6), known(5))).toBe('fail');
    expect(confront('at-most', atLeast(4), known(5))).toBe('undecided');
  });

  it('needs passes, fails, and is undecided where a blank could be what is needed', () => {
    expect(confront('needs', known(0), known(0))).toBe('pass');
    expect(confront('needs', known(3), known(1))).toBe('pass');
    expect(confront('needs', known(3), known(0))).toBe('fail');
    expect(confront('needs', known(3), atLeast(0))).toBe('undecided');
    expect(confront('needs', atLeast(0), known(0))).toBe('undecided');
  });
});
