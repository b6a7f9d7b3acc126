import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryRole, CellKey } from '@kartlagg/model';
import type { StatTable } from '../src/stat-table.js';
import { tabulate } from '../src/tabulate.js';
import { shown } from './cells.js';
import { answered, datasetOf } from './datasets.js';
import { counted, people, PLACES, wildDatasets, type Person } from './people.js';
import { surveyOf } from './schema-folder.js';

const COUNTRY = [
  'country-situation',
  'country-situation-sex',
  'country-situation-age',
  'country-age-sex',
  'country-living-form',
];
const LOCAL = [
  'county-situation-sex',
  'skr-group-situation-age',
  'municipality-situation-sex',
  'municipality-situation',
];
const survey = surveyOf('2023', ...COUNTRY, ...LOCAL);
const RUNS = { numRuns: 25 };

/** Two municipalities of one county, and one of another. */
const three = datasetOf([
  answered('0163', [
    [{ situation: '1', sex: 'woman' }, 8],
    [{ situation: '3', sex: 'man' }, 20],
  ]),
  answered('0180', [
    [{ situation: '1', sex: 'man' }, 100],
    [{ situation: 'missing', sex: 'unknown' }, 7],
  ]),
  answered('1480', [
    [{ situation: '1', sex: 'woman' }, 50],
    [{ situation: '4', sex: 'man' }, 9],
  ]),
]);

describe('sums', () => {
  const tables = tabulate(three, survey, []);

  it('situations add to the country, the row without situation included', () => {
    expect(shown(tables, 'country-situation', { situation: '1' })).toBe(158);
    expect(shown(tables, 'country-situation', { situation: 'missing' })).toBe(7);
    expect(shown(tables, 'country-situation', { situation: 'total' })).toBe(158 + 20 + 9 + 7);
  });

  it('the total without situation 3 keeps those whose situation is missing', () => {
    expect(shown(tables, 'country-situation', { situation: 'total_excl_3' })).toBe(158 + 9 + 7);
  });

  it('a county is the sum of its municipalities, and the country stands last as the total', () => {
    expect(shown(tables, 'county-situation-sex', { geo: '01' })).toBe(8 + 20 + 100 + 7);
    expect(shown(tables, 'county-situation-sex', { geo: '14' })).toBe(59);
    expect(shown(tables, 'county-situation-sex', {})).toBe(194);
    expect(shown(tables, 'county-situation-sex', { geo: '25' })).toBe('not_answered');
    const geo = tables.find(({ id }) => id === 'county-situation-sex')?.dimensions[0];
    expect(geo?.categories.at(-1)).toMatchObject({ code: '00', role: 'total' });
  });

  it('what is surveyed apart, and groupings that repeat people, are never added', () => {
    const dataset = datasetOf([
      answered('0180', [
        [{ situation: '1', living_form: 'tent' }, 5],
        [{ situation: '1', living_form: 'rough' }, 5],
        [{ situation: '1', age: '0-17' }, 90],
        [{ situation: 'eu' }, 70],
        [{ situation: '1+2+4' }, 60],
      ]),
    ]);
    const made = tabulate(dataset, survey, []);
    expect(shown(made, 'country-situation', {})).toBe(5);
    expect(shown(made, 'country-living-form', { living_form: 'tent' })).toBe(5);
    expect(shown(made, 'country-living-form', {})).toBe(5);
  });

  it('a municipality that does not exist is our fault and stops the work', () => {
    expect(() => tabulate(datasetOf([answered('9999', [[{ situation: '1' }, 1]])]), survey, [])).toThrow(
      'no municipality 9999',
    );
  });

  it('a local round has no country that its sum could pass for', () => {
    const local = surveyOf('lokal-exempel', 'municipality-situation');
    const [table] = tabulate(datasetOf([answered('1480', [[{ situation: '1' }, 8]])]), local, []);
    expect(table?.dimensions[0]?.categories.map(({ code }) => code)).toEqual(['1480']);
  });
});

