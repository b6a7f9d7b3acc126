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
    const place = { file: '0180.xlsx', sheet: 'Antal', cell: 'C7', cells: ['C7', 'C8', 'C9'] };
    expect(placeWords(place, 'sv')).toBe('Blad Antal, cellerna C7, C8 och C9');
    expect(placeWords(place, 'en')).toBe('Sheet Antal, cells C7, C8 and C9');
  });

  it('counts the cells that are too many to name', () => {
    const cells = Array.from({ length: 40 }, (_, index) => `C${index + 7}`);
    expect(placeWords({ file: 'a.xlsx', sheet: 'Antal', cell: 'C7', cells }, 'sv')).toBe(
      'Blad Antal, cellerna C7, C8, C9, C10, C11, C12 och 34 till',
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
  });

  it('gives the sheet where there is no cell, the file where there is no sheet, and else the deliveries', () => {
    expect(placeWords({ file: '0180.xlsx', sheet: 'Antal' }, 'sv')).toBe('Blad Antal');
    expect(placeWords({ file: 'norr/0180.xlsx' }, 'sv')).toBe('Filen norr/0180.xlsx');
    expect(placeWords({ file: '' }, 'en')).toBe('The deliveries');
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
