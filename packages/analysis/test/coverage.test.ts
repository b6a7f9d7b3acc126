import { describe, expect, it } from 'vitest';
import { coverageOf } from '../src/table-frame.js';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf, without } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023', 'coverage-country', 'coverage-county');
const dataset = datasetOf([
  answered('0163', [[{ situation: '1' }, 0]], 'zero'),
  answered('0180', [[{ situation: '1' }, 9]]),
  without('1280', 'rejected'),
  without('1480', 'silent'),
  without('1490', 'nothing_to_report'),
]);
const tables = tabulate(dataset, survey, []);

function population(...codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + (survey.geography.population(code, 2022) ?? Number.NaN), 0);
}

function covered(county: string, measure: string): number | string {
  return shown(tables, 'coverage-county', { geo: county, reply: 'covered' }, measure);
}

describe('places that are not complete', () => {
  const counted = surveyOf('2023', 'county-situation', 'municipality-situation', 'coverage-county');
  const incompleteIn = (id: string, ...replies: Parameters<typeof datasetOf>[0]): readonly string[] =>
    tabulate(datasetOf(replies), counted, []).find((table) => table.id === id)?.incomplete ?? ['no table'];
  const stockholm = answered('0180', [[{ situation: '1' }, 9]]);

  it('are the counties of a silent or rejected municipality, and the country', () => {
    const replies = [stockholm, without('1280', 'rejected'), without('1480', 'silent')];
    expect(incompleteIn('county-situation', ...replies)).toEqual(['12', '14', '00']);
  });

  it('are none where all answered, a tick being an answer', () => {
    expect(incompleteIn('county-situation', stockholm, without('1490', 'nothing_to_report'))).toEqual([]);
  });

  it('are never the municipality that is missing: it has no number to be a minimum', () => {
    expect(incompleteIn('municipality-situation', stockholm, without('1480', 'silent'))).toEqual(['00']);
  });

  it('are none in a table of coverage, which counts the silent too', () => {
    expect(incompleteIn('coverage-county', stockholm, without('1480', 'silent'))).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts every kind of reply apart, and the covered together', () => {
    const numbers = ['asked', 'covered', 'answered', 'zero', 'nothing_to_report', 'rejected', 'silent'].map(
      (reply) => shown(tables, 'coverage-country', { reply }, 'municipalities'),
    );
    expect(numbers).toEqual([5, 3, 1, 1, 1, 1, 1]);
  });

  it('weighs replies by population, among those asked', () => {
    expect(cellAt(tables, 'coverage-country', { reply: 'covered' }, 'population_share')).toMatchObject({
      numerator: population('0163', '0180', '1490'),
      denominator: population('0163', '0180', '1280', '1480', '1490'),
      denominatorDate: '2022-12-31',
    });
  });

  it('tells counties apart: half of the asked in Västra Götaland, all in Stockholm, none asked in Norrbotten', () => {
    expect(covered('14', 'municipalities')).toBe(1);
    expect(covered('14', 'population_share')).toBe((population('1490') / population('1480', '1490')) * 100);
    expect(covered('01', 'population_share')).toBe(100);
    expect(covered('25', 'municipalities')).toBe(0);
    expect(covered('25', 'population_share')).toBe('not_asked');
    expect(covered('00', 'municipalities')).toBe(3);
  });

  it('a population that is not known gives no share', () => {
    const unknown = { ...survey.geography, population: () => undefined };
    const made = tabulate(dataset, { ...survey, geography: unknown }, []);
    expect(shown(made, 'coverage-country', { reply: 'covered' }, 'population_share')).toBe('no_denominator');
  });

  it('stands in a line over every table, zero among the answered', () => {
    expect(coverageOf(dataset, survey)).toEqual({
      asked: 5,
      answered: 2,
      nothingToReport: 1,
      rejected: 1,
      silent: 1,
      populationShare:
        population('0163', '0180', '1490') / population('0163', '0180', '1280', '1480', '1490'),
    });
  });
});
