import type { ListHistory } from '@kartlagg/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateUnseen } from '../src/index.js';
import { fitLists } from '../src/unseen/fit-lists.js';
import { listTable } from '../src/unseen/list-table.js';
import { profileInterval } from '../src/unseen/profile-interval.js';
import { estimateOf } from './estimate-of.js';
import { historiesOf, simulatedHistories } from './histories.js';

const CENSUS = historiesOf(3, [72, 155, 7, 71, 13, 53, 43]);

describe('laws', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 7, maxLength: 7 });

  it('the order of histories and of the lists in them does not matter, nor how persons are split among them', () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat()), (cells, keys) => {
        const histories = historiesOf(3, cells);
        const shuffled = histories
          .flatMap(({ lists, persons }) => [
            { lists: [...lists].reverse(), persons: Math.floor(persons / 2) },
            { lists, persons: Math.ceil(persons / 2) },
          ])
          .map((history) => ({ history, key: keys.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ history }) => history);
        expect(estimateUnseen(shuffled)).toEqual(estimateUnseen(histories));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('what the lists are called does not matter', () => {
    const renamed = CENSUS.map(({ lists, persons }) => ({
      lists: lists.map((id) => ({ A: 'z', B: 'm', C: 'a' })[id] ?? id),
      persons,
    }));
    const [before, after] = [estimateOf(CENSUS), estimateOf(renamed)];
    expect(after.unseen.from / before.unseen.from).toBeCloseTo(1, 5);
    expect((after.unseen.to ?? 0) / (before.unseen.to ?? 1)).toBeCloseTo(1, 5);
  });

  it('a model has seven times as many unseen where every count is seven times as large', () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const [one, seven] = [1, 7].map((times) =>
          unseenOf(
            historiesOf(
              3,
              cells.map((count) => times * count),
            ),
          ),
        );
        expect(Math.abs((seven ?? 0) - 7 * (one ?? 0))).toBeLessThanOrEqual(1e-5 * (1 + (seven ?? 0)));
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('limits never fall below nobody and never cross', () => {
    fc.assert(
      fc.property(counts, (cells) => {
        const estimate = estimateUnseen(historiesOf(3, cells));
        fc.pre(estimate.kind === 'estimate');
        expect(estimate.unseen.from).toBeGreaterThanOrEqual(0);
        expect(estimate.unseen.to ?? Infinity).toBeGreaterThan(estimate.unseen.from);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('of 600 simulated persons on independent lists', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed);

  // Of 100 intervals that each cover with chance 0.95, 88 or more do in all but 0.5 per cent of such series.
  it('the profile intervals of the true model cover the truth in at least 88 of 100 tries', () => {
    const covering = seeds.filter((seed) => {
      const table = listTable(simulatedHistories(600, [0.35, 0.25, 0.2], seed));
      const fit = fitLists(table, []);
      const interval = typeof fit === 'string' ? null : profileInterval(table, [], fit.unseen);
      const unseen = 600 - table.observed;
      return interval !== null && interval.from <= unseen && unseen <= (interval.to ?? Infinity);
    });
    expect(covering.length).toBeGreaterThanOrEqual(88);
    expect(covering.length).toBeLessThan(100);
  });

  it("Chapman's intervals of two lists cover the truth in at least 88 of 100 tries", () => {
    const covering = seeds.filter((seed) => covers(simulatedHistories(600, [0.35, 0.25], seed)));
    expect(covering.length).toBeGreaterThanOrEqual(88);
  });

  it('the range over models covers the truth in at least 88 of 100 tries, though models are chosen by the data', () => {
    const covering = seeds.filter((seed) => covers(simulatedHistories(600, [0.35, 0.25, 0.2], seed)));
    expect(covering.length).toBeGreaterThanOrEqual(88);
  });
});

function covers(histories: readonly ListHistory[]): boolean {
  const { populationRange } = estimateOf(histories);
  return populationRange.from <= 600 && 600 <= (populationRange.to ?? Infinity);
}

/** The unseen of the model where A and B depend on each other; 0 where it has no estimate. */
function unseenOf(histories: readonly ListHistory[]): number {
  const fit = fitLists(listTable(histories), [[0, 1]]);
  return typeof fit === 'string' ? 0 : fit.unseen;
}
