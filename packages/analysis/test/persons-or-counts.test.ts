import { describe, expect, it } from 'vitest';
import type { Reply } from '@kartlagg/model';
import { explainCell } from '../src/explain-cell.js';
import { countedTwice } from '../src/persons/counted-twice.js';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf, without } from './datasets.js';
import { datasetWith, personOf, withPersonForms } from './persons-of.js';
import { surveyOf } from './schema-folder.js';

const survey = withPersonForms(
  surveyOf(
    '2023',
    'country-situation',
    'municipality-situation',
    'municipality-situation-sex',
    'persons-funnel',
  ),
);

const PERSONS = [
  personOf('a', '0180', '1', { sex: 'woman' }),
  personOf('b', '0180', '1', { sex: 'man' }),
  personOf('c', '0180', '2', { sex: 'man' }),
];

const COUNTS = answered('0180', [
  [{ situation: '1', sex: 'woman' }, 7],
  [{ situation: '1', sex: 'man' }, 0],
  [{ age: '25-34', sex: 'woman' }, 30],
  [{ situation: '3', sex: 'woman' }, 20],
]);

const STOCKHOLM = { sv: 'Stockholm', en: 'Stockholm' };

const tablesOf = (persons = PERSONS, ...replies: readonly Reply[]) =>
  tabulate(datasetWith(persons, replies), survey, []);

const at = (tables: ReturnType<typeof tablesOf>, situation: string, geo = '0180') =>
  shown(tables, 'municipality-situation', { geo, situation });

describe('counts of a municipality with person forms of its own', () => {
  const own: Reply = { ...COUNTS, ownForms: true };

  it('are set aside in the situations of persons, and the persons hold', () => {
    const tables = tablesOf(PERSONS, own);
    expect(shown(tables, 'municipality-situation-sex', { geo: '0180', situation: '1', sex: 'woman' })).toBe(
      1,
    );
    expect(shown(tables, 'municipality-situation', { geo: '0180' })).toBe(3 + 20);
  });

  it('are named, with their cells and their municipality', () => {
    expect(countedTwice(datasetWith(PERSONS, [own]), survey)).toEqual([
      {
        code: 'set.counted-twice',
        at: { file: '0180.csv', sheet: '', cell: 'F2', cells: ['F2', 'F3', 'F4'] },
        params: { municipality: STOCKHOLM, numbers: 3 },
      },
    ]);
  });

  it('hold where the round has no persons', () => {
    expect(countedTwice(datasetOf([COUNTS]), survey)).toEqual([]);
    expect(shown(tabulate(datasetOf([COUNTS]), survey, []), 'country-situation', { situation: '1' })).toBe(7);
  });
});

describe('counts of a municipality without person forms of its own', () => {
  const goteborg = answered('1480', [[{ situation: '1', sex: 'man' }, 40]]);

  it('hold, though somebody has sent a form about a person in another municipality', () => {
    const lund = personOf('l', '1281', '1', { sex: 'man' });
    const tables = tablesOf([lund], goteborg, without('1281', 'silent'));
    expect(at(tables, '1', '1480')).toBe(40);
    expect(shown(tables, 'country-situation', { situation: '1' })).toBe(41);
    expect(countedTwice(datasetWith([lund], [goteborg, without('1281', 'silent')]), survey)).toEqual([]);
  });

  it('hold in a situation where they are above zero, and the persons whom others report there are never added', () => {
    const tables = tablesOf(PERSONS, COUNTS);
    expect(at(tables, '1')).toBe(7);
    expect(at(tables, '2')).toBe(1);
    expect(at(tables, '3')).toBe(20);
    expect(countedTwice(datasetWith(PERSONS, [COUNTS]), survey)).toEqual([
      {
        code: 'set.persons-aside',
        at: { file: '0180.csv' },
        params: { municipality: STOCKHOLM, persons: 2 },
      },
    ]);
  });

  it('leave persons aside as a step of the funnel, which leads back to the forms', () => {
    const dataset = datasetWith(PERSONS, [COUNTS]);
    const tables = tabulate(dataset, survey, []);
    expect(cellAt(tables, 'persons-funnel', { step: 'persons' }, 'persons')).toMatchObject({ value: 3 });
    expect(cellAt(tables, 'persons-funnel', { step: 'set_aside' }, 'persons')).toMatchObject({ value: 2 });
    const funnel = survey.tables.find(({ id }) => id === 'persons-funnel');
    const key = { geo: '00', step: 'set_aside' };
    const { counts } = explainCell(funnel ?? fail(), key, 'persons', dataset, survey);
    expect(counts.flatMap(({ forms }) => forms ?? []).map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('say nothing against persons where they are zero: the persons hold, and zeros stand beside none', () => {
    const zeros = answered('0180', [
      [{ situation: '1', sex: 'man' }, 0],
      [{ situation: '4', sex: 'man' }, 0],
    ]);
    const tables = tablesOf(PERSONS, zeros);
    expect(countedTwice(datasetWith(PERSONS, [zeros]), survey)).toEqual([]);
    expect([at(tables, '1'), at(tables, '2'), at(tables, '4')]).toEqual([2, 1, 0]);
  });
});

describe('a situation that person forms count', () => {
  const three = answered('0180', [[{ situation: '3', sex: 'woman' }, 20]]);

  it('is not answered where the municipality sent no forms, not even where others know of persons in another', () => {
    const some = tablesOf(PERSONS, { ...three, lacks: 'forms' });
    expect([at(some, '1'), at(some, '4')]).toEqual([2, 'not_answered']);
    const silent = tablesOf(PERSONS, without('0180', 'silent'));
    expect([at(silent, '1'), at(silent, '4'), at(silent, '3')]).toEqual([2, 'not_answered', 'not_answered']);
  });

  it('is zero where all forms of the municipality were left out, or its persons are counted elsewhere', () => {
    const elsewhere = tablesOf([personOf('a', '1480', '1')], { ...three, ownForms: true });
    expect([at(elsewhere, '1'), at(elsewhere, '3')]).toEqual([0, 20]);
    const leftOut = tablesOf([], { ...three, ownForms: true });
    expect([at(leftOut, '1'), at(leftOut, '2')]).toEqual([0, 0]);
  });

  it('is zero by tick where the tick was on a person form, and situation 3 is what the counts say', () => {
    const tables = tablesOf(PERSONS.slice(2), { ...three, ticked: 'forms' });
    expect(cellAt(tables, 'municipality-situation', { geo: '0180', situation: '1' })).toMatchObject({
      status: 'nothing_to_report',
      value: 0,
    });
    expect([at(tables, '2'), at(tables, '3')]).toEqual([1, 20]);
  });

  it('is not answered by a tick in counts that are about other situations, nor the other way round', () => {
    const ticked = without('0180', 'nothing_to_report');
    const counts = tablesOf([], { ...ticked, lacks: 'forms' });
    expect([at(counts, '1'), at(counts, '3')]).toEqual(['not_answered', 0]);
    const forms = tablesOf([], { ...ticked, lacks: 'counts' });
    expect([at(forms, '1'), at(forms, '3')]).toEqual([0, 'not_answered']);
  });

  it('makes a municipality and all that it is part of incomplete where it is lacking', () => {
    const tables = tablesOf([], { ...three, lacks: 'forms' });
    const table = tables.find(({ id }) => id === 'municipality-situation');
    expect(table?.incomplete).toEqual(['0180', '00']);
  });
});

function fail(): never {
  throw new Error('no such table');
}
