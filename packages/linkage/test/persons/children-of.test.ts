import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../src/persons/children-of.js';
import { form, isUnknown, person } from './forms.js';

const SETTINGS = { number: 'children', own: 'child_keys' };

function parents(...answers: readonly Record<string, string | readonly string[]>[]) {
  return answers.map((given, index) => person([form(`A!${index}`, given)]));
}

const bounds = (...answers: readonly Record<string, string | readonly string[]>[]) =>
  childrenOf(parents(...answers), SETTINGS, isUnknown);

describe('children of the persons counted', () => {
  it('are exact where every child has an identity: the child of two parents is one', () => {
    expect(
      bounds({ children: '2', child_keys: ['k1', 'k2'] }, { children: '2', child_keys: ['k2', 'k3'] }),
    ).toEqual({ low: 3, high: 3, answered: 2, parents: 2, unanswered: 0 });
  });

  it('may all be shared where none has an identity: two parents with two each have two to four', () => {
    expect(bounds({ children: '2' }, { children: '2' })).toEqual({
      low: 2,
      high: 4,
      answered: 2,
      parents: 2,
      unanswered: 0,
    });
  });

  it('have two parents at most: three parents of one child each have at least two children', () => {
    expect(bounds({ children: '1' }, { children: '1' }, { children: '1' })).toMatchObject({
      low: 2,
      high: 3,
    });
  });

  it('of one person are different: five and one are at least five', () => {
    expect(bounds({ children: '5' }, { children: '1' })).toMatchObject({ low: 5, high: 6 });
  });

  it('of a lone parent are exact without identities', () => {
    expect(bounds({ children: '3' }, { children: '0' }, {})).toEqual({
      low: 3,
      high: 3,
      answered: 2,
      parents: 1,
      unanswered: 0,
    });
  });

  it('without identity may be those that another parent gave the identity of, unless that child has both its parents', () => {
    expect(bounds({ children: '1', child_keys: ['k1'] }, { children: '1' })).toMatchObject({
      low: 1,
      high: 2,
    });
    expect(
      bounds({ child_keys: ['k1'], children: '1' }, { child_keys: ['k1'], children: '1' }, { children: '1' }),
    ).toMatchObject({ low: 2, high: 2 });
  });

  it('with identities beyond the number given count as many as there are identities', () => {
    expect(bounds({ children: '1', child_keys: ['k1', 'k2'] })).toMatchObject({ low: 2, high: 2 });
  });

  it('whose number is missing are at least one, never exact, and said to be missing', () => {
    expect(bounds({ children_living: 'sometimes' })).toEqual({
      low: 1,
      high: 2,
      answered: 1,
      parents: 1,
      unanswered: 1,
    });
    expect(bounds({ children: '4' }, { children_living: 'permanently' })).toEqual({
      low: 4,
      high: 8,
      answered: 2,
      parents: 2,
      unanswered: 1,
    });
    expect(bounds({ children: 'unknown', children_living: 'unknown' })).toMatchObject({
      answered: 0,
      parents: 0,
      unanswered: 0,
    });
    expect(bounds({ child_keys: ['k1', 'k2'] })).toEqual({
      low: 2,
      high: 3,
      answered: 1,
      parents: 1,
      unanswered: 1,
    });
  });

  it('are none in a round that does not ask', () => {
    expect(childrenOf(parents({ children: '2' }), undefined)).toEqual({
      low: 0,
      high: 0,
      answered: 0,
      parents: 0,
      unanswered: 0,
    });
  });

  it('the lower bound is the fewest children that any pairing of parents leaves', () => {
    const child = fc.record({
      children: fc.integer({ min: 0, max: 3 }),
      told: fc.subarray(['k1', 'k2', 'k3']),
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 4 }), (families) => {
        const given = families.map(({ children, told }) => ({ children: `${children}`, child_keys: told }));
        const { low, high } = bounds(...given);
        const { distinct, items } = itemsOf(families);
        expect([low, high]).toEqual([distinct - mostPairs(items), distinct]);
      }),
      { numRuns: 300 },
    );
  });
});

interface Item {
  readonly parent: number;
  readonly told: boolean;
}

/** All distinct children if nothing more is shared, and those that could still be paired. */
function itemsOf(families: readonly { readonly children: number; readonly told: readonly string[] }[]) {
  const items: Item[] = [];
  const holders = new Map<string, number[]>();
  for (const [parent, { children, told }] of families.entries()) {
    for (const token of told) holders.set(token, [...(holders.get(token) ?? []), parent]);
    for (let count = told.length; count < children; count += 1) items.push({ parent, told: false });
  }
  const distinct = items.length + holders.size;
  for (const [parent, ...others] of holders.values())
    if (parent !== undefined && others.length === 0) items.push({ parent, told: true });
  return { distinct, items };
}

/** Tries every pairing. */
function mostPairs(items: readonly Item[]): number {
  const [own, ...rest] = items;
  if (own === undefined) return 0;
  const alone = mostPairs(rest);
  const seen = new Set<string>();
  const paired = rest.map((other, index) => {
    const kind = `${other.parent} ${other.told}`;
    if (seen.has(kind) || other.parent === own.parent || (other.told && own.told)) return 0;
    seen.add(kind);
    return 1 + mostPairs(rest.toSpliced(index, 1));
  });
  return Math.max(alone, ...paired);
}
