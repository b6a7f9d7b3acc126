import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, type Batch, type Grid, type RawCell, type Workbook } from '@kartlagg/model';
import { ingest } from '../src/index.js';
import { namer } from '../src/ledger.js';
import { GOOD } from './good-answers.js';
import { loadTestSurvey } from './load-test-survey.js';
import { csv, formWorkbook } from './workbooks.js';

const survey = loadTestSurvey();
const FORM = formWorkbook(survey, GOOD);
const TIDY = csv(`
  | kommun | omgång | situation | kön   | ålder | antal | exakthet |
  | 0180   | 2023   | 1         | woman |       | 2     |          |
  | Solna  | 2023   | 2         | man   |       | 3     | exakt    |
  | 0180   | 2023   | 1         |       | 18-24 | 2     |          |`);

/** What a hand may leave in a cell. */
const content: fc.Arbitrary<Pick<RawCell, 'kind' | 'raw' | 'shown' | 'formula'>> = fc.oneof(
  fc
    .constantFrom(
      'ca 10',
      '<5',
      ' ',
      '12',
      '1 200',
      'situation=1',
      'sex=man',
      'total',
      'kommun',
      '0180',
      'x',
      '2017',
    )
    .map((raw) => ({ kind: 'text' as const, raw, shown: raw })),
  fc
    .constantFrom('kartlagg:block:situation-sex', 'kartlagg:form:counts:1:2023:0184', 'kartlagg:glossary')
    .map((raw) => ({
      kind: 'text' as const,
      raw,
      shown: raw,
    })),
  fc.string({ minLength: 1 }).map((raw) => ({ kind: 'text' as const, raw, shown: raw })),
  fc.double().map((value) => ({ kind: 'number' as const, raw: String(value), shown: String(value) })),
  fc.constant({ kind: 'formula' as const, raw: '', shown: '', formula: 'A1' }),
  fc.constant({ kind: 'error' as const, raw: '#REF!', shown: '#REF!' }),
  fc.constant({ kind: 'date' as const, raw: '45030', shown: '2023-04-14' }),
);

const change = fc.record({
  sheet: fc.nat(),
  row: fc.integer({ min: 1, max: 24 }),
  column: fc.integer({ min: 1, max: 12 }),
  content: fc.option(content),
});

function mutated(
  workbook: Workbook,
  changes: readonly { sheet: number; row: number; column: number; content: Parameters<typeof put>[3] }[],
): Workbook {
  const grids = [...workbook.grids];
  for (const { sheet, row, column, content: value } of changes) {
    const index = sheet % grids.length;
    const grid = grids[index];
    if (grid !== undefined) grids[index] = put(grid, row, column, value);
  }
  return { ...workbook, grids };
}

function put(
  grid: Grid,
  row: number,
  column: number,
  value: Pick<RawCell, 'kind' | 'raw' | 'shown' | 'formula'> | null,
): Grid {
  const others = grid.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cells = value === null ? others : [...others, { row, column, ...value }];
  return { ...grid, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

/** Each number that counts, without its place. */
function numbers(batch: Batch): readonly string[] {
  return batch.counts.map(({ codes, measure, value }) => JSON.stringify([codes, measure, value])).toSorted();
}

describe('no number is lost', () => {
  it.each([
    ['form', FORM],
    ['tidy table', TIDY],
  ])('whatever is written in a %s, every cell is used or named', (_, workbook) => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const book = mutated(workbook, changes);
        const { cells, diagnostics, counts } = ingest(book, survey);
        const isNamed = namer(diagnostics);
        const all = book.grids.flatMap((grid) =>
          grid.cells.map((cell) => ({
            file: '',
            sheet: grid.sheet,
            cell: cellAddress(cell.row, cell.column),
          })),
        );
        expect(cells.read).toBe(all.length);
        expect(cells.used + cells.named).toBe(cells.read);
        expect(cells.named).toBeLessThanOrEqual(all.filter(isNamed).length);
        expect(counts.every(({ value }) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(counts.length).toBeLessThanOrEqual(cells.used);
      }),
      { numRuns: 400, seed: 2023 },
    );
  });

  it('a number with a finding that is no note is never counted', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (raw) => {
        const book = mutated(FORM, [
          { sheet: 1, row: 7, column: 3, content: { kind: 'text', raw, shown: raw } },
        ]);
        const count = ingest(book, survey).counts.find(({ at }) => at.sheet === 'Antal' && at.cell === 'C7');
        const digits = /^\d+$/u.test(raw.trim().replaceAll(/[ \u00A0\u2009\u202F]/gu, ''));
        expect(count === undefined || digits).toBe(true);
      }),
      { seed: 2023 },
    );
  });
});

describe('only the keys matter', () => {
  it('sheets that are renamed and moved, and rows and columns that are inserted, give the same numbers', () => {
    const expected = numbers(ingest(FORM, survey));
    const insertion = fc.record({
      sheet: fc.nat(),
      before: fc.integer({ min: 1, max: 14 }),
      isRow: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 8 }), fc.nat(), (insertions, turn) => {
        const grids = [...FORM.grids];
        for (const { sheet, before, isRow } of insertions) {
          const index = sheet % grids.length;
          const grid = grids[index];
          if (grid !== undefined)
            grids[index] = { ...grid, cells: grid.cells.map((cell) => moved(cell, before, isRow)) };
        }
        const from = turn % grids.length;
        const reordered = [...grids.slice(from), ...grids.slice(0, from)];
        const renamed = reordered.map(({ hidden, cells }, index) => ({
          sheet: `Blad${index + 1}`,
          hidden,
          cells,
        }));
        const batch = ingest({ ...FORM, grids: renamed }, survey);
        expect(numbers(batch)).toEqual(expected);
        expect(batch).toMatchObject({ verdict: 'accepted', municipality: '0180', date: '2023-04-14' });
      }),
      { numRuns: 200, seed: 2023 },
    );
  });
});

function moved(cell: RawCell, before: number, isRow: boolean): RawCell {
  if (isRow) return cell.row >= before ? { ...cell, row: cell.row + 1 } : cell;
  return cell.column >= before ? { ...cell, column: cell.column + 1 } : cell;
}
