import { describe, expect, it } from 'vitest';
import type { Count, Exactness } from '@kartlagg/model';
import { knownNumber } from '../src/set/known-number.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();
const TOTAL = { measure: 'persons', codes: {} };

const count = (codes: Count['codes'], value: number, exactness: Exactness = 'exact'): Count => ({
  round: '2023',
  geo: '0180',
  level: 'municipality',
  measure: 'persons',
  codes,
  value,
  exactness,
  version: 'as_published',
  at: { file: 'f.csv' },
});
/** What is known of the total of a table: `[at least, at most]`. */
const total = (...counts: readonly Count[]) => {
  const known = knownNumber(counts, TOTAL, survey, false);
  return known && [known.low, known.high];
};
const ANY = Number.POSITIVE_INFINITY;

describe('what a table says of its total', () => {
  it('is the total that it states', () => {
    expect(total(count({ situation: 'total' }, 12))).toEqual([12, 12]);
  });

  it('is the sum of women and men, who are all the people', () => {
    expect(total(count({ sex: 'woman' }, 5), count({ sex: 'man' }, 7))).toEqual([12, 12]);
    expect(total(count({ sex: 'woman' }, 5))).toEqual([5, ANY]);
  });

  it('is at least the sum of living forms or solutions, which divide just some of the people', () => {
    expect(total(count({ living_form: 'shelter' }, 5))).toEqual([5, ANY]);
    const solutions = ['trial_apartment', 'training_apartment', 'social_contract', 'municipal_contract'];
    const all = [...solutions, 'other_equal', 'unknown'].map((solution) => count({ solution }, 2));
    expect(total(...all)).toEqual([12, ANY]);
  });

  it('is nothing where it is about other things', () => {
    expect(total(count({ situation: 'eu' }, 12), { ...count({}, 3), measure: 'children' })).toBeUndefined();
  });

  it('is what its numbers leave open: at least so many, or about so many', () => {
    expect(total(count({}, 12, 'minimum'))).toEqual([12, ANY]);
    expect(total(count({}, 12, 'approximate'))).toEqual([0, ANY]);
  });

  it('is the closest of what its divisions say', () => {
    expect(total(count({}, 12, 'minimum'), count({ sex: 'woman' }, 5), count({ sex: 'man' }, 9))).toEqual([
      14, 14,
    ]);
  });

  it('is open between divisions that contradict each other', () => {
    expect(
      total(count({ situation: 'total' }, 12), count({ sex: 'woman' }, 5), count({ sex: 'man' }, 9)),
    ).toEqual([12, 14]);
  });
});

it('a part is never more than the whole', () => {
  const counts = [count({ situation: 'total' }, 12), count({ situation: '3', sex: 'man' }, 5)];
  const third = { measure: 'persons', codes: { situation: '3' } };
  expect(knownNumber(counts, third, survey, false)).toMatchObject({ low: 5, high: 12 });
  expect(knownNumber(counts.slice(0, 1), third, survey, false)).toMatchObject({ low: 0, high: 12 });
});
