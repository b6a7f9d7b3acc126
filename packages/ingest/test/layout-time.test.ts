import type { Grid, RawCell } from '@kartlagg/model';
import { describe, expect, test } from 'vitest';
import { understandTables } from '../src/layout/understand-tables.js';
import { book } from './layout-words.js';
import { loadTestSurvey } from './load-test-survey.js';

const survey = loadTestSurvey();
/** Far more than a busy machine needs, and far less than squared work would take. */
const MOST_SECONDS = 15;

function grid(rows: number, columns: number, text: (row: number, column: number) => string): Grid {
  const cells: RawCell[] = [];
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const shown = text(row, column);
      if (shown === '') continue;
      cells.push({ row, column, kind: /^\d+$/u.test(shown) ? 'number' : 'text', raw: shown, shown });
    }
  return { sheet: 'Stort', hidden: false, cells };
}

const places = survey.geography.municipalities.map(({ name }) => name);
const SEXES = ['Män', 'Kvinnor'];

describe('large sheets are understood in proportion to their cells', () => {
  test.each<readonly [string, Grid, number]>([
    [
      'a long table of 100,000 rows',
      grid(100_000, 4, (row, column) => {
        if (row === 1) return ['Kommun', 'Situation', 'Kön', 'Antal'][column - 1] ?? '';
        return (
          [places[row % 290] ?? '', `Situation ${(row % 4) + 1}`, SEXES[row % 2] ?? '', `${row % 90}`][
            column - 1
          ] ?? ''
        );
      }),
      1,
    ],
    [
      '100,000 labels that nobody knows',
      grid(100_000, 2, (row, column) => {
        if (row === 1) return column === 1 ? 'Kommun' : 'Situation 1';
        return column === 1 ? `Enheten ${row} vid torget` : `${row % 90}`;
      }),
      1,
    ],
    [
      '100,000 rows that all look like headings',
      grid(100_000, 4, (row, column) => ['Kommun', 'Situation', 'Kön', 'Antal'][(row + column) % 4] ?? ''),
      0,
    ],
    [
      'a row of 16,384 headings',
      grid(3, 16_384, (row, column) => {
        if (column === 1) return row === 1 ? 'Situation' : `Situation ${row}`;
        return row === 1 ? (SEXES[column % 2] ?? '') : `${column % 9}`;
      }),
      1,
    ],
    [
      '5,000 small tables beside each other',
      grid(3, 15_000, (row, column) => {
        if (column % 3 === 0) return '';
        if (row === 1) return column % 3 === 1 ? 'Situation' : 'Antal';
        return column % 3 === 1 ? `Situation ${row}` : '7';
      }),
      40,
    ],
    [
      '20,000 tables below each other',
      grid(80_000, 2, (row, column) => {
        if (row % 4 === 0) return '';
        if (row % 4 === 1) return column === 1 ? `Del ${row}, situation 1` : '';
        if (row % 4 === 2) return column === 1 ? 'Kön' : 'Antal';
        return column === 1 ? 'Män' : '7';
      }),
      1000,
    ],
    ['100,000 lines of prose', grid(100_000, 1, (row) => `Rad ${row} om män och kvinnor i situation 1`), 0],
  ])(
    '%s',
    (_name, sheet, tables) => {
      const start = performance.now();
      const found = understandTables(book([sheet]), survey);
      const seconds = (performance.now() - start) / 1000;
      expect(seconds).toBeLessThan(MOST_SECONDS);
      expect(found.tables.length).toBe(tables);
    },
    120_000,
  );
});
