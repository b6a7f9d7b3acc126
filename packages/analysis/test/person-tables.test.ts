import { describe, expect, it } from 'vitest';
import type { Dataset, Funnel, UnseenRefusal } from '@kartlagg/model';
import { explainCell } from '../src/explain-cell.js';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf, without } from './datasets.js';
import { datasetWith, personOf, personSetOf, withPersonForms } from './persons-of.js';
import { surveyOf } from './schema-folder.js';

const KINDS = [
  'persons-funnel',
  'persons-left-out',
  'persons-linkage',
  'persons-reporters',
  'persons-children',
  'persons-reported-twice',
  'persons-unseen',
];
const survey = withPersonForms(surveyOf('2023', ...KINDS));

const PERSONS = [
  personOf('a', '0180', '1', {}, [
    { reporter: 'municipality', municipality: '0180' },
    { reporter: 'municipality', municipality: '0163' },
    { reporter: 'ngo' },
  ]),
  personOf('b', '0180', '1', {}, [{ reporter: 'ngo' }, { reporter: 'ngo' }]),
  personOf('c', null, '2', {}, [{}]),
];

const FUNNEL: Funnel = {
  forms: 11,
  leftOut: [
    { by: 'eligibility', outcome: 'asylum', rule: 'asylum', forms: 2 },
    { by: 'eligibility', outcome: 'undecided', rule: null, forms: 1 },
    { by: 'path', outcome: '3', rule: null, forms: 2 },
  ],
  eligible: 6,
  persons: 3,
  unplaced: 1,
  situations: [
    { situation: '1', persons: 2 },
    { situation: '2', persons: 1 },
  ],
  falseMerges: { low: 0.4, estimate: 1, high: 2.2 },
  missedPairs: { low: 3, estimate: 3, high: 3 },
  unlinkable: 1,
  review: 4,
};

const REFUSAL: UnseenRefusal = {
  kind: 'refusal',
  reason: { code: 'too-few-lists' },
  lists: [{ id: 'ngo', persons: 2 }],
  observed: 2,
  overlap: 0,
};

const dataset: Dataset = {
  ...datasetWith(PERSONS, [without('0180', 'silent')], {
    funnel: FUNNEL,
    children: { low: 4, high: 7, answered: 3, parents: 3, unanswered: 1 },
    leftOut: [
      { by: 'eligibility', outcome: 'asylum', at: { file: 'ute.xlsx', cell: 'A2' } },
      { by: 'path', outcome: '3', at: { file: 'ute.xlsx', cell: 'A3' } },
    ],
  }),
  shared: [{ a: '0163', b: '0180', persons: 1 }],
  unseen: { estimate: REFUSAL, notes: [{ sv: 'Det går inte att beräkna.' }] },
};
const tables = tabulate(dataset, survey, []);

function step(code: string, measure: string): number | string {
  return shown(tables, 'persons-funnel', { step: code }, measure);
}

/** Its forms and its persons. */
function row(reporter: string): (number | string)[] {
  return ['forms', 'persons'].map((measure) => shown(tables, 'persons-reporters', { reporter }, measure));
}

describe('the way from forms to persons', () => {
  it('every step is the one before it less what was lost on the way', () => {
    expect(step('forms', 'forms')).toBe(11);
    expect(step('left_out', 'forms')).toBe(5);
    expect(step('eligible', 'forms')).toBe(6);
    expect(step('repeated', 'forms')).toBe(3);
    expect(step('persons', 'persons')).toBe(3);
    expect(step('unplaced', 'persons')).toBe(1);
  });

  it('its situations are those that person forms count, and add up to the persons', () => {
    const steps = tables[0]?.dimensions.find(({ id }) => id === 'step');
    const codes = steps?.categories.map(({ code }) => code);
    expect(codes).toEqual([
      'forms',
      'left_out',
      'eligible',
      'repeated',
      'persons',
      '1',
      '2',
      '4',
      'missing',
      'set_aside',
      'unplaced',
    ]);
    const persons = ['1', '2', '4', 'missing'].map((code) => shown(tables, 'persons-funnel', { step: code }));
    expect(persons).toEqual([2, 1, 0, 0]);
  });

  it('those left out stand under the outcome that left them out, and add up', () => {
    const forms = (code: string): number | string =>
      shown(tables, 'persons-left-out', { left_out: code }, 'forms');
    expect(forms('eligibility-asylum')).toBe(2);
    expect(forms('eligibility-undecided')).toBe(1);
    expect(forms('situation-undecided')).toBe(0);
    expect(forms('path')).toBe(2);
    expect(forms('total')).toBe(5);
    const reasons = tables.find(({ id }) => id === 'persons-left-out')?.dimensions[1]?.categories;
    expect(reasons?.[0]).toMatchObject({ code: 'eligibility-asylum', label: { en: 'Asylum seekers' } });
  });

  it('expected errors are ranges in whole pairs, and about one number where both ends are it', () => {
    const cell = (quality: string) => cellAt(tables, 'persons-linkage', { quality }, 'form_pairs');
    expect(cell('false_merges')).toMatchObject({ status: 'range', from: 0, to: 3 });
    expect(cell('missed_pairs')).toMatchObject({ status: 'value', value: 3, exactness: 'approximate' });
    expect(cell('review')).toMatchObject({ status: 'value', value: 4, exactness: 'exact' });
    expect(shown(tables, 'persons-linkage', { quality: 'unlinkable' }, 'forms')).toBe(1);
  });

  it('a person known to two types of reporting units stands with both, and forms with the one that sent them', () => {
    expect(row('municipality')).toEqual([2, 1]);
    expect(row('ngo')).toEqual([3, 2]);
    expect(row('sis')).toEqual([0, 0]);
    expect(row('unknown')).toEqual([1, 1]);
  });
});

