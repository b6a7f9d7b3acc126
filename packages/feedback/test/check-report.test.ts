import { repositorySurvey } from '@kartlagg/testkit';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../src/check-report.js';
import { batchOf, found } from './found.js';

const survey = repositorySurvey();
const [rule] = survey.rules;

describe('the report for machines', () => {
  it('has every finding by itself, with its rule, what may be behind it and whether it is explained', () => {
    const suspect = { at: { file: '0180.xlsx', sheet: 'Antal', cell: 'D7' }, value: 9, instead: 8, mends: 2 };
    const params = { name: 'N', left: 1, right: 2, leftPlace: 'a', rightPlace: 'b' };
    const batch = batchOf([
      { ...found('rule.totals-differ', { cell: 'F7' }, params), rule: rule?.id ?? '', suspect },
      { ...found('rule.totals-differ', { cell: 'F8' }, params), explained: true },
    ]);
    const [first, second] = checkReport([batch], [], survey, 'sv').files[0]?.findings ?? [];
    expect(first).toMatchObject({ rule: rule?.id, suspect: 'Antal!D7', severity: 'error' });
    expect(first).not.toHaveProperty('explained');
    expect(second).toMatchObject({ explained: true, severity: 'note' });
  });

  it('says how each rule came out, by its name', () => {
    const rules = [{ rule: rule?.id ?? '', passed: 5, failed: 1, undecided: 0 }];
    const report = checkReport([batchOf([], { rules })], [], survey, 'sv');
    expect(report.files[0]?.rules).toEqual([
      { rule: rule?.id, name: rule?.name.sv, passed: 5, failed: 1, undecided: 0 },
    ]);
    expect(checkReport([batchOf([])], [], survey, 'sv').files[0]).not.toHaveProperty('rules');
  });

  it('says how a foreign table was read, without what looks like a personal number', () => {
    const columns = [
      { column: 'A', heading: 'Boende', meaning: { sv: 'Situation', en: 'Situation' }, how: 'near-name' },
      { column: 'B', heading: '19121212-1212', meaning: null },
    ];
    const interpretations = [{ sheet: 'Data', range: 'A1:B5', columns, fixed: [] }];
    const report = checkReport([batchOf([], { interpretations })], [], survey, 'sv');
    const [reading] = report.files[0]?.readings ?? [];
    expect(reading).toMatchObject({ sheet: 'Data', range: 'A1:B5' });
    expect(reading?.columns[0]).toEqual({
      column: 'A',
      heading: 'Boende',
      meaning: 'Situation',
      how: 'near-name',
    });
    expect(reading?.columns[1]?.meaning).toBeNull();
    expect(reading?.columns[1]?.heading).not.toContain('1212');
    expect(checkReport([batchOf([])], [], survey, 'sv').files[0]).not.toHaveProperty('readings');
  });

  it('counts errors and warnings of the files and of all together', () => {
    const negative = found('cell.negative', { cell: 'C7' }, { value: '-1' });
    const same = found('set.same-file', { sheet: '' }, { other: 'b.xlsx' });
    const { summary } = checkReport(
      [batchOf([negative, negative], { verdict: 'rejected' })],
      [same],
      survey,
      'en',
    );
    expect(summary).toEqual({ files: 1, accepted: 0, errors: 2, warnings: 1 });
  });
});
