import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCell } from '../src/explain-cell.js';
import { countedTwice } from '../src/persons/counted-twice.js';
import { personCounts } from '../src/persons/person-counts.js';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf, without } from './datasets.js';
import { datasetWith, personOf, somePersons, withPersonForms } from './persons-of.js';
import { surveyOf } from './schema-folder.js';

const survey = withPersonForms(
  surveyOf(
    '2023',
    'country-situation',
    'country-situation-sex',
    'country-situation-age',
    'country-age-sex',
    'country-living-form',
    'country-solution',
    'county-situation',
    'municipality-situation',
    'municipality-situation-sex',
  ),
);

/** 20 women and 30 men in situation 3, divided in three ways, as a municipality counts them. */
const SITUATION_3 = answered('0180', [
  [{ situation: '3', sex: 'woman' }, 20],
  [{ situation: '3', sex: 'man' }, 30],
  [{ situation: '3', age: '25-34', sex: 'woman' }, 12],
  [{ situation: '3', age: '35-44', sex: 'woman' }, 8],
  [{ situation: '3', age: '25-34', sex: 'man' }, 30],
  [{ situation: '3', solution: 'social_contract' }, 45],
  [{ situation: '3', solution: 'trial_apartment' }, 5],
  [{ situation: '3', solution: 'social_contract' }, 9, 'children'],
]);

const PERSONS = [
  personOf('a', '0180', '1', { sex: 'woman', age: '25-34', living_form: 'tent' }),
  personOf('b', '0180', '1', { sex: 'man', age: '25-34', living_form: 'tent' }),
  personOf('c', '0180', '1', { sex: 'man', living_form: 'sublet' }),
  personOf('d', '0180', '2', { sex: 'man', age: '35-44', living_form: 'prison' }),
  personOf('e', '0163', '4', { age: '65+', living_form: 'friends' }),
  personOf('f', null, '1', { sex: 'woman', age: '18-24', living_form: 'car' }),
];

