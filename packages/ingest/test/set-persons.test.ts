import { describe, expect, it } from 'vitest';
import type { Batch, Diagnostic, PersonForm, Verdict } from '@kartlagg/model';
import { checkSet, formPlan, ingest, type FormAnswers } from '../src/index.js';
import { unreadBatch } from '../src/unread-batch.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { planWorkbook } from './workbooks.js';

const loaded = loadTestSurvey();
const survey = {
  ...loaded,
  round: { ...loaded.round, geography: { ...loaded.round.geography, asked: ['0114', '0180'] } },
};
const settled = { outcome: '1', state: 'decided', rule: 'r', wants: [] } as const;

const form = (file: string, row: number, reporter: string, municipality: string): PersonForm => ({
  id: `${file} ${row}`,
  at: { file, cell: `A${row}` },
  round: '2023',
  answers: { reporter: [reporter], municipality: [municipality] },
  identity: {},
  eligibility: settled,
  situation: settled,
});

const sent = (
  path: string,
  reporter: string,
  municipality: string,
  verdict: Verdict = 'accepted',
  sha256 = path,
): Batch => ({
  ...unreadBatch({ path, sha256, bytes: 1 }, []),
  form: 'persons',
  verdict,
  forms: [form(path, 5, reporter, municipality), form(path, 6, reporter, municipality)],
});

const counts = (path: string, municipality: string, answers: FormAnswers = GOOD): Batch =>
  ingest(
    {
      ...planWorkbook(formPlan(survey, municipality, 'sv', answers)),
      source: { path, sha256: path, bytes: 1 },
    },
    survey,
  );

const repliesTo = (...batches: readonly Batch[]) =>
  checkSet(batches, survey).dataset.replies.map(({ municipality, reply, file }) => [
    municipality,
    reply,
    file,
  ]);

const replyTo = (...batches: readonly Batch[]) =>
  checkSet(batches, survey).dataset.replies.find(({ municipality }) => municipality === '0180');

