import { describe, expect, test } from 'vitest';
import { TIDY_COLUMNS, tidyCsv } from '../src/index.js';
import { CANARY, COUNTRY, COVERAGE, MUNICIPALITIES, SERIES, TABLES } from './fixtures.js';

const HEADER =
  'geo,geo_code,round,situation,sex,age,living_form,solution,reply,year,version,measure,unit,value,status,' +
  'numerator,denominator,denominator_date,exactness,mark';

describe('tidy CSV', () => {
  test('has the same header whatever the table', () => {
    for (const table of TABLES) expect(tidyCsv(table, 'sv').split('\n')[0]).toBe(HEADER);
    expect(TIDY_COLUMNS.join(',')).toBe(HEADER);
  });

  test('writes a published count and its rate, rounded once to the decimals of the measure', () => {
    const lines = tidyCsv(COUNTRY, 'sv').split('\n');
    expect(lines).toContain('Riket,00,2023,total,,,,,,,,persons,antal personer,27383,value,,,,exact,');
    expect(lines).toContain(
      'Riket,00,2023,3,,,,,,,,rate_10000,personer per 10 000 invånare,16.0,value,16878,10521556,2022-12-31,exact,',
    );
  });

  test('leaves a hidden number out and says that it is suppressed', () => {
    expect(tidyCsv(MUNICIPALITIES, 'sv').split('\n')).toContain(
      'Stockholm,0180,2023,3,,,,,,,,persons,antal personer,,suppressed,,,,,"Påhittade tal; Arbetsmaterial, ej för publicering"',
    );
  });

  test('keeps nothing to report, not asked and not answered apart', () => {
    const statuses = tidyCsv(MUNICIPALITIES, 'sv')
      .split('\n')
      .filter((line) => /^(Borås|Landskrona)/u.test(line))
      .map((line) => line.split(',').slice(13, 15).join(':'));
    expect(statuses).toEqual([
      '0:nothing_to_report',
      '0:nothing_to_report',
      '0:nothing_to_report',
      ':not_answered',
      ':not_asked',
      ':not_answered',
    ]);
  });

  test('puts the year, the version and the exactness of a series in columns, and no round', () => {
    expect(tidyCsv(SERIES, 'sv').split('\n')).toContain(
      'Riket,00,,total,,,,,,2017,as_published,persons,antal personer,33250,value,,,,approximate,',
    );
  });

  test('calls the numbers of a place a minimum where one of its municipalities is missing', () => {
    const lines = tidyCsv(MUNICIPALITIES, 'sv').split('\n');
    const exactness = (place: string): string[] => [
      ...new Set(
        lines.filter((line) => line.startsWith(place)).map((line) => line.split(',').slice(18, 19).join('')),
      ),
    ];
    expect(exactness('Riket')).toEqual(['minimum', '']);
    expect(exactness('Stockholm')).toEqual(['exact', '']);
  });

  test('puts the reply of a coverage table in its column', () => {
    expect(tidyCsv(COVERAGE, 'en').split('\n')).toContain(
      'Sweden,00,2023,,,,,,silent,,,municipalities,number of municipalities,4,value,,,,exact,',
    );
  });

  test('has one line per cell, ends with LF and has no byte order mark', () => {
    for (const table of TABLES) {
      const text = tidyCsv(table, 'sv');
      expect(text.split('\n')).toHaveLength(table.cells.length + 2);
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/[\r\uFEFF]/u);
    }
  });

  test('stands in the order of the dimensions, whatever order the cells came in', () => {
    const turned = { ...COUNTRY, cells: COUNTRY.cells.toReversed() };
    expect(tidyCsv(turned, 'sv')).toBe(tidyCsv(COUNTRY, 'sv'));
  });

  test('never holds a hidden number', () => {
    for (const table of TABLES) expect(tidyCsv(table, 'sv')).not.toContain(`${CANARY}`);
  });
});
