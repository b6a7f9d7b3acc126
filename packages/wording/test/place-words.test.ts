import { describe, expect, it } from 'vitest';

import { placeWords } from '../src/diagnostics/place-words.js';
import { severityWord } from '../src/diagnostics/severity-word.js';

describe('placeWords', () => {
  it('names sheet, cell and what the cell is', () => {
    const what = { sv: 'Situation 2, kvinnor', en: 'Situation 2, women' };
    const place = { file: '0180.xlsx', sheet: 'Antal', cell: 'C14', what };
    expect(placeWords(place, 'sv')).toBe('Blad Antal, cell C14 (Situation 2, kvinnor)');
    expect(placeWords(place, 'en')).toBe('Sheet Antal, cell C14 (Situation 2, women)');
  });

  it('names several cells in the plural', () => {
    const place = { file: '0180.xlsx', sheet: 'Antal', cell: 'C7', cells: ['C7', 'C8', 'F9'] };
    expect(placeWords(place, 'sv')).toBe('Blad Antal, cellerna C7, C8 och F9');
    expect(placeWords(place, 'en')).toBe('Sheet Antal, cells C7, C8 and F9');
  });

  it('names three or more cells in a line as a range, down or across', () => {
    const place = { file: 'a.xlsx', sheet: 'Antal', cell: 'C7' };
    const down = ['C7', 'C8', 'C9', 'C10'];
    expect(placeWords({ ...place, cells: down }, 'sv')).toBe('Blad Antal, cellerna C7–C10');
    const across = ['C7', 'D7', 'E7', 'C9'];
    expect(placeWords({ ...place, cells: across }, 'sv')).toBe('Blad Antal, cellerna C7–E7 och C9');
  });

  it('does not let a range turn a corner', () => {
    const cells = ['C7', 'D7', 'D8', 'D9'];
    expect(placeWords({ file: 'a.xlsx', sheet: 'Antal', cell: 'C7', cells }, 'sv')).toBe(
      'Blad Antal, cellerna C7, D7, D8 och D9',
    );
  });

  it('counts the cells that are too many to name', () => {
    const cells = Array.from({ length: 40 }, (_, index) => `C${2 * index + 7}`);
    expect(placeWords({ file: 'a.xlsx', sheet: 'Antal', cell: 'C7', cells }, 'sv')).toBe(
      'Blad Antal, cellerna C7, C9, C11, C13, C15, C17 och 34 till',
    );
  });

  it('gives the row in a text file, which has no sheets', () => {
    expect(placeWords({ file: 'alla.csv', cell: 'C14' }, 'sv')).toBe('Cell C14 (rad 14)');
    expect(placeWords({ file: 'alla.csv', sheet: '', cell: 'C14' }, 'en')).toBe('Cell C14 (row 14)');
  });

  it('gives each row of a text file once', () => {
    const cells = ['C14', 'D14', 'C20'];
    expect(placeWords({ file: 'alla.csv', cell: 'C14', cells }, 'sv')).toBe(
      'Cellerna C14, D14 och C20 (raderna 14 och 20)',
    );
    expect(placeWords({ file: 'alla.csv', cell: 'C14', cells: ['C14', 'D14'] }, 'sv')).toBe(
      'Cellerna C14 och D14 (rad 14)',
    );
    expect(placeWords({ file: 'alla.csv', cell: 'G1', cells: ['G1', 'G2', 'G3'] }, 'sv')).toBe(
      'Cellerna G1–G3 (raderna 1–3)',
    );
  });

  it('gives the sheet where there is no cell, the file where there is no sheet, and else the deliveries', () => {
    expect(placeWords({ file: '0180.xlsx', sheet: 'Antal' }, 'sv')).toBe('Blad Antal');
    expect(placeWords({ file: 'norr/0180.xlsx' }, 'sv')).toBe('Filen norr/0180.xlsx');
    expect(placeWords({ file: '' }, 'en')).toBe('The deliveries');
  });

  it('names as many ranges as there is room for, and counts the cells of the others', () => {
    const cells = ['C7', 'C9', 'C11', 'C13', 'C14'];
    const place = { file: 'a.xlsx', sheet: 'Antal', cell: 'C7', cells };
    expect(placeWords(place, 'sv', 2)).toBe('Blad Antal, cellerna C7, C9 och 3 till');
    expect(placeWords(place, 'en', 2)).toBe('Sheet Antal, cells C7, C9 and 3 more');
  });
});

describe('severityWord', () => {
  it('says how bad a finding is', () => {
    expect(severityWord('error', 'sv')).toBe('fel');
    expect(severityWord('warning', 'sv')).toBe('varning');
    expect(severityWord('note', 'sv')).toBe('notering');
    expect(severityWord('note', 'en')).toBe('note');
  });
});
