import { describe, expect, it } from 'vitest';
import { fitLists } from '../src/unseen/fit-lists.js';
import { listPairs } from '../src/unseen/list-design.js';
import type { ListTable } from '../src/unseen/list-table.js';
import { listTable } from '../src/unseen/list-table.js';
import { searchModels } from '../src/unseen/search-models.js';
import { UNSEEN_DEFAULTS } from '../src/unseen/unseen-options.js';
import { historiesOf } from './histories.js';

// Invented, so that a pair that is taken in early (BD) must be given up for the best model.
const TURNING = listTable(historiesOf(4, [2, 13, 53, 3, 6, 6, 8, 34, 3, 37, 46, 11, 28, 7, 3]));
// Bruno et al. (1994).
const DIABETES = listTable(historiesOf(4, [58, 157, 18, 104, 46, 650, 12, 709, 14, 20, 7, 74, 8, 182, 10]));

describe('the search', () => {
  it.each([
    ['where a pair has to be given up', TURNING],
    ['where all pairs but one are wanted', DIABETES],
  ])('finds what trying all 64 models of four lists finds, %s', (_, table) => {
    const found = searchModels(table, UNSEEN_DEFAULTS);
    expect(found.acceptable.map(({ aic }) => aic.toFixed(6))).toEqual(acceptableOfAll(table));
    expect(found.tried).toBeLessThan(64);
    expect(found.limited).toBe(false);
  });

  it('begins with independence and never tries more than its limit', () => {
    const found = searchModels(TURNING, { ...UNSEEN_DEFAULTS, modelLimit: 1 });
    expect(found).toMatchObject({ tried: 1, limited: true });
    expect(found.acceptable.map(({ interactions }) => interactions)).toEqual([[]]);
  });
});

function acceptableOfAll(table: ListTable): string[] {
  const pairs = listPairs(4);
  const scores = Array.from({ length: 64 }, (_, model) =>
    fitLists(
      table,
      pairs.filter((__, pair) => Math.floor(model / 2 ** pair) % 2 === 1),
    ),
  )
    .flatMap((fit) => (typeof fit === 'string' ? [] : [fit.aic]))
    .sort((left, right) => left - right);
  return scores.filter((aic) => aic <= (scores[0] ?? 0) + 2).map((aic) => aic.toFixed(6));
}
