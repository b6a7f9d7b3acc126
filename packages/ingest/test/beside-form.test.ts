import { withForm } from '@kartlagg/survey';
import { describe, expect, it } from 'vitest';
import { severityIn } from '@kartlagg/model';
import { formPlan, ingest, stampOf } from '../src/index.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { checkSet, form, outcome, published, together } from './set-together.js';
import { formWorkbook, planWorkbook } from './workbooks.js';

/** The round, and the round as a delivery of its form for situation 3 alone sees it. */
const survey = loadTestSurvey();
const beside = withForm(survey, 'counts-situation-3');

describe('the count form beside person forms', () => {
  it('is known by its stamp, and read and judged by its own blocks and rules', () => {
    const workbook = planWorkbook(formPlan(beside, '0180', 'sv', GOOD));
    expect(stampOf(workbook)?.form).toBe('counts-situation-3');
    const batch = ingest(workbook, survey);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({ form: 'counts', countForm: 'counts-situation-3', verdict: 'accepted' });
    expect(batch.cells.used).toBe(batch.cells.read);
    expect(batch.rules.map(({ rule }) => rule)).toContain('age-sex');
  });

  it('has no number of any other situation', () => {
    const { counts } = ingest(formWorkbook(beside, GOOD), survey);
    expect(new Set(counts.map(({ codes }) => codes['situation']))).toEqual(new Set(['3']));
    const bySex = counts.filter(({ at, codes }) => at.sheet === 'Antal' && codes['sex'] !== undefined);
    expect(bySex.map(({ value }) => value)).toEqual([20, 22, 0]);
  });

  it('is found out by its own rules where its sheets do not agree, as badly as they say', () => {
    const batch = ingest(formWorkbook(beside, GOOD, { 'Antal!C7': 25 }), survey);
    const broken = batch.diagnostics.filter(({ code }) => code === 'rule.totals-differ');
    expect(broken.map(({ rule }) => rule)).toContain('age-sex');
    expect(batch.verdict).toBe('rejected');
    expect(broken.map((finding) => severityIn(finding, survey))).toEqual(broken.map(() => 'error'));
  });

  it('leaves the round’s own form as it was', () => {
    expect(ingest(formWorkbook(survey, GOOD), survey)).toMatchObject({
      countForm: 'counts',
      verdict: 'accepted',
    });
  });

  it('of another kind than the round has is told, as before', () => {
    const stranger = { ...survey, form: { ...survey.form, id: 'letters' } };
    const batch = ingest(formWorkbook(stranger, GOOD), survey);
    expect(findings(batch).join(' ')).toContain('file.other-form-version');
  });
});

describe('a change since the round before', () => {
  it('is asked about for situation 3, and never for persons whom the form does not ask for', () => {
    expect(outcome(set(44), 'situation-3.xlsx', 'change-of-persons')).toBeUndefined();
    expect(outcome(set(44), 'situation-3.xlsx', 'change-of-situation-3')).toBe('1/0/0');
    expect(together(set(44))).toEqual([]);
  });

  it('asks for an explanation where situation 3 itself has changed much', () => {
    expect(together(set(400))).toMatchObject([{ code: 'rule.big-change', rule: 'change-of-situation-3' }]);
  });
});

function set(third: number) {
  return checkSet([form(beside, '0180', GOOD, 'situation-3.xlsx')], survey, { published: [before(third)] });
}

function before(third: number) {
  return published(
    survey,
    `| Stockholm | 2017 | 1 | personer | 900 | exakt | restated_2023 |
     | Stockholm | 2017 | 3 | personer | ${third} | exakt | restated_2023 |`,
  );
}
