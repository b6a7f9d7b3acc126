import { describe, expect, it } from 'vitest';
import { estimateExists } from '../src/unseen/estimate-exists.js';
import { hasNonnegativeSolution } from '../src/unseen/has-nonnegative-solution.js';
import type { ListPair } from '../src/unseen/list-design.js';
import { listDesign } from '../src/unseen/list-design.js';
import { listTable } from '../src/unseen/list-table.js';
import { logGamma } from '../src/unseen/log-gamma.js';
import { nullSpace } from '../src/unseen/null-space.js';
import { poissonFit } from '../src/unseen/poisson-fit.js';
import { solvePositive } from '../src/unseen/solve-positive.js';
import { historiesOf } from './histories.js';

function exists(lists: number, counts: readonly number[], pairs: readonly ListPair[]): boolean {
  const table = listTable(historiesOf(lists, counts));
  const cells = table.counts.map((_, cell) => cell).slice(1);
  return estimateExists(listDesign(cells, lists, pairs), table.counts.slice(1));
}

describe('an estimate exists', () => {
  it('where every cell has persons, whatever the model', () => {
    expect(
      exists(
        3,
        [1, 1, 1, 1, 1, 1, 1],
        [
          [0, 1],
          [0, 2],
          [1, 2],
        ],
      ),
    ).toBe(true);
  });

  it('where empty cells pull in opposite directions: persons on AB, AC and BC only', () => {
    expect(exists(3, [0, 10, 10, 0, 10, 0, 0], [])).toBe(true);
  });

  it('where several directions are unseen but each is held from both sides: persons on AB and CD only', () => {
    const counts = Array.from({ length: 15 }, () => 0);
    counts[3] = 10; // 1100
    counts[12] = 10; // 0011
    expect(exists(4, counts, [])).toBe(true);
  });
});

describe('no estimate exists', () => {
  it('where everyone stands on one of the lists: nothing tells how many all of them missed', () => {
    expect(exists(3, [4, 5, 6, 7, 0, 0, 0], [])).toBe(false);
  });

  it('where two lists share nobody and the model has them depend on each other', () => {
    const counts = [0, 0, 8, 20, 9, 30, 25];
    expect(exists(3, counts, [])).toBe(true);
    expect(exists(3, counts, [[0, 2]])).toBe(true);
    expect(exists(3, counts, [[0, 1]])).toBe(false);
  });

  it('where there are more parameters than cells', () => {
    expect(
      estimateExists(
        [
          [1, 0],
          [1, 0],
        ],
        [3, 4],
      ),
    ).toBe(false);
  });
});

describe('the small mathematics', () => {
  it('solves 4x + 2y = 10, 2x + 3y = 11 to x = 1, y = 3', () => {
    const solution = solvePositive(
      [
        [4, 2],
        [2, 3],
      ],
      [10, 11],
    );
    expect(solution?.[0]).toBeCloseTo(1, 12);
    expect(solution?.[1]).toBeCloseTo(3, 12);
  });

  it('has no solution of a matrix whose rows repeat each other', () => {
    expect(
      solvePositive(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
  });

  it('finds the one direction that (1, 1, 0) and (0, 1, 1) are blind to: (1, −1, 1)', () => {
    expect(
      nullSpace(
        [
          [1, 1, 0],
          [0, 1, 1],
        ],
        3,
      ),
    ).toEqual([[1, -1, 1]]);
  });

  it('finds that x + y = 2, x − y = 1 has a solution above zero and x + y = −1 has none', () => {
    expect(
      hasNonnegativeSolution(
        [
          [1, 1],
          [1, -1],
        ],
        [2, 1],
      ),
    ).toBe(true);
    expect(hasNonnegativeSolution([[1, 1]], [-1])).toBe(false);
  });

  it('knows that the gamma function of 11 is 10 factorial and that of one half the root of pi', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11);
    expect(logGamma(1)).toBeCloseTo(0, 11);
  });

  it('fits a constant to 2, 4 and 9 as their mean 5', () => {
    const fit = poissonFit([[1], [1], [1]], [2, 4, 9]);
    expect(fit?.fitted.map((mean) => Math.round(mean * 1e6) / 1e6)).toEqual([5, 5, 5]);
  });
});
