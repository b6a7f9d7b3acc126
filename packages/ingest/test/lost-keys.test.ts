import { describe, expect, it } from 'vitest';
import type { Batch, Grid, Workbook } from '@kartlagg/model';
import { formPlan, ingest } from '../src/index.js';
import { findings } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { formWorkbook, planWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const FORM = formWorkbook(survey, GOOD);
const EXPECTED = ingest(FORM, survey);

/** Each number that counts and is no sum, without its place. */
const numbers = ({ counts }: Batch) =>
  counts
    .filter(({ at }) => at.what !== undefined)
    .map(({ geo, codes, measure, value }) =>
      JSON.stringify([geo, Object.entries(codes).toSorted(), measure, value]),
    )
    .toSorted();
const partsOf = (batch: Batch) => {
  const wanted = new Set(numbers(EXPECTED));
  return numbers(batch).filter((line) => wanted.has(line));
};

/** A sheet without its machine row and machine column. */
const withoutKeys = (grid: Grid): Grid => ({
  sheet: grid.sheet,
  hidden: grid.hidden,
  cells: grid.cells
    .filter(({ row, column }) => row > 1 && column > 1)
    .map(({ row, column, kind, raw, shown }) => ({ row: row - 1, column: column - 1, kind, raw, shown })),
});
const keyless = (workbook: Workbook): Workbook => ({
  ...workbook,
  grids: workbook.grids.map(withoutKeys),
});

describe('our own form without its hidden row and column', () => {
  it('is a set of foreign tables that say the same', () => {
    const batch = ingest(keyless(FORM), survey);
    expect(batch).toMatchObject({ form: 'table', municipality: '0180', round: '2023' });
    expect(partsOf(batch)).toEqual(numbers(EXPECTED));
    expect(batch.diagnostics.filter(({ code }) => code.startsWith('cell.'))).toEqual([]);
    expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
  });

  it('says nothing else in English, and what is doubted there is told', () => {
    const batch = ingest(keyless(planWorkbook(formPlan(survey, '0180', 'en', GOOD))), survey);
    const said = new Set(partsOf(batch));
    const missing = numbers(EXPECTED).filter((line) => !said.has(line));
    const isTold = batch.diagnostics.some(({ code }) => code === 'header.ambiguous-column');
    expect(missing.every((line) => line.includes('"solution"') && isTold)).toBe(true);
    expect(batch.diagnostics.some(({ code }) => code.startsWith('cell.'))).toBe(false);
  });

  it('has no notes but what somebody wrote: its own texts are known', () => {
    const codes = new Set(ingest(keyless(FORM), survey).diagnostics.map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(['sheet.read-as', 'sheet.unknown']);
  });
});

describe('one sheet of our own form, saved as a text file', () => {
  it.each(FORM.grids.slice(1, -1).map(({ sheet }) => sheet))(
    '%s is read as the table that it is',
    (sheet) => {
      const grid = FORM.grids.find((candidate) => candidate.sheet === sheet);
      const cells = (grid?.cells ?? []).map(({ row, column, shown }) => ({
        row,
        column,
        kind: 'text' as const,
        raw: shown,
        shown,
      }));
      const batch = ingest(
        {
          source: { path: `0180 ${sheet}.csv`, sha256: 'a', bytes: 1 },
          format: 'csv',
          macros: false,
          grids: [{ sheet: '', hidden: false, cells }],
        },
        survey,
      );
      const own = EXPECTED.counts.filter(({ at }) => at.sheet === sheet);
      expect(partsOf(batch)).toEqual(numbers({ ...EXPECTED, counts: own }));
      expect(batch).toMatchObject({ form: 'table', municipality: '0180' });
      expect(findings(batch).filter((line) => line.startsWith('cell.'))).toEqual([]);
    },
  );
});
