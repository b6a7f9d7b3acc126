import type { UnseenModel } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { listTable } from '../src/unseen/list-table.js';
import { pairEstimates } from '../src/unseen/pair-estimates.js';
import type { CaveatGround } from '../src/unseen/unseen-caveats.js';
import { unseenCaveats } from '../src/unseen/unseen-caveats.js';
import { estimateOf } from './estimate-of.js';
import { historiesOf } from './histories.js';

// Lists of 100, 100 and 70 persons, and every combination peopled.
const TABLE = listTable(historiesOf(3, [20, 30, 10, 40, 10, 40, 30]));

const MODEL: UnseenModel = {
  interactions: [],
  unseen: 50,
  interval: { from: 40, to: 60 },
  deviance: 7.7,
  degreesOfFreedom: 3,
  aic: 40,
};

const SOUND: CaveatGround = ground([MODEL], {});

describe('an estimate has no caveat', () => {
  it('where nothing weakens it', () => {
    expect(unseenCaveats(SOUND)).toEqual([]);
  });
});

describe('an estimate has a caveat', () => {
  // The upper 5 per cent point of chi-square is 7.815 with 3 degrees of freedom.
  it('where the best model is rejected at 5 per cent', () => {
    expect(unseenCaveats(ground([{ ...MODEL, deviance: 7.9 }], {}))).toEqual(['poor-fit']);
  });

  it('where the best model cannot be tested', () => {
    expect(unseenCaveats(ground([{ ...MODEL, deviance: 0, degreesOfFreedom: 0 }], {}))).toEqual([
      'saturated-model',
    ]);
  });

  it('where the highest estimate of acceptable models is more than twice the lowest', () => {
    expect(unseenCaveats(ground([MODEL, { ...MODEL, unseen: 100 }], {}))).toEqual([]);
    expect(unseenCaveats(ground([MODEL, { ...MODEL, unseen: 101 }], {}))).toEqual(['models-disagree']);
  });

  it('where a model expects less than one person in a cell, or some had no estimate', () => {
    expect(unseenCaveats(ground([MODEL], { leastExpected: 0.9 }))).toEqual(['small-cells']);
    expect(unseenCaveats(ground([MODEL], { withoutEstimate: 1 }))).toEqual(['models-left-out']);
  });

  it('where the largest list is more than twice the smallest', () => {
    const table = listTable(historiesOf(3, [20, 30, 10, 81, 10, 40, 30]));
    expect(unseenCaveats({ ...SOUND, table })).toEqual(['unequal-lists']);
  });

  it('where the likelihood never falls far enough to set an upper limit', () => {
    // With one person on all three lists and one on two, the model of every pair gives 30 · 30 · 30 unseen, give or take anything.
    const estimate = estimateOf(historiesOf(3, [1, 1, 1, 30, 1, 30, 30]), {
      minimumOverlap: 4,
      aicWindow: 50,
    });
    expect(estimate.unseen.to).toBeNull();
    expect(estimate.populationRange.to).toBeNull();
    expect(estimate.caveats).toContain('no-upper-limit');
  });
});

function ground(
  acceptable: readonly [UnseenModel, ...UnseenModel[]],
  { leastExpected = 5, withoutEstimate = 0 }: { leastExpected?: number; withoutEstimate?: number },
): CaveatGround {
  return {
    table: TABLE,
    pairs: pairEstimates(TABLE),
    fitted: { models: { acceptable, tried: 8, withoutEstimate, notConverged: 0 }, leastExpected },
    unseen: { from: 40, to: 60 },
    limited: false,
  };
}
