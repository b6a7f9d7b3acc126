import { describe, expect, test } from 'vitest';
import { explainedLines, formRows, type ExplainedCell } from '../src/index.js';

const CELL: ExplainedCell = {
  table: 'Barn (persons-children)',
  cell: 'Riket',
  measure: 'antal barn',
  status: 'value',
  decimals: 0,
  figure: { value: 12, exactness: 'exact' },
  range: null,
  policy: 'Antal 1–6 visas inte',
  cells: 3,
  forms: 9,
  files: 2,
  municipalities: 2,
};

describe('what a figure rests on', () => {
  test('is cells and person forms where both are behind it', () => {
    expect(explainedLines(CELL, 'sv')).toContain('Kommer från  3 celler och 9 personformulär i 2 filer');
    expect(explainedLines({ ...CELL, cells: 0, forms: 1, files: 1 }, 'en')).toContain(
      'Comes from  1 person form in 1 file',
    );
  });

  test('rows of person forms are folded, in their order', () => {
    expect(formRows('Personer', ['A9', 'A2', 'A4', 'A3'], 'sv')).toBe('Personer, rad 2–4 och 9');
    expect(formRows('', ['A7'], 'en')).toBe('row 7');
  });

  test('a range has both its ends', () => {
    const range = { ...CELL, status: 'range', figure: null, range: { from: 50, to: 1200 } };
    expect(explainedLines(range, 'sv')).toContain('Värde        mellan 50 och 1\u00a0200');
  });

  test('that is worked out of all forms together is said in words, with the command that shows how', () => {
    const none = { ...CELL, cells: 0, forms: 0, files: 0, municipalities: 0 };
    const said = (workedOut: 'linkage' | 'children' | 'unseen', language: 'sv' | 'en') =>
      explainedLines({ ...none, figure: null, range: { from: 10, to: 33 }, workedOut }, language).at(-1);
    expect(said('linkage', 'sv')).toMatch(/^Kommer från .*modell.*kartlagg dubbletter\.$/u);
    expect(said('unseen', 'en')).toMatch(/^Comes from .*model.*kartlagg unseen\.$/u);
    expect(said('children', 'sv')).toContain('alla personformulär som räknas');
    expect(explainedLines(none, 'sv').at(-1)).not.toContain('0 kommuner');
  });
});