describe('what is never one number', () => {
  it('children are a range', () => {
    expect(cellAt(tables, 'persons-children', {}, 'children_bounds')).toMatchObject({
      status: 'range',
      from: 4,
      to: 7,
    });
    expect(shown(tables, 'persons-children', {}, 'parents')).toBe(3);
    expect(shown(tables, 'persons-children', {}, 'parents_unanswered')).toBe(1);
  });

  it('children are one number where every child is told apart', () => {
    const told = tabulate(
      datasetWith(PERSONS, [], { children: { low: 4, high: 4, answered: 3, parents: 3, unanswered: 0 } }),
      survey,
      [],
    );
    expect(cellAt(told, 'persons-children', {}, 'children_bounds')).toMatchObject({
      status: 'value',
      value: 4,
      exactness: 'exact',
    });
  });

  it('children that no form tells of are no zero: the question was not answered', () => {
    const silent = { low: 0, high: 0, answered: 0, parents: 0, unanswered: 0 };
    const told = tabulate(datasetWith(PERSONS, [], { children: silent }), survey, []);
    for (const measure of ['children_bounds', 'parents', 'parents_unanswered'])
      expect(cellAt(told, 'persons-children', {}, measure)).toMatchObject({ status: 'not_answered' });
    const none = tabulate(datasetWith(PERSONS, [], { children: { ...silent, answered: 2 } }), survey, []);
    expect(shown(none, 'persons-children', {}, 'children_bounds')).toBe(0);
  });

  it('a refused estimate has no number, and says why', () => {
    const table = tables.find(({ id }) => id === 'persons-unseen');
    expect(table?.cells.map(({ status }) => status)).toEqual(['no_estimate']);
    expect(table?.notes).toContainEqual({ sv: 'Det går inte att beräkna.' });
  });

  it('an estimate is a range for each method, rounded outwards, with no number of those counted', () => {
    const estimate = {
      kind: 'estimate',
      lists: [],
      observed: 321,
      overlap: 20,
      basis: 'log-linear',
      unseen: { from: 274.1, to: 1461.9 },
      populationRange: { from: 595, to: 1783 },
      chao: {
        once: 1,
        twice: 1,
        unseen: 300,
        standardError: 1,
        interval: { from: 212, to: null },
      },
      pairs: [],
      models: null,
      assumptions: [],
      caveats: [],
    } as const;
    const made = tabulate({ ...dataset, unseen: { estimate, notes: [] } }, survey, []);
    expect(made.find(({ id }) => id === 'persons-unseen')?.cells).toEqual([
      {
        key: { geo: '00', method: 'models' },
        measure: 'unseen_persons',
        status: 'range',
        from: 270,
        to: 1500,
      },
      {
        key: { geo: '00', method: 'chao' },
        measure: 'unseen_persons',
        status: 'value',
        value: 210,
        exactness: 'minimum',
      },
    ]);
  });
});

