import fc from 'fast-check';
import type { Grid, RawCell } from '@kartlagg/model';
import { describe, expect, it } from 'vitest';
import { ingest } from '../src/index.js';
import { GOOD, personWorkbook, round, situations } from './persons.js';

const TEXTS = [
  'x',
  'Man',
  'Hotell',
  '1980',
  'Stödboende',
  'Summa',
  '',
  ' ',
  '-',
  'Kim Exempelsson',
  '3',
  '2023-04-14',
  '#N/A',
];
const HEADINGS = [
  'Kön',
  'Boendeform',
  'Födelseår',
  'Klient-id',
  'Personnummer',
  'Orsaker',
  'Kommun',
  'Namn',
  'Antal',
  'Ålder',
];

const text = fc.constantFrom(...TEXTS);
const table = fc.tuple(
  fc.uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 8 }),
  fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 8 }),
);

describe('a file about persons', () => {
  it('has every cell used or named', () => {
    fc.assert(
      fc.property(table, fc.nat(3), ([headings, rows], above) => {
        const grid = gridOf([...Array.from({ length: above }, () => ['Utdrag']), headings, ...rows]);
        const source = { path: 'utdrag.csv', sha256: 'a', bytes: 1 };
        const batch = ingest({ source, format: 'csv', macros: false, grids: [grid] }, round);
        expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
      }),
    );
  });

  it('has every cell used or named where anything is written in our form', () => {
    const good = personWorkbook([GOOD, GOOD]);
    const places = good.grids.flatMap(({ sheet, cells }) =>
      cells.map(({ row, column }) => ({ sheet, row, column })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(4), text, ({ sheet, row, column }, beside, shown) => {
        const grids = good.grids.map((grid) =>
          grid.sheet === sheet ? withCell(grid, row, column + beside, shown) : grid,
        );
        const batch = ingest({ ...good, grids }, round);
        expect(batch.cells.used + batch.cells.named).toBe(batch.cells.read);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of its persons in whatever order their rows and columns stand', () => {
    const living = ['Hotell', 'Stödboende', 'Träningslägenhet', 'Okänd boendeform'];
    fc.assert(
      fc.property(fc.shuffledSubarray(living, { minLength: 4 }), fc.boolean(), (order, isTurned) => {
        const rows = order.map((form, index) => [form, `A-10${index}`, 'Man', '1980']);
        const lines = [['Boendeform', 'Klient-id', 'Kön', 'Födelseår'], ...rows];
        const grid = gridOf(isTurned ? lines.map((line) => line.toReversed()) : lines);
        const source = { path: 'utdrag.csv', sha256: 'a', bytes: 1 };
        const batch = ingest({ source, format: 'csv', macros: false, grids: [grid] }, round);
        const expected = order.map((form) => (form === 'Hotell' ? '1' : 'missing'));
        expect(situations(batch)).toEqual(expected);
      }),
    );
  });
});

function gridOf(rows: readonly (readonly string[])[]): Grid {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((shown, column): readonly RawCell[] =>
      shown === '' ? [] : [{ row: index + 1, column: column + 1, kind: 'text', raw: shown, shown }],
    ),
  );
  return { sheet: '', hidden: false, cells };
}

function withCell(grid: Grid, row: number, column: number, shown: string): Grid {
  const others = grid.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cell: RawCell = { row, column, kind: 'text', raw: shown, shown };
  return { ...grid, cells: [...others, cell].toSorted((a, b) => a.row - b.row || a.column - b.column) };
}
