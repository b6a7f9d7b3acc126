import { describe, expect, it } from 'vitest';
import type { Count, Diagnostic, Reply } from '@kartlagg/model';
import { comparePublished } from '../src/compare-published.js';
import { tabulate } from '../src/tabulate.js';
import { answered, datasetOf, published, without } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023', 'country-situation');
const stockholm = answered('0180', [
  [{ situation: '1' }, 100],
  [{ situation: '3' }, 50],
]);

function compare(counts: readonly Count[], ...others: readonly Reply[]): readonly Diagnostic[] {
  const dataset = datasetOf([stockholm, ...others], counts);
  return comparePublished(tabulate(dataset, survey, []), dataset, survey);
}

describe('the sums against what is published', () => {
  it('pass: equal sums say nothing', () => {
    expect(compare([published('2023', '1', 100), published('2023', 'total', 150)])).toEqual([]);
  });

  it('fail: once all have answered, any difference is found where it was published', () => {
    const smaller = published('2023', '1', 101);
    expect(compare([smaller], without('1480', 'nothing_to_report'))).toMatchObject([
      { code: 'set.published-differs', at: smaller.at, params: { sum: 100, published: 101 } },
    ]);
  });

  it('fail: a larger sum is found even while others are silent', () => {
    expect(compare([published('2023', 'total', 149)], without('1480', 'silent'))).toHaveLength(1);
  });

  it('undecided: a smaller sum while someone is silent or rejected', () => {
    expect(compare([published('2023', '1', 101)], without('1480', 'silent'))).toEqual([]);
    expect(compare([published('2023', '1', 101)], without('1480', 'rejected'))).toEqual([]);
  });

  it('undecided: a situation that nobody has answered', () => {
    expect(compare([published('2023', '2', 10)])).toEqual([]);
  });

  it('undecided: figures that are about, at least, restated, of another year, place or measure', () => {
    const others = [
      published('2023', '1', 900, { exactness: 'approximate' }),
      published('2023', '1', 900, { exactness: 'minimum' }),
      published('2023', '1', 900, { version: 'restated_2023' }),
      published('2017', '1', 900),
      published('2023', '1', 900, { geo: '0180' }),
      published('2023', '1', 900, { measure: 'children' }),
    ];
    expect(compare(others)).toEqual([]);
  });
});
