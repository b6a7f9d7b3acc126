import { describe, expect, it } from 'vitest';
import type { Comparison, Count } from '@kartlagg/model';
import type { StatTable } from '../src/stat-table.js';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { datasetOf, published } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023', 'series-country', 'series-municipality');
const about = { exactness: 'approximate' as const };
const restated = { version: 'restated_2023' };
const NATIONAL = [
  published('1999', 'total', 8_440),
  published('2005', 'total', 17_000, about),
  published('2011', 'total', 34_000, about),
  published('2017', 'total', 33_250, about),
  published('2017', '3', 15_838),
  published('2017', 'total', 30_090, restated),
  published('2017', '1', 5_575, restated),
  published('2023', 'total', 27_383),
  published('2023', '1', 4_436),
  published('2023', '3', 16_878),
];

function tablesOf(counts: readonly Count[]): readonly StatTable[] {
  return tabulate(datasetOf([], counts), survey, []);
}

function comparison(
  tables: readonly StatTable[],
  from: readonly [string, string],
  to: readonly [string, string],
): Comparison | undefined {
  return tables
    .flatMap(({ comparisons }) => comparisons)
    .find(
      (found) =>
        found.from.year === from[0] &&
        found.from.version === from[1] &&
        found.to.year === to[0] &&
        found.to.version === to[1],
    );
}

describe('the national series', () => {
  const tables = tablesOf(NATIONAL);
  const now = { year: '2023', version: 'as_published' };

  it('2017 restated to 2023 is 30,090 to 27,383: −2,707, or −9.0 per cent', () => {
    expect(shown(tables, 'series-country', now, 'change')).toBe(-2_707);
    const percent = cellAt(tables, 'series-country', now, 'change_percent');
    expect(percent).toMatchObject({ numerator: -2_707, denominator: 30_090, reveals: [27_383, 30_090] });
    expect('value' in percent && percent.value.toFixed(1)).toBe('-9.0');
    expect(shown(tables, 'series-country', { ...now, situation: '1' }, 'change')).toBe(4_436 - 5_575);
  });

  it('33,250 is never compared with 2023, and it is said why', () => {
    const refused = comparison(tables, ['2017', 'as_published'], ['2023', 'as_published']);
    expect(refused?.verdict).toBe('refused');
    expect(refused?.reason.sv).toContain('30 090');
    expect(comparison(tables, ['2017', 'restated_2023'], ['2023', 'as_published'])?.verdict).toBe('allowed');
    const behind = tables
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.measure === 'change' && cell.key['year'] === '2023')
      .flatMap((cell) => ('reveals' in cell ? cell.reveals : []));
    expect(behind).toContain(30_090);
    expect(behind).not.toContain(33_250);
  });

  it('situation 3, which was never restated, has no change to 2023', () => {
    expect(shown(tables, 'series-country', { ...now, situation: '3' }, 'change')).toBe('not_comparable');
  });

  it('2005 to 2011 is refused, though both are there', () => {
    const at = { year: '2011', version: 'as_published' };
    expect(shown(tables, 'series-country', at, 'change')).toBe('not_comparable');
    expect(comparison(tables, ['2005', 'as_published'], ['2011', 'as_published'])?.verdict).toBe('refused');
  });

  it('cirka stays cirka, and makes what is counted from it cirka', () => {
    const [y1999, y2005] = [
      { ...now, year: '1999' },
      { ...now, year: '2005' },
    ];
    const without3 = { ...now, year: '2017', situation: 'total_excl_3' };
    expect(cellAt(tables, 'series-country', y1999)).toMatchObject({ value: 8_440, exactness: 'exact' });
    expect(cellAt(tables, 'series-country', y2005)).toMatchObject({
      value: 17_000,
      exactness: 'approximate',
    });
    expect(cellAt(tables, 'series-country', y2005, 'change')).toMatchObject({
      value: 9_000,
      exactness: 'approximate',
    });
    expect(cellAt(tables, 'series-country', without3)).toMatchObject({
      value: 17_410,
      exactness: 'approximate',
    });
  });

  it('a change is no more exact than the rougher of its figures: 4,899 less about 5,600 is about −700', () => {
    const made = tablesOf([
      published('2017', '2', 5_600, { ...restated, exactness: 'approximate' }),
      published('2023', '2', 4_899),
    ]);
    const at = { ...now, situation: '2' };
    expect(cellAt(made, 'series-country', at, 'change')).toMatchObject({
      value: -700,
      exactness: 'approximate',
    });
    expect(cellAt(made, 'series-country', at, 'change_percent')).toMatchObject({ value: -13 });
  });

  it('the difference of two minimums is no minimum', () => {
    const least = { exactness: 'minimum' as const };
    const made = tablesOf([
      published('2017', 'total', 900, { ...restated, ...least }),
      published('2023', 'total', 800, least),
    ]);
    expect(cellAt(made, 'series-country', now, 'change')).toMatchObject({
      value: -100,
      exactness: 'approximate',
    });
  });

  it('the first year has nothing before it, which is no refusal', () => {
    const at = { year: '1999', version: 'as_published' };
    expect(shown(tables, 'series-country', at, 'change')).toBe('not_available');
    expect(shown(tables, 'series-country', { ...at, situation: '1' })).toBe('not_available');
  });

  it('a change since zero has no percentage', () => {
    const made = tablesOf([published('2017', '1', 0, restated), published('2023', '1', 9)]);
    expect(shown(made, 'series-country', { ...now, situation: '1' }, 'change')).toBe(9);
    expect(shown(made, 'series-country', { ...now, situation: '1' }, 'change_percent')).toBe(
      'not_comparable',
    );
  });

  it('what is surveyed apart is no point of the series', () => {
    const made = tablesOf([...NATIONAL, published('2012', 'eu', 370), published('2011', '5', 400, about)]);
    const [table] = made;
    expect(table?.dimensions.find(({ id }) => id === 'year')?.categories.map(({ code }) => code)).toEqual([
      '1999',
      '2005',
      '2011',
      '2017',
      '2023',
    ]);
    expect(table?.dimensions.at(-1)?.categories.map(({ code }) => code)).not.toContain('eu');
  });

  it('a rate in a series has the population of 31 December of the year before the figure', () => {
    const withRates = survey.tables.map((table) => ({ ...table, measures: ['persons', 'rate_10000'] }));
    const made = tabulate(datasetOf([], NATIONAL), { ...survey, tables: withRates }, []);
    const at = { year: '2017', version: 'restated_2023' };
    expect(cellAt(made, 'series-country', at, 'rate_10000')).toMatchObject({
      numerator: 30_090,
      denominator: 9_995_153,
      denominatorDate: '2016-12-31',
    });
  });
});

