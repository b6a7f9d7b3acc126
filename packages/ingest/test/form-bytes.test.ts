import { inflateRawSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '@kartlagg/model';
import { readWorkbook, writeWorkbook } from '@kartlagg/sheets';
import { formPlan, ingest } from '../src/index.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';

const host = {
  inflate: (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit }),
};

async function opened(bytes: Uint8Array, path: string): Promise<Workbook> {
  const result = await readWorkbook(bytes, { path, sha256: path, bytes: bytes.length }, host);
  if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
  return result.workbook;
}

describe('a form that was written as a file', () => {
  const survey = loadTestSurvey();

  it('comes back with the same numbers, and every cell used', async () => {
    const bytes = await writeWorkbook(formPlan(survey, '0180', 'sv', GOOD));
    const batch = ingest(await opened(bytes, '0180.xlsx'), survey);
    expect(findings(batch)).toEqual([]);
    expect(batch).toMatchObject({ verdict: 'accepted', municipality: '0180', date: '2023-04-14' });
    expect(batch.counts).toHaveLength(15 + 35 + 21 + 24 + 15);
    expect(batch.cells.used).toBe(batch.cells.read);
  });

  it('is the same file each time', async () => {
    const [first, again] = await Promise.all(
      [1, 2].map(() => writeWorkbook(formPlan(survey, '0180', 'sv', GOOD))),
    );
    expect(first).toEqual(again);
  });
});

it.each(['2011', '2017', '2023', 'lokal-exempel'])(
  'the form of the round %s can be written and read',
  async (round) => {
    const survey = loadTestSurvey(round);
    const municipality = round === 'lokal-exempel' ? '1480' : '0180';
    const plan = formPlan(survey, municipality, 'sv', { answer: () => 0 });
    const batch = ingest(await opened(await writeWorkbook(plan), 'form.xlsx'), survey);
    expect(findings(batch)).toEqual([]);
    expect(batch.round).toBe(round);
  },
);

const PUBLISHED = new URL('../../../data-samples/published/', import.meta.url);
it.each(readdirSync(PUBLISHED).filter((name) => name.endsWith('.csv')))(
  'the published figures in %s are all read',
  async (name) => {
    const workbook = await opened(readFileSync(new URL(name, PUBLISHED)), name);
    const batch = ingest(workbook, loadTestSurvey(), { published: true });
    expect(findings(batch)).toEqual([]);
    const rows = new Set(workbook.grids.flatMap(({ cells }) => cells.map(({ row }) => row)));
    expect(batch.counts).toHaveLength(rows.size - 1);
  },
);
