import type { Batch, PersonForm } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { samePersons } from '../src/set/same-persons.js';
import { unreadBatch } from '../src/unread-batch.js';

const settled = { outcome: '1', state: 'decided', rule: 'r', wants: [] } as const;

/** A form of a municipality's about somebody born in a year. */
const form = (
  file: string,
  year: number,
  municipality = '0180',
  rest: PersonForm['answers'] = {},
): PersonForm => ({
  id: `${file} ${year}`,
  at: { file, cell: 'A2' },
  round: '2023',
  answers: {
    reporter: ['municipality'],
    municipality: [municipality],
    birth_year: [String(year)],
    ...rest,
  },
  identity: {},
  eligibility: settled,
  situation: settled,
});

const sent = (path: string, forms: readonly PersonForm[]): Batch => ({
  ...unreadBatch({ path, sha256: path, bytes: 1 }, []),
  form: 'persons',
  verdict: 'accepted',
  forms,
});

const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const file = (path: string, first: number, last: number, ...rest: [string?, PersonForm['answers']?]) =>
  sent(
    path,
    years(first, last).map((year) => form(path, year, ...rest)),
  );

describe('deliveries of person forms from the same sender', () => {
  it('that are mostly the same are told of at the later, whatever day they were filled in', () => {
    const old = file('a.csv', 1971, 1980, '0180', { form_date: ['2023-04-03'] });
    // Eight of ten are the same, and two are others.
    const later = file('b.csv', 1973, 1982, '0180', { form_date: ['2023-04-05'] });
    expect(samePersons([old, later])).toEqual([
      { code: 'set.same-persons', at: { file: 'b.csv' }, params: { other: 'a.csv', same: 8, forms: 10 } },
    ]);
  });

  it('are told of also where the later has many more, as a part of them is counted twice', () => {
    expect(samePersons([file('a.csv', 1971, 1975), file('b.csv', 1961, 1990)])).toMatchObject([
      { params: { other: 'a.csv', same: 5, forms: 30 } },
    ]);
  });

  it('that share fewer than four in five, or fewer than three, are left alone', () => {
    expect(samePersons([file('a.csv', 1971, 1980), file('b.csv', 1974, 1983)])).toEqual([]);
    expect(samePersons([file('a.csv', 1971, 1972), file('b.csv', 1971, 1972)])).toEqual([]);
  });

  it('that another sent, or that are rejected, are not held against them', () => {
    const [old, other] = [file('a.csv', 1971, 1980), file('b.csv', 1971, 1980, '0114')];
    expect(samePersons([old, other])).toEqual([]);
    expect(samePersons([old, { ...file('c.csv', 1971, 1980), verdict: 'rejected' }])).toEqual([]);
  });

  it('are not the same where each person has another identity', () => {
    const [a, b] = [file('a.csv', 1971, 1980), file('b.csv', 1971, 1980)];
    expect(samePersons([token(a, 'x'), token(b, 'y')])).toEqual([]);
    expect(samePersons([token(a, 'x'), token(b, 'x')])).toHaveLength(1);
  });
});

function token(batch: Batch, mark: string): Batch {
  return {
    ...batch,
    forms: batch.forms.map((one, at) =>
      Object.assign({}, one, { identity: { personal_number: `${mark}${at}` } }),
    ),
  };
}
