import { describe, expect, test } from 'vitest';
import { tabulate } from '@kartlagg/analysis';
import { chartPlan } from '@kartlagg/charts';
import { protect } from '@kartlagg/disclosure';
import type { Dataset, Policy } from '@kartlagg/model';
import { datasetWith, personOf, withPersonForms } from '../../analysis/test/persons-of.js';
import { surveyOf } from '../../analysis/test/schema-folder.js';
import { hiddenCsv, indexPage, tablesWorkbook, tidyCsv } from '../src/index.js';
import { CANARY, pageContext, TABLES } from './fixtures.js';
import { gridOf } from './grid-of.js';

const IDS = [
  'persons-funnel',
  'persons-left-out',
  'persons-linkage',
  'persons-reporters',
  'persons-children',
  'persons-reported-twice',
  'persons-unseen',
] as const;
const survey = withPersonForms(surveyOf('2023', ...IDS));

/** Three forms about two persons; what `small` stands for is hidden where it is small. */
function datasetOf(small: number): Dataset {
  const persons = [
    personOf('a', '0180', '1', {}, [{ reporter: 'ngo' }, { reporter: 'municipality' }]),
    personOf('b', '0180', '2', {}, [{ reporter: 'ngo' }]),
  ];
  const funnel = {
    forms: 40,
    leftOut: [
      { by: 'eligibility', outcome: 'asylum', rule: 'asylum', forms: small },
      { by: 'path', outcome: '3', rule: null, forms: 9 },
    ],
    eligible: 29,
    persons: 20,
    unplaced: small,
    situations: [
      { situation: '1', persons: 11 },
      { situation: '2', persons: 9 },
      { situation: '4', persons: small },
    ],
    falseMerges: { low: 0.2, estimate: 1, high: 2.4 },
    missedPairs: { low: 8, estimate: 8, high: 8 },
    unlinkable: small,
    review: 7,
  } as const;
  return {
    ...datasetWith(persons, [], {
      funnel,
      children: { low: 12, high: small > 100 ? small : 30, answered: 20, parents: 15, unanswered: small },
    }),
    shared: [
      { a: '0163', b: '0180', persons: small },
      { a: '0163', b: '1480', persons: 12 },
    ],
    unseen: {
      estimate: {
        kind: 'refusal',
        reason: { code: 'too-few-lists' },
        lists: [{ id: 'ngo', persons: CANARY }],
        observed: CANARY,
        overlap: CANARY,
      },
      notes: [{ sv: 'Det går inte att beräkna.', en: 'It cannot be estimated.' }],
    },
  };
}

/** Hides the canary, and nothing else. */
const POLICY: Policy = {
  ...survey.policy,
  rules: [{ levels: ['country', 'county', 'skr_group', 'municipality'], hideFrom: CANARY, hideTo: CANARY }],
};

const STAMPED = { ...pageContext(), stamped: '2023-12-31T00:00:00Z' };
const tables = protect(tabulate(datasetOf(4), survey, []), survey.policy).tables;
const plan = tablesWorkbook(tables, STAMPED);