describe('laws of sums', () => {
  it('every table of people who are fully known counts just them', () => {
    fc.assert(
      fc.property(people, (persons) => {
        const tables = tabulate(counted(persons), survey, []);
        const wrong = tables
          .filter(({ id }) => id !== 'country-living-form')
          .flatMap((table) => miscounted(table, persons));
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every total is the sum of its parts, however a delivery is filled in', () => {
    fc.assert(
      fc.property(wildDatasets, (dataset) => {
        expect(tabulate(dataset, survey, []).flatMap(wrongTotals)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the country has one total of people, whatever table it stands in', () => {
    fc.assert(
      fc.property(wildDatasets, (dataset) => {
        const tables = tabulate(dataset, survey, []).filter(({ id }) => id !== 'country-living-form');
        const totals = new Set(tables.map(({ id }) => shown(tables, id, { geo: '00' })));
        expect(totals.size).toBe(1);
        const situations = tables.filter(({ dimensions }) => dimensions.some(({ id }) => id === 'situation'));
        for (const situation of ['1', '2', '3', '4', 'missing', 'total_excl_3']) {
          const numbers = new Set(situations.map(({ id }) => shown(tables, id, { geo: '00', situation })));
          expect(numbers.size).toBe(1);
        }
      }),
      RUNS,
    );
  });
});

/** The cells of a table that are not the number of the people in them, counted one by one. */
function miscounted(table: StatTable, persons: readonly Person[]): unknown[] {
  return table.cells
    .filter(({ measure }) => measure === 'persons')
    .flatMap((cell) => {
      const expected = persons.filter(
        ({ municipality, situation, sex, age }) =>
          isPlace(cell.key['geo'], municipality, table) &&
          isSituation(cell.key['situation'], situation) &&
          isOneOf(cell.key['sex'], sex) &&
          isOneOf(cell.key['age'], age),
      ).length;
      return ('value' in cell ? cell.value : 0) === expected ? [] : [{ table: table.id, cell, expected }];
    });
}

function isPlace(geo: string | undefined, municipality: string, table: StatTable): boolean {
  if (geo === '00') return true;
  const { county, skr2023 } = survey.geography.municipality(municipality) ?? {};
  return geo === { county, skr_group: skr2023, municipality, country: '00' }[table.level];
}

function isSituation(code: string | undefined, situation: string): boolean {
  return code === 'total_excl_3' ? situation !== '3' : isOneOf(code, situation);
}

function isOneOf(code: string | undefined, value: string): boolean {
  return code === undefined || code === 'total' || code === value;
}

const LEAVES: ReadonlySet<CategoryRole> = new Set(['value', 'unknown', 'missing', 'not_stated']);

/** Along every dimension: the total is the sum of the rest, and the total without situation 3 lacks just that. */
function wrongTotals(table: StatTable): unknown[] {
  const text = (key: CellKey): string => JSON.stringify(table.dimensions.map(({ id }) => key[id]));
  const cells = table.cells.filter(({ measure }) => measure === 'persons');
  const values = new Map(cells.map((cell) => [text(cell.key), 'value' in cell ? cell.value : 0]));
  return table.dimensions.flatMap(({ id, categories }) => {
    const leaves = categories.filter(({ role }) => LEAVES.has(role)).map(({ code }) => code);
    const parts = new Map([
      ['total_excl_3', leaves.filter((code) => code !== '3' && code !== 'not_stated')],
      ...categories.filter(({ role }) => role === 'total').map(({ code }) => [code, leaves] as const),
    ]);
    if (leaves.length === 0) return [];
    return cells.flatMap(({ key }) => {
      const sum = parts
        .get(key[id] ?? '')
        ?.reduce((all, code) => all + (values.get(text({ ...key, [id]: code })) ?? Number.NaN), 0);
      return sum === undefined || sum === values.get(text(key)) ? [] : [{ table: table.id, key, sum }];
    });
  });
}

it('the places of the laws are in four counties and four groups', () => {
  const here = PLACES.map((code) => survey.geography.municipality(code));
  expect(new Set(here.map((place) => place?.county)).size).toBe(4);
  expect(new Set(here.map((place) => place?.skr2023)).size).toBe(4);
});
