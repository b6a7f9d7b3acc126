import { describe, expect, it } from 'vitest';
import type { Survey } from '@kartlagg/survey';
import { tabulate } from '../src/tabulate.js';
import { cellAt, shown } from './cells.js';
import { answered, datasetOf, without } from './datasets.js';
import { surveyOf } from './schema-folder.js';

const survey = surveyOf(
  '2023',
  'municipality-situation',
  'municipality-situation-sex',
  'country-situation-age',
);
const dataset = datasetOf([
  answered(
    '0163',
    [
      [{ situation: '1', sex: 'woman' }, 0],
      [{ situation: '1', sex: 'man' }, 0],
    ],
    'zero',
  ),
  without('0180', 'nothing_to_report'),
  without('1280', 'rejected'),
  without('1480', 'silent'),
  answered('1490', [[{ situation: '1', sex: 'woman' }, 9]]),
]);
const tables = tabulate(dataset, survey, []);

describe('the kinds of nothing', () => {
  it('zero is a number', () => {
    expect(cellAt(tables, 'municipality-situation', { geo: '0163' })).toMatchObject({
      status: 'value',
      value: 0,
    });
  });

  it('nothing to report is a zero that was said with a tick, in every part and total', () => {
    for (const codes of [{}, { situation: '1' }, { situation: 'total_excl_3' }]) {
      expect(cellAt(tables, 'municipality-situation', { geo: '0180', ...codes })).toMatchObject({
        status: 'nothing_to_report',
        value: 0,
      });
    }
  });

  it('a tick beside numbers adds nothing and is no longer told apart', () => {
    expect(cellAt(tables, 'municipality-situation', { geo: '00' })).toMatchObject({
      status: 'value',
      value: 9,
    });
  });

  it('silence and a rejected delivery are not answered, and no zero', () => {
    expect(shown(tables, 'municipality-situation', { geo: '1480' })).toBe('not_answered');
    expect(shown(tables, 'municipality-situation', { geo: '1280' })).toBe('not_answered');
    expect(shown(tables, 'municipality-situation', { geo: '1480' }, 'rate_10000')).toBe('not_answered');
  });

  it('a question that an answered form leaves blank is not answered', () => {
    expect(shown(tables, 'municipality-situation', { geo: '1490', situation: '2' })).toBe('not_answered');
    expect(shown(tables, 'municipality-situation-sex', { geo: '1490', situation: '1', sex: 'man' })).toBe(
      'not_answered',
    );
  });

  it('the total without situation 3 is not answered where only situation 3 is', () => {
    const only3 = tabulate(datasetOf([answered('0180', [[{ situation: '3' }, 9]])]), survey, []);
    expect(shown(only3, 'municipality-situation', { geo: '0180', situation: 'total_excl_3' })).toBe(
      'not_answered',
    );
    expect(shown(only3, 'municipality-situation', { geo: '0180', situation: 'total' })).toBe(9);
  });

  it('a form that has no situation 3 leaves it not asked, ticks or not', () => {
    const made = tabulate(dataset, formWith(survey, { only: ['1', '2', '4', 'missing'] }), []);
    for (const geo of ['0163', '0180', '1480', '00']) {
      expect(shown(made, 'municipality-situation', { geo, situation: '3' })).toBe('not_asked');
    }
    expect(shown(made, 'municipality-situation', { geo: '1480', situation: '1' })).toBe('not_answered');
    expect(shown(made, 'municipality-situation', { geo: '0180', situation: 'total' })).toBe(0);
  });

  it('a form that asks no age leaves ages not asked, and their total known', () => {
    const made = tabulate(dataset, formWith(survey, {}), []);
    expect(shown(made, 'country-situation-age', { situation: '1', age: '65+' })).toBe('not_asked');
    expect(shown(made, 'country-situation-age', { situation: '1', age: 'not_stated' })).toBe(9);
    expect(shown(made, 'country-situation-age', { situation: '1' })).toBe(9);
  });

  it('a measure that the form does not ask for is not asked, though someone ticks nothing to report', () => {
    const solutions = surveyOf('2023', 'country-solution');
    const made = tabulate(dataset, formWith(solutions, {}), []);
    expect(shown(made, 'country-solution', {}, 'households')).toBe('not_asked');
  });

  it('a rate of a tick is a tick too', () => {
    expect(cellAt(tables, 'municipality-situation', { geo: '0180' }, 'rate_10000')).toMatchObject({
      status: 'nothing_to_report',
      value: 0,
    });
  });

  it('all divided leaves nobody undivided, and that is zero', () => {
    const made = tabulate(
      datasetOf([
        answered('0180', [[{ situation: '1', sex: 'man' }, 8]]),
        answered('1480', [[{ situation: '1' }, 9]]),
      ]),
      survey,
      [],
    );
    const at = { situation: '1', sex: 'not_stated' };
    expect(shown(made, 'municipality-situation-sex', { geo: '0180', ...at })).toBe(0);
    expect(shown(made, 'municipality-situation-sex', { geo: '1480', ...at })).toBe(9);
  });
});

/** A round of counts alone, whose form is the first block and of it just some situations. */
function formWith(of: Survey, rows: { only?: string[] }): Survey {
  const { persons: _, ...counts } = of;
  const [own] = counts.forms;
  const [block] = own?.form.blocks ?? [];
  if (own === undefined || block === undefined) throw new Error('no block');
  const first = { ...block, rows: { variable: 'situation', ...rows } };
  return { ...counts, forms: [{ ...own, form: { ...own.form, blocks: [first] } }] };
}