describe('persons beside counts', () => {
  const dataset = datasetWith(PERSONS, [SITUATION_3, without('0163', 'silent')]);
  const tables = tabulate(dataset, survey, []);

  it('a total is the persons and the counted of situation 3, each once', () => {
    expect(shown(tables, 'country-situation', {})).toBe(6 + 50);
    expect(shown(tables, 'country-situation', { situation: 'total_excl_3' })).toBe(6);
    expect(shown(tables, 'country-situation', { situation: '1' })).toBe(4);
    expect(shown(tables, 'country-situation', { situation: '3' })).toBe(50);
  });

  it('sexes add up over both paths, and a person without an answer is of unknown sex', () => {
    expect(shown(tables, 'country-situation-sex', { sex: 'woman' })).toBe(2 + 20);
    expect(shown(tables, 'country-situation-sex', { sex: 'man' })).toBe(3 + 30);
    expect(shown(tables, 'country-situation-sex', { sex: 'unknown' })).toBe(1);
    expect(shown(tables, 'country-situation-sex', {})).toBe(56);
  });

  it('ages add up over both paths, by sex too', () => {
    expect(shown(tables, 'country-situation-age', { age: '25-34' })).toBe(2 + 42);
    expect(shown(tables, 'country-situation-age', { situation: '1', age: 'unknown' })).toBe(1);
    expect(shown(tables, 'country-age-sex', { age: '25-34', sex: 'woman' })).toBe(1 + 12);
    expect(shown(tables, 'country-age-sex', { age: '35-44' })).toBe(1 + 8);
    expect(shown(tables, 'country-age-sex', {})).toBe(56);
  });

  it('living forms of situation 1 add up to it, with one of another situation as another form', () => {
    expect(shown(tables, 'country-living-form', { living_form: 'tent' })).toBe(2);
    expect(shown(tables, 'country-living-form', { living_form: 'car' })).toBe(1);
    expect(shown(tables, 'country-living-form', { living_form: 'other' })).toBe(1);
    expect(shown(tables, 'country-living-form', { living_form: 'hotel' })).toBe(0);
    expect(shown(tables, 'country-living-form', {})).toBe(4);
  });

  it('solutions and children of situation 3 stay as they were counted', () => {
    expect(shown(tables, 'country-solution', { solution: 'social_contract' })).toBe(45);
    expect(shown(tables, 'country-solution', {})).toBe(50);
    expect(shown(tables, 'country-solution', {}, 'children')).toBe(9);
  });

  it('a silent municipality stays silent, shows the persons whom others know of, and is a minimum', () => {
    expect(shown(tables, 'municipality-situation', { geo: '0163', situation: '4' })).toBe(1);
    expect(shown(tables, 'municipality-situation', { geo: '0163', situation: '1' })).toBe(0);
    expect(shown(tables, 'municipality-situation', { geo: '0163', situation: '3' })).toBe('not_answered');
    const table = tables.find(({ id }) => id === 'municipality-situation');
    expect(table?.incomplete).toEqual(['0163', '00']);
    expect(table?.coverage).toMatchObject({ answered: 1, silent: 1 });
  });

  it('municipalities and those whose municipality is not known add up to the country', () => {
    expect(shown(tables, 'municipality-situation', { geo: '0180' })).toBe(4 + 50);
    expect(shown(tables, 'municipality-situation', { geo: '0163' })).toBe(1);
    expect(shown(tables, 'municipality-situation', { geo: 'unplaced' })).toBe(1);
    expect(shown(tables, 'municipality-situation', {})).toBe(54 + 1 + 1);
    expect(shown(tables, 'county-situation', { geo: 'unplaced', situation: '1' })).toBe(1);
    expect(shown(tables, 'county-situation', { geo: 'unplaced' }, 'rate_10000')).toBe('no_denominator');
  });

  it('there is no row for the unplaced where every person has a municipality', () => {
    const placed = tabulate(datasetWith(PERSONS.slice(0, 5), [SITUATION_3]), survey, []);
    const table = placed.find(({ id }) => id === 'county-situation');
    expect(table?.dimensions[0]?.categories.map(({ code }) => code)).not.toContain('unplaced');
  });

  it('a tick for nothing to report stands beside persons whom others know of', () => {
    const ticked = tabulate(datasetWith(PERSONS, [without('0180', 'nothing_to_report')]), survey, []);
    expect(cellAt(ticked, 'municipality-situation', { geo: '0180', situation: '1' })).toMatchObject({
      status: 'value',
      value: 3,
    });
    expect(cellAt(ticked, 'municipality-situation', { geo: '0180', situation: '3' })).toMatchObject({
      status: 'nothing_to_report',
      value: 0,
    });
    expect(shown(ticked, 'municipality-situation', { geo: '0180' })).toBe(4);
  });

  it('what person forms ask for was asked, though no count form asks for it', () => {
    const forms = survey.forms.map(({ form, rules }) => ({
      form: { ...form, blocks: form.blocks.filter(({ id }) => id === 'solution') },
      rules,
    }));
    const none = tabulate(datasetOf([without('0180', 'silent')]), { ...survey, forms }, []);
    expect(shown(none, 'country-living-form', { living_form: 'tent' })).toBe('not_answered');
    expect(shown(none, 'country-situation-sex', { situation: '3', sex: 'woman' })).toBe('not_asked');
  });

  it('a figure of persons leads back to all forms about them', () => {
    const twice = personOf('g', '0180', '1', { sex: 'man' }, [{ sex: 'man' }, { sex: 'man' }]);
    const found = explainCell(
      survey.tables.find(({ id }) => id === 'country-situation') ?? fail(),
      { geo: '00', situation: '1' },
      'persons',
      datasetWith([...PERSONS, twice], [SITUATION_3]),
      survey,
    );
    const places = found.counts
      .flatMap(({ forms }) => forms ?? [])
      .map(({ file, cell }) => `${file} ${cell}`);
    expect(places.toSorted()).toEqual([
      'a.xlsx A2',
      'b.xlsx A2',
      'c.xlsx A2',
      'f.xlsx A2',
      'g.xlsx A2',
      'g.xlsx A3',
    ]);
  });
});

