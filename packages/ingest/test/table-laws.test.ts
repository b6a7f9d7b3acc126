import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  type Count,
  type Diagnostic,
  type Grid,
  type RawCell,
  type Workbook,
} from '@kartlagg/model';
import { ingest } from '../src/index.js';
import type { ColumnMeaning, TableLayout } from '../src/layout/table-layout.js';
import { namer } from '../src/ledger.js';
import { book, LUND, readLayouts } from './layouts.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();
const RUNS = 400;

/** What stands in tables and around them. */
const WORDS =
  `Kommun|Situation|Kön|Ålder|Boendeform|Antal|Omgång|Män|Kvinnor|Okänt|Totalt|Summa|Andel|Situation 1|Situation 2
  |Situation 3|Situation 4|Situation saknas|Summa situation 1|18–24|25–34|Sover ute|Härbärge|Lund|Malmö|Lunds kommun
  |Hemlöshet i Lund 2023|Kommun: Lund|Antal hushåll|Antal barn|2017|2023|ca 10|<5|..|-|1 200|x|varav|Källa: eget system`
    .split('|')
    .map((word) => word.trim());
const text = (raw: string) => ({ kind: 'text' as const, raw, shown: raw });
const number = (value: number) => ({ kind: 'number' as const, raw: `${value}`, shown: `${value}` });
type Content = Pick<RawCell, 'kind' | 'raw' | 'shown' | 'formula'>;
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map(text) },
  { weight: 8, arbitrary: fc.nat(60).map(number) },
  fc.constantFrom<Content>(
    number(-3),
    number(2.5),
    number(2023),
    { kind: 'number', raw: '0.2', shown: '20 %' },
    { kind: 'error', raw: '#REF!', shown: '#REF!' },
    { kind: 'formula', raw: '', shown: '', formula: 'A1' },
    { kind: 'number', raw: '7', shown: '7', formula: 'SUM(A1:A3)' },
    { kind: 'date', raw: '45030', shown: '2023-04-14' },
    text(' '),
  ),
);

/** A whole small table, as people draw them. */
const fragment = fc
  .record({
    heads: fc.subarray(['Män', 'Kvinnor', 'Okänt', 'Totalt', 'Andel', '18–24', 'Antal'], { minLength: 1 }),
    labels: fc.subarray(
      ['Situation 1', 'Situation 2', 'Situation 3', 'Situation 4', 'varav', 'Totalt', 'Situation', 'Lund'],
      { minLength: 1 },
    ),
    corner: fc.constantFrom('Situation', 'Kommun', '', 'Boendeform'),
    values: fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
  })
  .map(({ heads, labels, corner, values }): Content[][] => {
    const rows: Content[][] = [[text(corner === '' ? ' ' : corner)].concat(heads.map(text))];
    for (const [row, label] of labels.entries()) {
      const numbers = heads.map((_, column) => number(values[(row * 3 + column) % values.length] ?? 0));
      const line: Content[] = [text(label)];
      rows.push(line.concat(numbers));
    }
    return rows;
  });

