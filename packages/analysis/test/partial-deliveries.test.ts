import { describe, expect, it } from 'vitest';
import type { StatTable } from '../src/stat-table.js';
import { tabulate } from '../src/tabulate.js';
import { shown } from './cells.js';
import { answered, datasetOf, type Row } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf('2023');

function tablesOf(...rows: readonly Row[]): readonly StatTable[] {
  return tabulate(datasetOf([answered('0180', rows)]), survey, []);
}

describe('a delivery that divides people in part', () => {
  it('by situation alone: every table has its situations, with nobody’s sex or age broken down', () => {
    const tables = tablesOf([{ situation: '1' }, 10], [{ situation: '3' }, 30]);
    for (const id of ['country-situation-sex', 'county-situation-sex', 'municipality-situation-sex']) {
      expect(shown(tables, id, { geo: '00', situation: '1' })).toBe(10);
      expect(shown(tables, id, { geo: '00', situation: '3', sex: 'not_stated' })).toBe(30);
      expect(shown(tables, id, { geo: '00', situation: '3', sex: 'woman' })).toBe('not_answered');
    }
    expect(shown(tables, 'county-situation-age', { geo: '01', situation: '3', age: 'not_stated' })).toBe(30);
    expect(shown(tables, 'country-age-sex', {})).toBe(40);
  });

  it('by situation and age: the ages are there, the sexes are not broken down', () => {
    const tables = tablesOf([{ situation: '1', age: '18-24' }, 4], [{ situation: '1', age: '65+' }, 6]);
    expect(shown(tables, 'country-situation-age', { situation: '1', age: '65+' })).toBe(6);
    expect(shown(tables, 'country-situation-sex', { situation: '1', sex: 'not_stated' })).toBe(10);
    expect(shown(tables, 'country-age-sex', { age: '65+', sex: 'not_stated' })).toBe(6);
  });

  it('with a total above its situations: what is left without situation 3 is a lower bound, the rest is exact', () => {
    const table = tablesOf(
      [{ situation: '1' }, 100],
      [{ situation: '2' }, 40],
      [{ situation: 'total' }, 377],
    ).find(({ id }) => id === 'country-situation');
    const exactness = (situation: string) =>
      table?.cells.flatMap((cell) =>
        'value' in cell && cell.measure === 'persons' && cell.key['situation'] === situation
          ? [[cell.value, cell.exactness]]
          : [],
      );
    expect(exactness('total_excl_3')).toEqual([[140, 'minimum']]);
    expect(exactness('not_stated')).toEqual([[237, 'exact']]);
    expect(exactness('total')).toEqual([[377, 'exact']]);
  });

  it('with a blank in sex but not in age: the missing people are not broken down by sex, and counted once', () => {
    const tables = tablesOf(
      [{ situation: '1', sex: 'woman' }, 5],
      [{ situation: '1', age: '18-24' }, 5],
      [{ situation: '1', age: '25-34' }, 7],
    );
    expect(shown(tables, 'country-situation', { situation: '1' })).toBe(12);
    expect(shown(tables, 'country-situation-sex', { situation: '1', sex: 'woman' })).toBe(5);
    expect(shown(tables, 'country-situation-sex', { situation: '1', sex: 'not_stated' })).toBe(7);
    expect(shown(tables, 'country-situation-sex', { situation: '1' })).toBe(12);
  });

  it('with blanks in different places of two divisions: no table says more than another', () => {
    const tables = tablesOf([{ age: '18-24', sex: 'man' }, 10], [{ situation: '1', age: '25-34' }, 7]);
    for (const id of ['country-situation', 'country-situation-age', 'country-age-sex']) {
      expect(shown(tables, id, {})).toBe(17);
    }
    expect(shown(tables, 'country-situation', { situation: 'not_stated' })).toBe(10);
  });

  it('with a stated total: what its parts do not add to stands as not broken down', () => {
    const tables = tablesOf([{ situation: 'total' }, 50], [{ situation: '1' }, 10], [{ situation: '3' }, 20]);
    expect(shown(tables, 'country-situation', { situation: 'total' })).toBe(50);
    expect(shown(tables, 'country-situation', { situation: 'not_stated' })).toBe(20);
    expect(shown(tables, 'country-situation', { situation: 'total_excl_3' })).toBe(10);
  });

  it('with a stated total that its parts add to: the total is not added to them', () => {
    const tables = tablesOf(
      [{ situation: 'total' }, 30],
      [{ situation: '1' }, 10],
      [{ situation: '3' }, 20],
      [{ situation: '1', sex: 'total' }, 10],
    );
    expect(shown(tables, 'country-situation', { situation: 'total' })).toBe(30);
    const situation = tables
      .find(({ id }) => id === 'country-situation')
      ?.dimensions.find(({ id }) => id === 'situation');
    expect(situation?.categories.map(({ code }) => code)).not.toContain('not_stated');
  });

  it('tidy with living form: its living forms add to their situation, and to nothing twice', () => {
    const tables = tablesOf(
      [{ situation: '1', sex: 'man', living_form: 'tent' }, 3],
      [{ situation: '1', sex: 'woman', living_form: 'shelter' }, 4],
      [{ situation: '1', sex: 'man' }, 5],
      [{ situation: '4', living_form: 'friends' }, 9],
    );
    expect(shown(tables, 'country-living-form', { living_form: 'shelter' })).toBe(4);
    expect(shown(tables, 'country-living-form', { living_form: 'not_stated' })).toBe(2);
    expect(shown(tables, 'country-living-form', {})).toBe(9);
    expect(shown(tables, 'country-situation-sex', { situation: '1', sex: 'man' })).toBe(5);
    expect(shown(tables, 'country-situation', {})).toBe(18);
  });

  it('the same number asked for in two blocks is one number', () => {
    const tables = tablesOf([{ situation: '1' }, 8], [{ situation: '1' }, 8]);
    expect(shown(tables, 'country-situation', { situation: '1' })).toBe(8);
  });

  it('households, children and persons never meet', () => {
    const tables = tablesOf(
      [{ situation: '3', solution: 'social_contract' }, 9, 'persons'],
      [{ situation: '3', solution: 'social_contract' }, 7, 'households'],
      [{ situation: '3', solution: 'social_contract' }, 11, 'children'],
    );
    expect(shown(tables, 'country-situation', {})).toBe(9);
    expect(shown(tables, 'country-solution', {}, 'households')).toBe(7);
    expect(shown(tables, 'country-solution', { solution: 'social_contract' }, 'children')).toBe(11);
    expect(shown(tables, 'country-solution', {}, 'households_with_children')).toBe('not_answered');
  });
});