describe('the series of municipalities', () => {
  const own = { geo: '1280', version: 'definition_1999' };
  const tables = tablesOf([
    published('2019', 'total', 1_355, own),
    published('2020', 'total', 1_112, own),
    published('2021', 'total', 1_115, { geo: '1280', version: 'definition_2011' }),
    published('2009', 'total', 300, { geo: '1490' }),
    published('2016', '1', 38, { geo: '1490' }),
    published('2018', 'total', 255, { geo: '1490' }),
    published('2018', '1', 37, { geo: '1490' }),
    published('2020', 'total', 500, { geo: '1490', version: 'definition_2011' }),
  ]);

  it('Malmö’s new definition in 2021 breaks its series: 1,115 is not compared with 1,112', () => {
    expect(shown(tables, 'series-municipality', { ...own, year: '2020' }, 'change')).toBe(1_112 - 1_355);
    const after = { geo: '1280', year: '2021', version: 'definition_2011' };
    expect(shown(tables, 'series-municipality', after)).toBe(1_115);
    expect(shown(tables, 'series-municipality', after, 'change')).toBe('not_comparable');
    expect(comparison(tables, ['2020', 'definition_1999'], ['2021', 'definition_2011'])?.verdict).toBe(
      'refused',
    );
  });

  it('an older year is compared with where a rule names it and the years between lack the figure', () => {
    const at = { geo: '1490', year: '2018', version: 'as_published' };
    expect(shown(tables, 'series-municipality', at, 'change')).toBe(255 - 300);
    expect(shown(tables, 'series-municipality', { ...at, situation: '1' }, 'change')).toBe(-1);
    expect(comparison(tables, ['2009', 'as_published'], ['2018', 'as_published'])?.verdict).toBe('note');
  });

  it('two versions that no rule names are not compared, and a version unknown to the series keeps its name', () => {
    const at = { geo: '1490', year: '2020', version: 'definition_2011' };
    expect(shown(tables, 'series-municipality', at, 'change')).toBe('not_comparable');
    const table = tables.find(({ id }) => id === 'series-municipality');
    const versions = table?.dimensions.find(({ id }) => id === 'version')?.categories.map(({ code }) => code);
    expect(new Set(versions)).toEqual(new Set(['as_published', 'definition_1999', 'definition_2011']));
  });
});
