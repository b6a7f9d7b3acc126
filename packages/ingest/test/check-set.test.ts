import { describe, expect, it } from 'vitest';
import type { Batch } from '@kartlagg/model';
import { checkSet, formPlan, ingest, type FormAnswers } from '../src/index.js';
import { compareNatural } from '../src/set/natural-order.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, planWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const asked = (...codes: string[]) => ({
  ...survey,
  round: { ...survey.round, geography: { ...survey.round.geography, asked: codes } },
});
const batch = (path: string, code: string, answers: FormAnswers = GOOD): Batch => {
  const workbook = planWorkbook(formPlan(survey, code, 'sv', answers));
  return ingest({ ...workbook, source: { path, sha256: path, bytes: 1 } }, survey);
};
const dated = (date: string): FormAnswers => ({ ...GOOD, fields: { date } });
const WRONG: FormAnswers = { answer: () => 'ca 10', fields: { date: '2023-12-31' } };

const tidy = (path: string, ...rows: readonly string[]): Batch =>
  ingest(csv(['| kommun | omgång | situation | antal |', ...rows].join('\n'), path), survey);

describe('the deliveries of a round', () => {
  it('give each municipality one of five replies', () => {
    const { dataset, diagnostics } = checkSet(
      [
        batch('a.xlsx', '0114'),
        batch('b.xlsx', '0115', { answer: () => 0 }),
        batch('c.xlsx', '0117', { answer: () => undefined, nothingToReport: true }),
        batch('d.xlsx', '0120', WRONG),
      ],
      asked('0114', '0115', '0117', '0120', '0180'),
    );
    expect(dataset.replies.map(({ municipality, reply, file }) => [municipality, reply, file])).toEqual([
      ['0114', 'answered', 'a.xlsx'],
      ['0115', 'zero', 'b.xlsx'],
      ['0117', 'nothing_to_report', 'c.xlsx'],
      ['0120', 'rejected', 'd.xlsx'],
      ['0180', 'silent', null],
    ]);
    expect(dataset.replies[3]?.counts).toEqual([]);
    expect(diagnostics).toEqual([{ code: 'set.silent', at: { file: '' }, params: { silent: 1, asked: 5 } }]);
  });

  it.each([
    [
      'the later date counts',
      batch('b.xlsx', '0180', dated('2023-04-10')),
      batch('a.xlsx', '0180', dated('2023-05-02')),
      'date',
    ],
    [
      'the last by name counts where the dates agree',
      batch('0180.xlsx', '0180'),
      batch('0180 (2).xlsx', '0180'),
      'name',
    ],
    [
      'a rejected one never replaces one that can be used',
      batch('b.xlsx', '0180', WRONG),
      batch('a.xlsx', '0180'),
      'rejected',
    ],
  ])('of one municipality: %s', (_, replaced, used, reason) => {
    for (const batches of [
      [replaced, used],
      [used, replaced],
    ]) {
      const set = checkSet(batches, asked('0180'));
      expect(set.used.get('0180')).toBe(used);
      expect(set.diagnostics).toEqual([
        {
          code: 'set.replaced',
          at: { file: replaced.source.path },
          params: { municipality: { sv: 'Stockholm', en: 'Stockholm' }, used: used.source.path, reason },
        },
      ]);
    }
  });

  it('that are the same to the byte count once', () => {
    const first = batch('0180.xlsx', '0180');
    const again = { ...first, source: { ...first.source, path: 'kopia.xlsx' } };
    const set = checkSet([again, first], asked('0180'));
    expect(findings(set)).toEqual(['set.same-file kopia.xlsx']);
    expect(set.dataset.replies[0]?.file).toBe('0180.xlsx');
  });

  it('from a municipality outside the round are not counted', () => {
    const set = checkSet([batch('0184.xlsx', '0184'), batch('0180.xlsx', '0180')], asked('0180'));
    expect(findings(set)).toEqual(['set.outside-round 0184.xlsx']);
    expect(set.dataset.replies.map(({ municipality }) => municipality)).toEqual(['0180']);
  });

  it('with a tick beside zeros say that there is nothing, not zeros', () => {
    const set = checkSet(
      [batch('a.xlsx', '0180', { answer: () => 0, nothingToReport: true })],
      asked('0180'),
    );
    expect(set.dataset.replies).toEqual([
      { municipality: '0180', reply: 'nothing_to_report', file: 'a.xlsx', counts: [] },
    ]);
  });

  it('may hold several municipalities in one file', () => {
    const many = ingest(
      csv(`
      | kommun | omgång | situation | antal |
      | 0180   | 2023   | 1         | 12    |
      | 0184   | 2023   | 1         | 0     |`),
      survey,
    );
    const { replies } = checkSet([many], asked('0180', '0184')).dataset;
    expect(replies.map(({ reply, counts }) => [reply, counts.length])).toEqual([
      ['answered', 1],
      ['zero', 1],
    ]);
  });

  it('hand on what they state of a county, which no municipality has answered and no sum holds', () => {
    const batches = [
      tidy(
        'f.csv',
        '| 0680 | 2023 | 1 | 12 |',
        '| Jönköpings län | 2023 | 1 | 31 |',
        '| Riket | 2023 | 1 | 27000 |',
      ),
    ];
    const published = [tidy('publicerat.csv', '| Riket | 2023 | 2 | 5 |')];
    const { dataset, diagnostics } = checkSet(batches, asked('0680'), { published });
    expect(dataset.published.map(({ geo, value, at }) => [geo, value, at.file])).toEqual([
      ['00', 5, 'publicerat.csv'],
      ['06', 31, 'f.csv'],
      ['00', 27000, 'f.csv'],
    ]);
    expect(dataset.replies.map(({ municipality, counts }) => [municipality, counts.length])).toEqual([
      ['0680', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('state each number of a county once: a later delivery replaces it and leaves the rest', () => {
    const batches = [
      tidy('a.csv', '| Jönköpings län | 2023 | 1 | 31 |', '| Jönköpings län | 2023 | 2 | 7 |'),
      tidy('b.csv', '| Jönköpings län | 2023 | 1 | 30 |'),
    ];
    const { dataset, diagnostics } = checkSet(batches, asked());
    expect(dataset.published.map(({ codes, value }) => [codes['situation'], value])).toEqual([
      ['1', 30],
      ['2', 7],
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'set.replaced',
        at: { file: 'a.csv' },
        params: { municipality: { sv: 'Jönköpings län' }, used: 'b.csv', reason: 'name' },
      },
    ]);
  });

  it('that are rejected state nothing of a county', () => {
    const { dataset } = checkSet(
      [tidy('a.csv', '| Riket | 2023 | 1 | ca 30 |', '| Riket | 2023 | 2 | 7 |')],
      asked(),
    );
    expect(dataset.published).toEqual([]);
  });

  it('stand apart from published figures', () => {
    const published = ingest(
      csv('| kommun | omgång | situation | antal |\n| Riket | 2017 | total | 30090 |'),
      survey,
      { published: true },
    );
    const { dataset } = checkSet([], asked('0180'), { published: [published] });
    expect(dataset.published.map(({ geo, round, value }) => [geo, round, value])).toEqual([
      ['00', '2017', 30090],
    ]);
    expect(dataset.replies[0]?.reply).toBe('silent');
  });
});

it('file names are compared as people number them', () => {
  const names = ['v10.xlsx', 'b.xlsx', 'v9.xlsx', '0180 (2).xlsx', '0180.xlsx'];
  expect(names.toSorted(compareNatural)).toEqual([
    '0180.xlsx',
    '0180 (2).xlsx',
    'b.xlsx',
    'v9.xlsx',
    'v10.xlsx',
  ]);
});
