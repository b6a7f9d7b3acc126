import { describe, expect, it } from 'vitest';
import { FINDINGS_STAMP, type Batch, type Grid, type RawCell, type Workbook } from '@kartlagg/model';
import { ingest } from '../src/index.js';
import { findings, paramsOf } from './findings.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { formWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const FORM = formWorkbook(survey, GOOD);
const EXPECTED = ingest(FORM, survey);

/** Each number that counts, without its place. */
const numbers = ({ counts }: Batch) =>
  counts.map(({ codes, measure, value }) => JSON.stringify([codes, measure, value])).toSorted();
const withGrid = (name: string, change: (grid: Grid) => Grid): Workbook => ({
  ...FORM,
  grids: FORM.grids.map((grid) => (grid.sheet === name ? change(grid) : grid)),
});
const withCells = (name: string, move: (cell: RawCell) => RawCell): Workbook =>
  withGrid(name, (grid) => ({
    ...grid,
    cells: grid.cells.map(move).toSorted((a, b) => a.row - b.row || a.column - b.column),
  }));

const ROUTINE: RawCell = { row: 1, column: 1, kind: 'text', raw: 'Rutin', shown: 'Rutin' };
const other = (sheet: string): Grid => ({ sheet, hidden: false, cells: [ROUTINE] });

describe('our own form is known by its stamps', () => {
  it('where the rows of a sheet are sorted another way', () => {
    const turned = withCells('Antal', (cell) =>
      cell.row >= 7 && cell.row <= 11 ? { ...cell, row: 18 - cell.row } : cell,
    );
    const batch = ingest(turned, survey);
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
    expect(findings(batch)).toEqual([]);
    expect(batch.counts.find(({ at }) => at.sheet === 'Antal' && at.cell === 'C11')).toMatchObject({
      codes: { situation: '1', sex: 'woman' },
      value: 3,
    });
  });

  it('where the columns of a sheet have changed places', () => {
    const turned = withCells('Antal', (cell) =>
      cell.column === 3 || cell.column === 4 ? { ...cell, column: 7 - cell.column } : cell,
    );
    expect(numbers(ingest(turned, survey))).toEqual(numbers(EXPECTED));
  });

  it('where a column of somebody’s own stands between the keys and the labels', () => {
    const own: RawCell = { row: 8, column: 2, kind: 'text', raw: 'se listan', shown: 'se listan' };
    const wider = withGrid('Antal', (grid) => ({
      ...grid,
      cells: [
        ...grid.cells.map((cell) => (cell.column > 1 ? { ...cell, column: cell.column + 1 } : cell)),
        own,
      ].toSorted((a, b) => a.row - b.row || a.column - b.column),
    }));
    const batch = ingest(wider, survey);
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
    expect(findings(batch)).toEqual(['cell.outside-form Antal!B8']);
  });

  it('where its sheets were copied into another workbook', () => {
    const grids = [other('Start'), ...FORM.grids.toReversed(), other('Slut')];
    const batch = ingest({ ...FORM, grids }, survey);
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
    expect(findings(batch)).toEqual(['sheet.unknown Start', 'sheet.unknown Slut']);
  });

  it('where somebody has written the stamp of the findings among the answers', () => {
    const stamped = withGrid('Antal', (grid) => ({
      ...grid,
      cells: [
        ...grid.cells,
        { row: 30, column: 2, kind: 'text', raw: FINDINGS_STAMP, shown: FINDINGS_STAMP } as const,
      ],
    }));
    const batch = ingest(stamped, survey);
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
    expect(findings(batch)).toEqual(['cell.outside-form Antal!B30']);
  });

  it('where it was saved as ods', () => {
    const source = { ...FORM.source, path: '0180.ods' };
    const batch = ingest({ ...FORM, format: 'ods', source }, survey);
    expect(findings(batch)).toEqual([]);
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
  });
});

describe('what is hidden in our own form', () => {
  it('is its keys, which hide no numbers', () => {
    expect(FORM.grids[1]?.hiddenRows).toEqual([{ from: 1, to: 1 }]);
    expect(FORM.grids[1]?.hiddenColumns).toEqual([{ from: 1, to: 1 }]);
    expect(findings(EXPECTED)).toEqual([]);
  });

  it('by somebody else is told where it holds numbers', () => {
    const hidden = withGrid('Antal', (grid) => ({
      ...grid,
      hiddenRows: [...(grid.hiddenRows ?? []), { from: 8, to: 9 }],
    }));
    const batch = ingest(hidden, survey);
    expect(findings(batch)).toEqual(['sheet.hidden-numbers Antal!C8']);
    expect(paramsOf(batch, 'sheet.hidden-numbers')).toEqual({ numbers: 6 });
    expect(numbers(batch)).toEqual(numbers(EXPECTED));
    expect(batch.verdict).toBe('accepted-with-findings');
  });

  it('may be a whole sheet of numbers', () => {
    const batch = ingest(
      withGrid('Ålder', (grid) => ({ ...grid, hidden: true })),
      survey,
    );
    expect(findings(batch)).toEqual(['sheet.hidden-numbers Ålder!C7']);
  });
});
