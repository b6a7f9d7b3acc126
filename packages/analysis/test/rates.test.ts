import { describe, expect, it } from 'vitest';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf(
  '2023',
  'country-situation',
  'country-situation-sex',
  'county-situation',
  'municipality-situation',
);
const tables = tabulate(
  datasetOf([
    answered('0180', [
      [{ situation: '1', sex: 'woman' }, 10_000],
      [{ situation: '1', sex: 'man' }, 17_000],
      [{ situation: '1', sex: 'unknown' }, 322],
    ]),
    answered('0980', [[{ situation: '2' }, 61]]),
  ]),
  survey,
  [],
);

describe('rates', () => {
  it('27,383 persons are 26.0 per 10,000 of the 10,521,556 who lived here on 31 December of the year before', () => {
    const cell = cellAt(tables, 'country-situation', {}, 'rate_10000');
    expect(cell).toMatchObject({
      status: 'value',
      numerator: 27_383,
      denominator: 10_521_556,
      denominatorDate: '2022-12-31',
      reveals: [27_383],
    });
    expect('value' in cell && cell.value.toFixed(1)).toBe('26.0');
  });

  it('women are divided by women and men by men, where that is known: nationally', () => {
    const women = { situation: '1', sex: 'woman' };
    expect(cellAt(tables, 'country-situation-sex', women, 'rate_10000')).toMatchObject({
      numerator: 10_000,
      denominator: 5_223_232,
      value: (10_000 / 5_223_232) * 10_000,
    });
    expect(cellAt(tables, 'country-situation-sex', { sex: 'man' }, 'rate_10000')).toMatchObject({
      numerator: 17_000,
      denominator: 5_298_324,
    });
  });

  it('people of unknown or no stated sex have no population to be divided by', () => {
    expect(shown(tables, 'country-situation-sex', { sex: 'unknown' }, 'rate_10000')).toBe('no_denominator');
    expect(shown(tables, 'country-situation-sex', { sex: 'not_stated' }, 'rate_10000')).toBe(
      'no_denominator',
    );
  });

  it('a county of one municipality has its rate: 61 of 61,173 on Gotland', () => {
    const county = cellAt(tables, 'county-situation', { geo: '09' }, 'rate_10000');
    expect(county).toMatchObject({ numerator: 61, denominator: 61_173 });
    expect(county).toEqual({
      ...cellAt(tables, 'municipality-situation', { geo: '0980' }, 'rate_10000'),
      key: county.key,
    });
  });

  it('a population that is not known stays missing, and is never filled in', () => {
    const unknown = { ...survey.geography, population: () => undefined };
    const made = tabulate(
      datasetOf([answered('0180', [[{ situation: '1' }, 9]])]),
      { ...survey, geography: unknown },
      [],
    );
    expect(shown(made, 'country-situation', {}, 'rate_10000')).toBe('no_denominator');
    expect(shown(made, 'municipality-situation', { geo: '0180' }, 'rate_10000')).toBe('no_denominator');
    expect(shown(made, 'country-situation', {})).toBe(9);
  });

  it('a table of rates alone has its rates', () => {
    const [first] = survey.tables;
    const only = first === undefined ? [] : [{ ...first, measures: ['rate_10000'] }];
    const [table] = tabulate(
      datasetOf([answered('0180', [[{ situation: '1' }, 9]])]),
      { ...survey, tables: only },
      [],
    );
    expect(new Set(table?.cells.map(({ measure }) => measure))).toEqual(new Set(['rate_10000']));
    expect(table?.cells.some((cell) => 'numerator' in cell && cell.numerator === 9)).toBe(true);
  });
});
