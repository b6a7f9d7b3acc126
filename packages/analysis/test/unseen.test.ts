import type { ListHistory } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { estimateUnseen } from '../src/index.js';
import { estimateOf } from './estimate-of.js';
import { historiesOf } from './histories.js';

const CENSUS = historiesOf(3, [72, 155, 7, 71, 13, 53, 43]);

describe('how many were not seen', () => {
  it('is a range over the models that the data cannot tell apart, from the lowest limit to the highest', () => {
    const estimate = estimateOf(CENSUS);
    // AIC 52.74 with every pair and 54.53 with AB and BC; the others are more than 2 above.
    expect(estimate.models?.acceptable.map(({ interactions }) => interactions)).toEqual([
      [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'C'],
      ],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
    ]);
    const [full, smaller] = estimate.models?.acceptable ?? [];
    expect(estimate.unseen).toEqual({ from: smaller?.interval.from, to: full?.interval.to });
    expect(estimate.basis).toBe('log-linear');
    expect(estimate.assumptions).toContain('modelled-dependence');
    expect(estimate.caveats).toEqual(['saturated-model', 'unequal-lists']);
  });

  it('is kept apart from the count, and the range of all is theirs together', () => {
    const { observed, unseen, populationRange } = estimateOf(CENSUS);
    expect(observed).toBe(414);
    expect(populationRange.from).toBeCloseTo(414 + unseen.from, 9);
    expect(populationRange.to).toBeCloseTo(414 + (unseen.to ?? 0), 9);
  });

  it('rests on Chapman where there are two lists, and says that their independence cannot be tested', () => {
    const estimate = estimateOf(historiesOf(2, [167, 781, 254]));
    expect(estimate).toMatchObject({ basis: 'chapman', models: null, observed: 1202, overlap: 167 });
    expect(estimate.populationRange).toEqual(estimate.pairs[0]?.interval);
    expect(estimate.assumptions).toContain('independent-lists');
    expect(estimate.caveats).toContain('two-lists-only');
  });

  it('leaves out models without an estimate, counts them and says so', () => {
    const estimate = estimateOf(historiesOf(3, [0, 0, 8, 20, 9, 30, 25]));
    expect(estimate.models?.withoutEstimate).toBeGreaterThan(0);
    expect(estimate.models?.acceptable.flatMap(({ interactions }) => interactions)).not.toContainEqual([
      'A',
      'B',
    ]);
    expect(estimate.caveats).toEqual(expect.arrayContaining(['models-left-out', 'pairs-without-overlap']));
  });

  it('says where the search was cut short', () => {
    expect(estimateOf(CENSUS, { modelLimit: 2 }).caveats).toContain('search-limited');
    expect(estimateOf(CENSUS).caveats).not.toContain('search-limited');
  });
});

// Cormack, Chang and Smith (2000), deaths from industrial injury in Maryland; a search of every case found 237.
describe('where the truth is known to be 237', () => {
  it('the range of three lists holds it, and is wide', () => {
    const { populationRange } = estimateOf(historiesOf(3, [72, 5, 29, 54, 24, 3, 14]));
    expect(populationRange.from).toBeLessThan(237);
    expect(populationRange.to).toBeGreaterThan(237);
  });

  it('the range of four lists falls short of it, since one of them holds all but three persons', () => {
    const histories = historiesOf(4, [72, 5, 29, 53, 24, 3, 12, 14, 0, 0, 0, 1, 0, 0, 2]);
    expect(estimateOf(histories).populationRange.to).toBeLessThan(237);
    expect(estimateOf(histories).caveats).toContain('small-cells');
  });
});

describe('no estimate is made', () => {
  it.each<[string, readonly ListHistory[], object]>([
    ['of nobody', [], { code: 'too-few-lists' }],
    ['of one list', [{ lists: ['A'], persons: 90 }], { code: 'too-few-lists' }],
    [
      'of two lists that share nobody',
      historiesOf(2, [0, 50, 60]),
      { code: 'too-little-overlap', needed: 7 },
    ],
    [
      'where only six stand on two lists',
      historiesOf(2, [6, 50, 60]),
      { code: 'too-little-overlap', needed: 7 },
    ],
    [
      'where fewer than one in a hundred of 20,000 stand on two lists',
      historiesOf(2, [199, 9801, 10_000]),
      { code: 'too-little-overlap', needed: 200 },
    ],
    [
      'where one list of three shares nobody with the others',
      historiesOf(3, [0, 20, 0, 30, 0, 40, 50]),
      { code: 'list-without-overlap', alone: ['C'] },
    ],
    ['where one list of two holds the other', historiesOf(2, [20, 30, 0]), { code: 'no-estimate-exists' }],
    [
      'where one list of three holds everyone',
      historiesOf(3, [4, 5, 6, 7, 0, 0, 0]),
      { code: 'no-estimate-exists' },
    ],
  ])('%s', (_, histories, reason) => {
    expect(estimateUnseen(histories)).toMatchObject({ kind: 'refusal', reason });
  });

  it('of seven lists: they should be merged', () => {
    const histories = [...'abcdefg'].map((id) => ({ lists: [id, 'h'], persons: 10 })).slice(0, 6);
    expect(estimateUnseen(histories)).toMatchObject({
      reason: { code: 'too-many-lists', most: 6, advice: 'merge-lists' },
      observed: 60,
      overlap: 60,
    });
  });

  it('but what was seen is told all the same', () => {
    expect(estimateUnseen(historiesOf(2, [3, 50, 60]))).toMatchObject({
      lists: [
        { id: 'A', persons: 53 },
        { id: 'B', persons: 63 },
      ],
      observed: 113,
      overlap: 3,
    });
  });

  it('of a history that is none: whoever made it erred', () => {
    expect(() => estimateUnseen([{ lists: ['A', 'A'], persons: 3 }])).toThrow('names a list twice');
    expect(() => estimateUnseen([{ lists: [], persons: 3 }])).toThrow('at least one list');
    expect(() => estimateUnseen([{ lists: ['A'], persons: 1.5 }])).toThrow('whole persons');
  });
});
