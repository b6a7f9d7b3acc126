import { roughDifference, type RoughNumber } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';

const exact = (value: number): RoughNumber => ({ value, exactness: 'exact' });
const about = (value: number): RoughNumber => ({ value, exactness: 'approximate' });

describe('a difference of figures', () => {
  it('of exact ones is exact, whatever zeros they end in', () => {
    expect(roughDifference(exact(34_000), exact(33_251))).toBe(749);
  });

  it('is as rough as the rougher of them: to the hundred, to the thousand, to the ten', () => {
    expect(roughDifference(exact(4_899), about(5_600))).toBe(-700);
    expect(roughDifference(about(33_250), about(34_000))).toBe(-1_000);
    expect(roughDifference(about(33_250), exact(15_838))).toBe(17_410);
  });

  it('takes two digits of a round number as known: about 10,000 is known to the thousand, about 70 to the one', () => {
    expect(roughDifference(exact(8_440), about(10_000))).toBe(-2_000);
    expect(roughDifference(exact(63), about(70))).toBe(-7);
  });

  it('that is less than can be told is none', () => {
    expect(roughDifference(exact(34_200), about(34_000))).toBe(0);
    expect(Object.is(roughDifference(exact(33_900), about(34_000)), 0)).toBe(true);
  });
});
