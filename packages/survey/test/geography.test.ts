import { describe, expect, test } from 'vitest';
import { loadSurvey } from '../src/load-survey.js';
import { changedFiles } from './changed-files.js';
import { schemaFolder } from './schema-folder.js';

const { geography } = loadSurvey(schemaFolder, '2023');
const geography2017 = loadSurvey(schemaFolder, '2017').geography;

const sum = (values: readonly (number | undefined)[]): number => {
  expect(values).not.toContain(undefined);
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
};

test('there are 290 municipalities, 21 counties and 9 groups', () => {
  expect(geography.municipalities).toHaveLength(290);
  expect(geography.counties).toHaveLength(21);
  expect(geography.skrGroups).toHaveLength(9);
});

test.for([
  [2011, 9_482_855],
  [2016, 9_995_153],
  [2017, 10_120_242],
  [2022, 10_521_556],
  [2023, 10_551_707],
] as const)('municipalities, counties and groups each add to the population of %i', ([year, population]) => {
  expect(geography.population('00', year)).toBe(population);
  for (const areas of [geography.municipalities, geography.counties, geography.skrGroups])
    expect(sum(areas.map(({ code }) => geography.population(code, year)))).toBe(population);
});

// SKR's own counts of municipalities in each group.
test.for([
  ['A1', 3, 3],
  ['A2', 43, 43],
  ['B3', 21, 23],
  ['B4', 52, 63],
  ['B5', 35, 24],
  ['C6', 29, 27],
  ['C7', 52, 51],
  ['C8', 40, 35],
  ['C9', 15, 21],
] as const)('group %s has %i municipalities in 2017 and %i in 2023', ([group, in2017, in2023]) => {
  const members = (where: typeof geography): number =>
    geography.municipalities.filter(({ code }) => where.skrGroupOf(code) === group).length;
  expect(members(geography2017)).toBe(in2017);
  expect(members(geography)).toBe(in2023);
});

describe('find', () => {
  test.for([
    ['1480', '1480', 'municipality'],
    ['Göteborg', '1480', 'municipality'],
    ['göteborg', '1480', 'municipality'],
    ['  GÖTEBORGS   kommun ', '1480', 'municipality'],
    ['Go\u0308teborgs Stad', '1480', 'municipality'],
    ['Malmö stad', '1280', 'municipality'],
    ['Motala kommun', '0583', 'municipality'],
    ['Heby', '0331', 'municipality'],
    ['1917', '0331', 'municipality'],
    ['Habo', '0643', 'municipality'],
    ['Håbo', '0305', 'municipality'],
    ['Stockholm', '0180', 'municipality'],
    ['Stockholms län', '01', 'county'],
    ['Skåne', '12', 'county'],
    ['B3', 'B3', 'skr_group'],
    ['Större stad', 'B3', 'skr_group'],
    ['00', '00', 'country'],
    ['riket', '00', 'country'],
    ['Sverige', '00', 'country'],
  ] as const)('%s is %s', ([text, code, level]) => {
    expect(geography.find(text)).toEqual({ code, level });
  });

  test.for(['', '180', 'Goteborg', 'Götebrog', '0199', 'kommun', 'Stockholm stad kommun'])(
    'nothing fits ’%s’ exactly',
    (text) => {
      expect(geography.find(text)).toBeUndefined();
    },
  );

  test('every municipality is found by its code, its name and its official name', () => {
    const lost = geography.municipalities.flatMap(({ code, name, officialName }) =>
      [code, name, officialName].filter((text) => geography.find(text)?.code !== code),
    );
    expect(lost).toEqual([]);
  });
});

describe('population', () => {
  test('the country is known by sex, and the sexes add', () => {
    const [women, men] = [geography.population('00', 2022, 'woman'), geography.population('00', 2022, 'man')];
    expect(women).toBe(5_223_232);
    expect(men).toBe(5_298_324);
    expect(sum([women, men])).toBe(10_521_556);
  });

  test('what no source gives is not filled in', () => {
    expect(geography.population('0180', 2022, 'woman')).toBeUndefined();
    expect(geography.population('0180', 1991)).toBeUndefined();
    expect(geography.population('9999', 2022)).toBeUndefined();
    expect(geography.adults('0180', 2021)).toBeUndefined();
    expect(geography.adults('01', 2021)).toBeUndefined();
    expect(geography.adults('0180', 2020, 'woman')).toBeUndefined();
  });

  test('adults are known for the country to 2024 and for municipalities to 2020', () => {
    expect(geography.adults('00', 2024)).toBe(8_431_845);
    expect(geography.adults('0114', 2010)).toBe(30_543);
    expect(geography.adults('0114', 2010, 'woman')).toBe(15_534);
    expect(geography.adults('0114', 2020)).toBeGreaterThan(30_543);
  });

  test('adults of municipalities add to the country’s in every year with both', () => {
    for (let year = 2010; year <= 2020; year += 1)
      expect(sum(geography.municipalities.map(({ code }) => geography.adults(code, year)))).toBe(
        geography.adults('00', year),
      );
  });

  test('a county is not summed where one of its municipalities is missing', () => {
    const files = changedFiles(
      schemaFolder,
      'geography/population.json',
      '/figures/total/0114/2022',
      undefined,
    );
    const places = loadSurvey(files, '2023').geography;
    expect(places.population('01', 2022)).toBeUndefined();
    expect(places.population('01', 2021)).toBe(geography.population('01', 2021));
    expect(places.population('00', 2022)).toBe(10_521_556);
  });

  test('from 2025 parts are never summed, even where all are known', () => {
    const gotland = changedFiles(
      schemaFolder,
      'geography/population.json',
      '/figures/total/0980/2025',
      61_000,
    );
    const places = loadSurvey(gotland, '2023').geography;
    expect(places.population('0980', 2025)).toBe(61_000);
    expect(places.population('09', 2025)).toBeUndefined();
    expect(places.population('09', 2024)).toBe(geography.population('0980', 2024));
  });
});

test('places have names in words', () => {
  expect(geography.nameOf('01')).toEqual({ sv: 'Stockholms län', en: 'Stockholm County' });
  expect(geography.nameOf('1480').sv).toBe('Göteborg');
  expect(geography.nameOf('A1').sv).toBe('Storstäder');
  expect(geography.nameOf('00')).toEqual({ sv: 'Riket', en: 'Sweden' });
});