describe('tables of persons', () => {
  it('each pair of municipalities stands once, the largest first, and then the sum and number of all pairs', () => {
    const shared = [
      { a: '0163', b: '0180', persons: 1 },
      { a: '0180', b: '1480', persons: 9 },
    ];
    const made = tabulate({ ...dataset, shared }, survey, []);
    const cells = made.find(({ id }) => id === 'persons-reported-twice')?.cells ?? [];
    expect(
      cells.map((cell) => [
        cell.key['geo'],
        cell.key['other_municipality'],
        cell.measure,
        'value' in cell && cell.value,
      ]),
    ).toEqual([
      ['0180', '1480', 'persons', 9],
      ['0163', '0180', 'persons', 1],
      ['all', 'together', 'persons', 10],
      ['all', 'together', 'municipality_pairs', 2],
    ]);
  });

  it('are left out of a round without persons', () => {
    expect(tabulate(datasetOf([answered('0180', [])]), survey, [])).toEqual([]);
  });

  it('are left out where nothing is known of what they are about', () => {
    const made = tabulate({ ...datasetOf([]), persons: personSetOf(PERSONS) }, survey, []);
    expect(made.map(({ id }) => id)).not.toContain('persons-reported-twice');
    expect(made.map(({ id }) => id)).not.toContain('persons-unseen');
  });

  it('stand in the one place that a local round asks', () => {
    const local = withPersonForms(surveyOf('lokal-exempel'));
    const made = tabulate({ ...dataset, replies: [without('1480', 'silent')] }, local, []);
    const funnel = made.find(({ id }) => id === 'persons-funnel');
    expect(funnel?.dimensions[0]?.categories).toMatchObject([{ code: '1480', role: 'value' }]);
    expect(funnel?.level).toBe('municipality');
  });

  it.each([
    [
      'persons-funnel',
      { geo: '00', step: '1' },
      ['a.xlsx A2', 'a.xlsx A3', 'a.xlsx A4', 'b.xlsx A2', 'b.xlsx A3'],
    ],
    ['persons-funnel', { geo: '00', step: 'unplaced' }, ['c.xlsx A2']],
    ['persons-reporters', { geo: '00', reporter: 'municipality' }, ['a.xlsx A2', 'a.xlsx A3', 'a.xlsx A4']],
    [
      'persons-reported-twice',
      { geo: '0163', other_municipality: '0180' },
      ['a.xlsx A2', 'a.xlsx A3', 'a.xlsx A4'],
    ],
    [
      'persons-reported-twice',
      { geo: 'all', other_municipality: 'together' },
      ['a.xlsx A2', 'a.xlsx A3', 'a.xlsx A4'],
    ],
  ])('a number of persons in %s at %j leads back to the forms about them', (id, key, places) => {
    const definition = survey.tables.find((table) => table.id === id);
    const found =
      definition === undefined ? undefined : explainCell(definition, key, 'persons', dataset, survey);
    const forms = found?.counts.flatMap((count) => count.forms ?? []);
    expect(forms?.map(({ file, cell }) => `${file} ${cell}`)).toEqual(places);
  });

  const COUNTED = ['a.xlsx A2', 'a.xlsx A3', 'a.xlsx A4', 'b.xlsx A2', 'b.xlsx A3', 'c.xlsx A2'];
  it.each([
    ['persons-funnel', { step: 'forms' }, [...COUNTED, 'ute.xlsx A2', 'ute.xlsx A3']],
    ['persons-funnel', { step: 'left_out' }, ['ute.xlsx A2', 'ute.xlsx A3']],
    ['persons-funnel', { step: 'eligible' }, COUNTED],
    ['persons-funnel', { step: 'repeated' }, COUNTED.slice(0, 5)],
    ['persons-left-out', { left_out: 'eligibility-asylum' }, ['ute.xlsx A2']],
    ['persons-left-out', { left_out: 'path' }, ['ute.xlsx A3']],
    ['persons-left-out', { left_out: 'total' }, ['ute.xlsx A2', 'ute.xlsx A3']],
    ['persons-left-out', { left_out: 'eligibility-undecided' }, []],
    ['persons-reporters', { reporter: 'ngo' }, ['a.xlsx A4', 'b.xlsx A2', 'b.xlsx A3']],
    ['persons-reporters', { reporter: 'unknown' }, ['c.xlsx A2']],
    ['persons-linkage', { quality: 'unlinkable' }, []],
  ])('a number of forms in %s at %j leads back to those forms', (id, key, places) => {
    const definition = survey.tables.find((table) => table.id === id);
    if (definition === undefined) throw new Error(`no table ${id}`);
    const found = explainCell(definition, { geo: '00', ...key }, 'forms', dataset, survey);
    const forms = found.counts.flatMap((count) => count.forms ?? []);
    expect(forms.map(({ file, cell }) => `${file} ${cell}`)).toEqual(places);
  });
});
