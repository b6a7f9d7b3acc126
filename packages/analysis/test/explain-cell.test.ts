import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellKey, Count, Dataset, TableDefinition } from '@kartlagg/model';
import { explainCell, type Explanation } from '../src/explain-cell.js';
import { tabulate } from '../src/tabulate.js';
import { answered, datasetOf, published, without } from './datasets.js';
import { wildDatasets } from './people.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023');

function explain(dataset: Dataset, id: string, key: CellKey, measure = 'persons'): Explanation {
  const definition = survey.tables.find((table) => table.id === id);
  if (definition === undefined) throw new Error(`no table ${id}`);
  return explainCell(definition, key, measure, dataset, survey);
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((all, { value }) => all + value, 0);
}

function cells(counts: readonly Count[]): readonly string[] {
  return counts.map(({ at }) => `${at.file} ${at.cell ?? ''}`);
}

describe('the way back from a figure', () => {
  const dataset = datasetOf(
    [
      answered('0180', [
        [{ situation: '1', sex: 'woman' }, 10],
        [{ situation: '1', sex: 'man' }, 12],
        [{ situation: '3', sex: 'man' }, 14],
        [{ situation: '1', age: '65+' }, 22],
      ]),
      answered('0163', [
        [{ situation: '1' }, 8],
        [{ situation: '1', sex: 'man' }, 5],
      ]),
      without('1480', 'nothing_to_report'),
      without('1280', 'silent'),
    ],
    [
      published('2017', 'total', 30_090, { version: 'restated_2023' }),
      published('2023', 'total', 27_383),
      published('2023', '3', 16_878),
    ],
  );

  it('names the cells that were added, of the municipalities of the place', () => {
    const county = { geo: '01', situation: '1', sex: 'man' };
    expect(cells(explain(dataset, 'county-situation-sex', county).counts)).toEqual([
      '0180.csv F3',
      '0163.csv F3',
    ]);
    const one = explain(dataset, 'municipality-situation', { geo: '0180', situation: 'total_excl_3' });
    expect(cells(one.counts)).toEqual(['0180.csv F2', '0180.csv F3']);
  });

  it('names a stated number once, not its parts beside it', () => {
    const key = { geo: '0163', situation: '1', sex: 'total' };
    expect(explain(dataset, 'municipality-situation-sex', key)).toMatchObject({ less: [] });
    expect(cells(explain(dataset, 'municipality-situation-sex', key).counts)).toEqual(['0163.csv F2']);
  });

  it('explains people who were not broken down as the stated number less its parts', () => {
    const { counts, less } = explain(dataset, 'municipality-situation-sex', {
      geo: '0163',
      situation: '1',
      sex: 'not_stated',
    });
    expect(cells(counts)).toEqual(['0163.csv F2']);
    expect(cells(less)).toEqual(['0163.csv F3']);
  });

  it('goes from a rate to its numerator', () => {
    const key = { geo: '01', situation: '1' };
    expect(explain(dataset, 'county-situation', key, 'rate_10000')).toEqual(
      explain(dataset, 'county-situation', key, 'persons'),
    );
  });

  it('rests on the tick alone where there is nothing to report, and on nobody where there is silence', () => {
    expect(explain(dataset, 'municipality-situation', { geo: '1480', situation: '1' })).toMatchObject({
      replies: [{ municipality: '1480', file: '1480.csv' }],
      counts: [],
    });
    expect(explain(dataset, 'municipality-situation', { geo: '1280', situation: '1' })).toEqual({
      replies: [],
      counts: [],
      less: [],
    });
  });

  it('goes from coverage to the replies', () => {
    const behind = ['asked', 'covered', 'silent'].map((reply) => {
      const { replies } = explain(dataset, 'coverage-country', { geo: '00', reply });
      return replies.map(({ municipality }) => municipality);
    });
    expect(behind).toEqual([['0180', '0163', '1480', '1280'], ['0180', '0163', '1480'], ['1280']]);
  });

  it('goes from a series to what was published: both ends of a change, both parts of a difference', () => {
    const key = { geo: '00', year: '2023', version: 'as_published', situation: 'total' };
    const change = explain(dataset, 'series-country', key, 'change');
    expect([sum(change.counts), sum(change.less)]).toEqual([27_383, 30_090]);
    const without3 = explain(dataset, 'series-country', { ...key, situation: 'total_excl_3' });
    expect([sum(without3.counts), sum(without3.less)]).toEqual([27_383, 16_878]);
    expect(explain(dataset, 'series-country', { ...key, year: '1999' }).counts).toEqual([]);
  });
});

describe('the law of the way back', () => {
  it('what is explained adds up to every figure that can be shown', () => {
    const small = survey.tables.filter(({ level, kind }) => kind === 'counts' && level !== 'municipality');
    const towns = survey.tables.filter(({ id }) => id === 'municipality-situation-sex');
    const definitions = [...small, ...towns];
    fc.assert(
      fc.property(wildDatasets, (dataset) => {
        const wrong = definitions.flatMap((definition) => unexplained(definition, dataset));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

/** The shown counts of a table that are not what their explanation adds up to. */
function unexplained(definition: TableDefinition, dataset: Dataset): unknown[] {
  const tables = tabulate(dataset, { ...survey, tables: [definition] }, []);
  return tables.flatMap(({ cells: all }) =>
    all
      .filter((cell) => 'value' in cell && cell.measure !== 'rate_10000')
      .filter((cell) => {
        const { counts, less, replies } = explainCell(definition, cell.key, cell.measure, dataset, survey);
        return replies.length === 0 || !('value' in cell) || cell.value !== sum(counts) - sum(less);
      }),
  );
}
