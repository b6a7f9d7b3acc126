import { describe, expect, it } from 'vitest';
import { sameExactKeys } from '../dist/bench/exact-keys.js';
import { largeRound } from '../dist/bench/large-round.js';
import { linkTruth } from '../dist/bench/link-truth.js';

describe('a round whose truth is known', () => {
  it('has more of its pairs found than by exact keys, and no more strangers joined than is expected', () => {
    const { linked, exactKeys, result } = linkTruth();
    expect(result.linkage.model.estimated).toBe(true);
    expect(linked.recall).toBeGreaterThan(exactKeys.recall + 0.03);
    expect(linked.precision).toBeGreaterThan(0.998);
    expect(linked.falsePairs).toBeLessThanOrEqual(2 * result.linkage.expected.falseMerges.high);
  }, 120_000);

  it('is linked more rightly than by exact keys where it is large: fewer strangers, more pairs', () => {
    const { linked, exactKeys, result } = linkTruth(60_000);
    expect(linked.precision).toBeGreaterThan(exactKeys.precision);
    expect(linked.recall).toBeGreaterThan(exactKeys.recall);
    const { low, high } = result.linkage.expected.falseMerges;
    expect(linked.falsePairs).toBeGreaterThan(low / 2);
    expect(linked.falsePairs).toBeLessThan(high * 2);
  }, 300_000);
});

it('forms with the same number, or the same date, initials and sex, have the same exact keys', () => {
  const [form] = largeRound(100).forms;
  if (form === undefined) throw new Error('no forms were made');
  const forms = Object.entries<Record<string, string>>({
    a: { personal_number: '1' },
    b: { birth_key: '2', sex: 'man' },
    c: { birth_key: '2', sex: 'woman' },
    d: { personal_number: '1', birth_key: '2', sex: 'man' },
    e: { birth_key: '2' },
    f: { birth_key: '2' },
  }).map(([id, identity]) => Object.assign({}, form, { id, identity }));
  // d has the number of a, and the date, initials and sex of b.
  expect(sameExactKeys(forms)).toEqual([['a', 'b', 'd'], ['c'], ['e'], ['f']]);
});
