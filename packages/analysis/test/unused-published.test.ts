import { expect, it } from 'vitest';
import { unusedPublished } from '../src/unused-published.js';
import { datasetOf, published } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023', 'series-country');
const contracts = published('2023', 'total', 84, { geo: '0183', measure: 'social_contracts_dwellings' });
const before = published('2017', 'total', 111, { geo: '1080' });
const dataset = datasetOf([], [published('2017', 'total', 33_250), contracts, before]);
const unused = (compared?: readonly (typeof contracts)[]) =>
  unusedPublished(compared === undefined ? dataset : { ...dataset, compared: new Set(compared) }, survey).map(
    ({ code, at, params }) => [code, at.file, params['numbers']],
  );

it('published numbers that no series takes are named, once for their file', () => {
  expect(unused()).toEqual([['set.published-unused', 'published.csv', 2]]);
});

it('published numbers that a rule was confronted with are used', () => {
  expect(unused([contracts])).toEqual([['set.published-unused', 'published.csv', 1]]);
  expect(unused([contracts, before])).toEqual([]);
});