describe('tables of persons', () => {
  test('each has a sheet of its own', () => {
    expect(plan.sheets.map(({ name }) => name).slice(2, -2)).toEqual([
      '1 Formulär, personer, Riket',
      '2 Räknas inte, Riket',
      '3 Sammanföring, Riket',
      '4 Uppgiftslämnare, Riket',
      '5 Barn, Riket',
      '6 Två kommuner, Kommuner',
      '7 Modellberäkning, Riket',
    ]);
  });

  test('the way from forms to persons goes down the page', () => {
    expect(gridOf(plan, '1 Formulär, personer, Riket', 11)).toEqual([
      '| Inkomna formulär | 40 |',
      '| Formulär som inte räknas | 11 |',
      '| Formulär om personer som räknas | 29 |',
      '| Formulär om en person som redan är räknad | 9 |',
      '| Personer |  | 20 |',
      '| Situation 1: Akut hemlöshet |  | 11 |',
      '| Situation 2: Institutionsvistelse och stödboende |  | 9 |',
      '| Situation 4: Eget ordnat kortsiktigt boende |  | .. |',
      '| Situation saknas |  | 0 |',
      '| Personer utan känd kommun, som också ingår ovan |  | .. |',
    ]);
  });

  test('a pair of municipalities with a small number does not stand there, and the sum that would tell it is hidden', () => {
    expect(gridOf(plan, '6 Två kommuner, Kommuner').slice(-2)).toEqual([
      '| Sollentuna | 0163 | Göteborg | 12 |',
      '| Alla par | all | tillsammans | .. | .. |',
    ]);
    expect(tidyCsv(tableOf('persons-reported-twice'), 'sv')).not.toContain('0180');
  });

  test('a range is printed with both its ends, and stands in no column of numbers for machines', () => {
    const sheet = gridOf(plan, '5 Barn, Riket').join('\n');
    expect(sheet).toContain('mellan 12 och 30');
    const csv = tidyCsv(tableOf('persons-children'), 'sv').split('\n');
    expect(csv[0]).toBe(
      'geo,geo_code,round,step,left_out,quality,reporter,other_municipality,method,measure,unit,value,from,to,status,exactness,mark',
    );
    expect(csv[1]).toMatch(/^Riket,00,2023,,,,,,,children_bounds,antal barn till personerna,,12,30,range,,/u);
  });

  test('a range stands in full: its column is as wide as its text', () => {
    const sheet = plan.sheets.find(({ name }) => name === '5 Barn, Riket');
    const cell = sheet?.cells.find(({ value }) => value === 'mellan 12 och 30');
    const column = 'ABCDEF'.indexOf(cell?.at.charAt(0) ?? '');
    expect(sheet?.columns[column]?.width).toBeGreaterThan('mellan 12 och 30'.length);
  });

  test('beside the first figures the page says that missed duplicates make the number too high, and how many', () => {
    const unsure = between(indexPage(pageContext({ tables: [...TABLES, ...tables] })));
    expect(unsure).toContain('Antalet kan också vara för högt');
    expect(unsure).toContain('väntas ha missats: cirka\u00a08.');
    expect(between(indexPage(pageContext()))).not.toContain('för högt');
  });

  test('about how many pairs are missed is said with a word', () => {
    const page = indexPage(pageContext({ tables }));
    expect(page).toContain('cirka\u00a08');
    expect(page).toContain('mellan 0 och 3');
  });

  test('an estimate that was refused is no number, and the reason stands with the table', () => {
    const sheet = gridOf(plan, '7 Modellberäkning, Riket').join('\n');
    expect(sheet).toContain('Det går inte att beräkna.');
    expect(sheet).toContain('– = uppgifterna räcker inte för en beräkning');
  });

  test('the page has them in a section of their own, after the tables of numbers', () => {
    const page = indexPage(pageContext({ tables }));
    expect(page).toContain('<a href="#personer">Så räknades personerna</a>');
    for (const id of IDS) expect(page).toContain(`id="tabell-${id}"`);
  });

  test('no hidden number stands anywhere, ends of ranges and refused estimates among them', () => {
    const made = protect(tabulate(datasetOf(CANARY), survey, []), POLICY);
    expect(made.audit.hidden.map(({ table }) => table)).toEqual([
      'persons-funnel',
      'persons-funnel',
      'persons-left-out',
      'persons-linkage',
      'persons-children',
      'persons-children',
      'persons-reported-twice',
    ]);
    const definition = survey.charts.find(({ id }) => id === 'persons-funnel');
    const table = made.tables.find(({ id }) => id === 'persons-funnel');
    if (definition === undefined || table === undefined) throw new Error('no funnel');
    const outputs = (['sv', 'en'] as const).flatMap((language) => [
      JSON.stringify(made),
      made.tables.map((one) => tidyCsv(one, language)).join('\n'),
      hiddenCsv(made.tables, language),
      indexPage(pageContext({ language, tables: made.tables })),
      JSON.stringify(tablesWorkbook(made.tables, { ...STAMPED, language })),
      JSON.stringify(chartPlan(definition, table, { language })),
    ]);
    for (const output of outputs) expect(output).not.toMatch(/987[\s\u00a0,.]?654[\s\u00a0,.]?321/u);
  });
});

/** The section of the first figures. */
function between(page: string): string {
  return /<section id="resultat".*?<\/section>/su.exec(page)?.[0] ?? '';
}

function tableOf(id: string): (typeof tables)[number] {
  const table = tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}
