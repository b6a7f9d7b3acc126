import type { LinkRecord } from '@kartlagg/model';
import { expect, it } from 'vitest';
import { datesDiffer } from '../src/link/comparators/dates.js';
import { link } from '../src/link/link.js';
import { record, standard, strangers } from './link-specs.js';

const KARL = { given_name: 'KARL', family_name: 'EK', initials: 'KE', sex: 'man', municipality: '0001' };
const GÄVLE = { reporter: 'municipality', municipality: '2180' };
const BERG = { birth_date: '1990-05-05', birth_year: '1990', initials: 'AB', sex: 'woman' };

it.each([
  ['1980-02-03', '1980-02-08', true],
  ['1980-02-03', '1980-12-03', true],
  ['1981-02-03', '1987-02-03', true],
  ['1960-03-04', '1990-03-04', false],
  ['1960-03-04', '2060-03-04', false],
])('takes %s for %s with one digit wrong only where no generation lies between: %s', (one, other, is) => {
  expect(datesDiffer('digit', one, other)).toBe(is);
});

it.each([0, 10, 300])('does not make father and son with one name one person, among %i others', (others) => {
  const { clusters } = fatherAndSon(others);
  expect(clusters).toContainEqual(['father']);
  expect(clusters).toContainEqual(['son']);
});

it('asks a person about father and son where so few are counted that the name speaks for one', () => {
  const { review } = fatherAndSon(10);
  expect(review.map(({ a, b }) => [a, b])).toContainEqual(['father', 'son']);
});

function fatherAndSon(others: number) {
  const father = record('father', { ...KARL, birth_date: '1960-03-04', birth_year: '1960' });
  const son = record('son', { ...KARL, birth_date: '1990-03-04', birth_year: '1990' });
  return link([father, son, ...strangers(others)], standard);
}

it('leaves two ids in the records of one respondent to a person, also where all else is the same', () => {
  const { clusters, split, review } = link(
    [
      record('a', { ...BERG, local_id: 'one', ...GÄVLE }),
      record('b', { ...BERG, local_id: 'two', ...GÄVLE }),
      ...strangers(50),
    ],
    standard,
  );
  expect(clusters).toContainEqual(['a']);
  expect(split.map(({ key }) => key)).toEqual(['doubt']);
  expect(review.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
});

it.each([
  [
    'ids of two respondents',
    { local_id: 'one', ...GÄVLE },
    { local_id: 'two', ...GÄVLE, municipality: '2080' },
  ],
  ['ids of nobody knows whom', { local_id: 'one' }, { local_id: 'two' }],
  ['an id and none', { local_id: 'one', ...GÄVLE }, GÄVLE],
])('sees no doubt in %s', (_, one, other) => {
  const { clusters } = link(
    [record('a', { ...BERG, ...one }), record('b', { ...BERG, ...other }), ...strangers(50)],
    standard,
  );
  expect(clusters).toContainEqual(['a', 'b']);
});

it.each([2, 20, 3000])(
  'asks a person where birth date and sex are all there is, among %i others',
  (others) => {
    const alone = { birth_date: '1990-05-05', birth_year: '1990', sex: 'woman', municipality: '0001' };
    const records: readonly LinkRecord[] = [record('a', alone), record('b', alone), ...strangers(others)];
    const { clusters, review } = link(records, standard);
    expect(clusters).toContainEqual(['a']);
    expect(clusters).toContainEqual(['b']);
    expect(review.map(({ a, b }) => [a, b])).toContainEqual(['a', 'b']);
  },
);

it('weighs initials against those of a name where one record has no more', () => {
  const born = { birth_date: '1981-02-01', birth_year: '1981', sex: 'woman', municipality: '0001' };
  const named = record('a', { ...born, given_name: 'ANNA', family_name: 'BERG', initials: 'AB' });
  const clusterOf = (initials: string) =>
    link([named, record('b', { ...born, initials }), ...strangers(100)], standard).clusters.find(
      ([id]) => id === 'a',
    );
  expect(clusterOf('AB')).toEqual(['a', 'b']);
  expect(clusterOf('XQ')).toEqual(['a']);
});