describe('deliveries of person forms', () => {
  it('are all used: one never replaces another of the same municipality, nor its counts', () => {
    const checked = checkSet(
      [
        counts('antal.xlsx', '0180'),
        sent('ifo.csv', 'municipality', '0180'),
        sent('boende.csv', 'municipality', '0180'),
      ],
      survey,
    );
    expect(checked.forms.map(({ id }) => id)).toEqual([
      'boende.csv 5',
      'boende.csv 6',
      'ifo.csv 5',
      'ifo.csv 6',
    ]);
    expect(checked.used.get('0180')?.source.path).toBe('antal.xlsx');
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(['set.silent']);
  });

  it('answer for the municipality whose social services sent them', () => {
    expect(repliesTo(sent('ifo.csv', 'municipality', '0180'))).toEqual([
      ['0114', 'silent', null],
      ['0180', 'answered', 'ifo.csv'],
    ]);
  });

  it('are no answer of the municipality where others sent them', () => {
    expect(repliesTo(sent('stadsmission.csv', 'ngo', '0180'))[1]).toEqual(['0180', 'silent', null]);
  });

  it('are an answer beside counts that are rejected, which are then lacking, and the other way round', () => {
    const good = counts('antal.xlsx', '0180');
    const three: Batch = {
      ...good,
      counts: good.counts.filter(({ codes }) => codes['situation'] === '3'),
    };
    const wrong: Batch = { ...good, verdict: 'rejected' };
    const forms = sent('ifo.csv', 'municipality', '0180');
    expect(replyTo(wrong, forms)).toMatchObject({
      reply: 'answered',
      file: 'ifo.csv',
      lacks: 'counts',
      counts: [],
    });
    expect(replyTo(three, { ...forms, verdict: 'rejected' })).toMatchObject({
      reply: 'answered',
      file: 'antal.xlsx',
      lacks: 'forms',
    });
    expect(replyTo(wrong, { ...forms, verdict: 'rejected' })).toMatchObject({
      reply: 'rejected',
      counts: [],
    });
  });

  it('are lacking where counts are of situation 3 alone, in one note for all such municipalities', () => {
    const good = counts('antal.xlsx', '0180');
    const three: Batch = {
      ...good,
      counts: good.counts.filter(({ codes }) => codes['situation'] === '3'),
    };
    expect(replyTo(good)?.lacks).toBeUndefined();
    expect(formsMissingIn(three, sent('stadsmission.csv', 'ngo', '0114'))).toEqual([
      { code: 'set.forms-missing', at: { file: '' }, params: { municipalities: 1, asked: 2 } },
    ]);
    expect(replyTo(three)?.lacks).toBe('forms');
    expect(formsMissingIn(three)).toEqual([]);
  });

  it('with a tick are an answer that there is nobody, and the counts are another', () => {
    const tick: Batch = {
      ...unreadBatch({ path: 'inga.xlsx', sha256: 'inga', bytes: 1 }, []),
      form: 'persons',
      verdict: 'accepted',
      municipality: '0180',
      nothingToReport: ['0180'],
    };
    expect(replyTo(tick)).toMatchObject({ reply: 'nothing_to_report', file: 'inga.xlsx', lacks: 'counts' });
    expect(replyTo(tick, counts('antal.xlsx', '0180'))).toMatchObject({
      reply: 'answered',
      file: 'antal.xlsx',
      ticked: 'forms',
    });
  });

  it('make a tick of nothing to report, or zeros, an answer with persons', () => {
    for (const answers of [{ answer: () => undefined, nothingToReport: true }, { answer: () => 0 }])
      expect(
        repliesTo(counts('antal.xlsx', '0180', answers), sent('ifo.csv', 'municipality', '0180'))[1],
      ).toEqual(['0180', 'answered', 'antal.xlsx']);
  });

  it('are left out where they are rejected, unless another of the municipality can be used', () => {
    const wrong = sent('fel.csv', 'municipality', '0180', 'rejected');
    expect(checkSet([wrong], survey).forms).toEqual([]);
    expect(repliesTo(wrong)[1]).toEqual(['0180', 'rejected', 'fel.csv']);
    expect(repliesTo(wrong, sent('ifo.csv', 'municipality', '0180'))[1]).toEqual([
      '0180',
      'answered',
      'ifo.csv',
    ]);
  });

  it('are used once where the same file is sent twice', () => {
    const { forms, diagnostics } = checkSet(
      [
        sent('a.csv', 'municipality', '0180', 'accepted', 'same'),
        sent('b.csv', 'municipality', '0180', 'accepted', 'same'),
      ],
      survey,
    );
    expect(forms.map(({ at }) => at.file)).toEqual(['a.csv', 'a.csv']);
    expect(diagnostics.find(({ code }) => code === 'set.same-file')?.at.file).toBe('b.csv');
  });

  it('are told to lack the counts that the round asks for beside them, and only there', () => {
    const lacking = (round: typeof survey, ...batches: readonly Batch[]) => {
      const { dataset, diagnostics } = checkSet(batches, round);
      return [
        dataset.replies.find(({ municipality }) => municipality === '0180')?.lacks,
        diagnostics.filter(({ code }) => code === 'set.counts-missing').map(({ at }) => at.file),
      ];
    };
    const forms = sent('ifo.csv', 'municipality', '0180');
    expect(lacking(survey, forms)).toEqual(['counts', ['ifo.csv']]);
    expect(lacking(survey, forms, counts('antal.xlsx', '0180'))).toEqual([undefined, []]);
    const { counts: _, ...settings } = survey.persons?.settings ?? settingsMissing();
    const alone =
      survey.persons === undefined ? survey : { ...survey, persons: { ...survey.persons, settings } };
    expect(lacking(alone, forms)).toEqual([undefined, []]);
  });
});

function settingsMissing(): never {
  throw new Error('the round 2023 has person forms');
}

describe('person forms about persons in a municipality that the round does not ask', () => {
  const vaxjo = { sv: 'Växjö', en: 'Växjö' };

  it('are not counted, and are an error at their file', () => {
    const checked = checkSet(
      [sent('vaxjo.csv', 'municipality', '0780'), sent('ifo.csv', 'ngo', '0180')],
      survey,
    );
    expect(checked.forms.map(({ id }) => id)).toEqual(['ifo.csv 5', 'ifo.csv 6']);
    expect(checked.diagnostics).toContainEqual({
      code: 'set.outside-round',
      at: { file: 'vaxjo.csv' },
      params: { municipality: vaxjo, forms: 2 },
    });
  });

  it('are those of where the person stays, whoever sent them; a form that says no place stays', () => {
    const batch = sent('ifo.csv', 'municipality', '0180');
    const [first, second] = batch.forms.map(({ answers, ...rest }, index) => ({
      ...rest,
      answers: index === 0 ? { ...answers, municipality_stay: ['0780'] } : { reporter: ['ngo'] },
    }));
    const forms = [first, second].flatMap((one) => one ?? []);
    const checked = checkSet([{ ...batch, forms }], survey);
    expect(checked.forms.map(({ id }) => id)).toEqual(['ifo.csv 6']);
    expect(checked.diagnostics.map(({ code }) => code)).toContain('set.outside-round');
  });
});

function formsMissingIn(...batches: readonly Batch[]): readonly Diagnostic[] {
  return checkSet(batches, survey).diagnostics.filter(({ code }) => code === 'set.forms-missing');
}