const sheetOf = (name: string): fc.Arbitrary<Grid> =>
  fc
    .record({
      pieces: fc.array(fc.record({ rows: fragment, gap: fc.nat(2), left: fc.nat(2) }), { maxLength: 3 }),
      noise: fc.array(
        fc.record({ row: fc.integer({ min: 1, max: 16 }), column: fc.integer({ min: 1, max: 8 }), content }),
        { maxLength: 14 },
      ),
      hidden: fc.boolean(),
      merges: fc.subarray([
        { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 3 },
        { fromRow: 3, toRow: 5, fromColumn: 1, toColumn: 1 },
      ]),
    })
    .map(({ pieces, noise, hidden, merges }) => {
      const cells = new Map<string, RawCell>();
      const put = (row: number, column: number, held: Content): void => {
        cells.set(cellAddress(row, column), { row, column, ...held });
      };
      let next = 1;
      for (const { rows, gap, left } of pieces) {
        next += gap;
        for (const row of rows) {
          for (const [index, held] of row.entries()) put(next, index + 1 + left, held);
          next += 1;
        }
      }
      for (const { row, column, content: held } of noise) put(row, column, held);
      const sorted = [...cells.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
      return { sheet: name, hidden, merges, cells: sorted };
    });
const workbook = fc.tuple(sheetOf('Situation 1'), sheetOf('Blad2')).map((grids): Workbook => book(...grids));

const meaning: fc.Arbitrary<ColumnMeaning> = fc.oneof(
  fc.record({
    is: fc.constant('variable' as const),
    variable: fc.constantFrom('situation', 'sex', 'age', 'living_form', 'municipality', 'round', 'measure'),
    fillsDown: fc.boolean(),
  }),
  fc.record({
    is: fc.constant('count' as const),
    codes: fc.constantFrom<Record<string, string>>(
      {},
      { sex: 'man' },
      { sex: 'woman' },
      { sex: 'total' },
      { age: '18-24' },
      { situation: '1' },
      { municipality: 'total' },
      { municipality: '1280', sex: 'man' },
    ),
  }),
  fc.record({ is: fc.constant('ignored' as const), said: fc.boolean() }),
  fc.constant({ is: 'unclear' as const, readings: [] }),
);

/** A layout that may fit its grid as badly as any. */
const layoutOf = (grid: Grid): fc.Arbitrary<TableLayout> =>
  fc
    .record({
      head: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 0, max: 9 }),
      meanings: fc.array(meaning, { minLength: 1, maxLength: 5 }),
      skipped: fc.subarray([4, 6]),
      hasPlace: fc.boolean(),
      missing: fc.subarray(['situation']),
    })
    .map(({ head, rows, meanings, skipped, hasPlace, missing }) => {
      const headings = grid.cells.filter(({ row, column }) => row === head && column <= meanings.length);
      return {
        grid,
        headings,
        firstRow: head + 1,
        lastRow: head + rows,
        skippedRows: new Set(skipped),
        columns: meanings.map((is, index) => ({
          column: index + 1,
          heading: headings.find(({ column }) => column === index + 1)?.shown.trim() ?? '',
          meaning: is,
        })),
        fixed: hasPlace ? LUND : LUND.slice(1),
        missing,
        translate: () => undefined,
      };
    });

describe('whatever stands in a sheet', () => {
  it('every cell is used or named, and every number that counts stands in a cell', () => {
    fc.assert(
      fc.property(workbook, (sent) => {
        expect(accountFaults(sent, ingest(sent, survey))).toEqual([]);
      }),
      { numRuns: RUNS, seed: 2023 },
    );
  });

  it('and however badly a layout fits it, that holds', () => {
    const laid = workbook.chain((sent) =>
      fc.record({
        sent: fc.constant(sent),
        tables: fc.tuple(...sent.grids.map(layoutOf)),
      }),
    );
    fc.assert(
      fc.property(laid, ({ sent, tables }) => {
        expect(accountFaults(sent, readLayouts(sent, tables, survey))).toEqual([]);
      }),
      { numRuns: RUNS * 5, seed: 2023 },
    );
  });
});

interface Account {
  readonly cells: { readonly read: number; readonly used: number; readonly named: number };
  readonly counts: readonly Count[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What does not hold of an account. */
function accountFaults({ grids }: Workbook, { cells, counts, diagnostics }: Account): readonly string[] {
  const held = grids.flatMap(({ sheet, cells: all }) =>
    all.map((cell) => ({ cell, at: { file: '', sheet, cell: cellAddress(cell.row, cell.column) } })),
  );
  const isNamed = namer(diagnostics.filter(({ code }) => !BESIDE.has(code)));
  const numbers = new Map(held.map(({ cell, at }) => [`${at.sheet}!${at.cell}`, cell]));
  const places = counts.map(({ at }) => `${at.sheet}!${at.cell}`);
  const questions = counts.map(({ geo, round, measure, codes }) => {
    const parts = Object.entries(codes).filter(([, code]) => code !== 'total');
    return JSON.stringify([geo, round, measure, parts.toSorted()]);
  });
  const laws: Readonly<Record<string, boolean>> = {
    'every cell is read': cells.read === held.length,
    'read = used + named': cells.used + cells.named === cells.read,
    'what is named is named by a finding': cells.named <= held.filter(({ at }) => isNamed(at)).length,
    'every number that counts stands in its cell': counts.every(({ value }, index) =>
      isWritten(value, numbers.get(places[index] ?? '')),
    ),
    'no cell counts twice': new Set(places).size === places.length,
    'no question is answered twice': new Set(questions).size === questions.length,
  };
  return Object.keys(laws).filter((law) => laws[law] !== true);
}

/** `inga`, `noll` and `x` are ways to write a number too; all else has its digits. */
function isWritten(value: number, cell: RawCell | undefined): boolean {
  if (cell === undefined) return false;
  const digits = cell.raw.replaceAll(/\D/gu, '');
  return digits === '' ? value === 0 : digits === `${value}`;
}

/** What is said of whole files and sheets beside the account. */
const BESIDE: ReadonlySet<string> = new Set([
  'file.municipality-from-name',
  'file.macros',
  'file.other-kind',
  'sheet.read-as',
  'sheet.other-year',
]);