describe('numbers of situations that person forms count', () => {
  const both = answered('0180', [
    [{ situation: '1', sex: 'woman' }, 7],
    [{ situation: '1', sex: 'man' }, 0],
    [{ age: '25-34', sex: 'woman' }, 30],
    [{ situation: '3', sex: 'woman' }, 20],
  ]);

  it('are set aside, and the persons hold', () => {
    const tables = tabulate(datasetWith(PERSONS, [both]), survey, []);
    expect(shown(tables, 'municipality-situation-sex', { geo: '0180', situation: '1', sex: 'woman' })).toBe(
      1,
    );
    expect(shown(tables, 'municipality-situation', { geo: '0180' })).toBe(4 + 20);
  });

  it('are named, with their cells and their municipality', () => {
    expect(countedTwice(datasetWith(PERSONS, [both]), survey)).toEqual([
      {
        code: 'set.counted-twice',
        at: { file: '0180.csv', sheet: '', cell: 'F2', cells: ['F2', 'F3', 'F4'] },
        params: { municipality: { sv: 'Stockholm', en: 'Stockholm' }, numbers: 3 },
      },
    ]);
  });

  it('hold where the round has no persons', () => {
    expect(countedTwice(datasetOf([both]), survey)).toEqual([]);
    expect(shown(tabulate(datasetOf([both]), survey, []), 'country-situation', { situation: '1' })).toBe(7);
  });

  it('count nothing twice where they are all zero, so the zeros stand', () => {
    const zeros = answered('1480', [[{ situation: '1', sex: 'man' }, 0]], 'zero');
    expect(countedTwice(datasetWith(PERSONS, [zeros]), survey)).toEqual([]);
    const tables = tabulate(datasetWith(PERSONS, [zeros]), survey, []);
    expect(shown(tables, 'municipality-situation', { geo: '1480', situation: '1' })).toBe(0);
    expect(shown(tables, 'municipality-situation', { geo: '1480', situation: '2' })).toBe('not_answered');
  });
});

describe('person counts', () => {
  it('an answer that its list does not have is not known, and of two answers neither is', () => {
    const two = { ...personOf('b', '0180', '1'), answers: { sex: ['woman', 'man'] } };
    const counts = personCounts([personOf('a', '0180', '1', { sex: 'x' }), two], survey, '2023');
    expect(counts.map(({ codes, value }) => [codes['sex'], value])).toEqual([['unknown', 2]]);
  });

  it('a living form of situation 3 is the solution that tables divide it by', () => {
    const all = withPersonForms(surveyOf('2017', 'country-solution'), ['1', '2', '3', '4', 'missing']);
    const persons = [
      personOf('a', '0180', '3', { living_form: 'social_contract' }),
      personOf('b', '0180', '3', { living_form: 'social_contract' }),
      personOf('c', '0180', '3'),
      personOf('d', '0180', '1', { living_form: 'tent' }),
    ];
    const tables = tabulate(datasetWith(persons, [without('0180', 'silent')]), all, []);
    expect(shown(tables, 'country-solution', { solution: 'social_contract' })).toBe(2);
    expect(shown(tables, 'country-solution', { solution: 'unknown' })).toBe(1);
    expect(shown(tables, 'country-solution', {})).toBe(3);
  });

  it('the order of persons changes nothing', () => {
    fc.assert(
      fc.property(
        somePersons.chain((persons) =>
          fc.tuple(
            fc.constant(persons),
            fc.shuffledSubarray(persons, { minLength: persons.length, maxLength: persons.length }),
          ),
        ),
        ([persons, shuffled]) => {
          expect(personCounts(shuffled, survey, '2023')).toEqual(personCounts(persons, survey, '2023'));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('every table of persons counts each of them once', () => {
    fc.assert(
      fc.property(somePersons, (persons) => {
        const replies = ['0163', '0180', '1280', '1480', '1490', '2584'].map((code) =>
          without(code, 'silent'),
        );
        const tables = tabulate(datasetWith(persons, replies), survey, []);
        const expected = persons.length === 0 ? 'not_answered' : persons.length;
        const acute = persons.filter(({ situation }) => situation === '1').length;
        for (const { id } of tables.filter(
          ({ id: name }) => !['country-living-form', 'country-solution'].includes(name),
        ))
          expect([id, shown(tables, id, {})]).toEqual([id, expected]);
        const forms = persons.length === 0 ? 'not_answered' : acute;
        expect(shown(tables, 'country-living-form', {})).toBe(forms);
      }),
      { numRuns: 25 },
    );
  });
});

function fail(): never {
  throw new Error('no such table');
}
