import { existsSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changedForm,
  csvOfMarkdown,
  folderDifferences,
  goodForm,
  gridOfMarkdown,
  tempFolder,
} from '../src/index.js';

describe('a Markdown table', () => {
  const table = `
    | kommun | antal |
    | ------ | ----: |
    | Malmö  |    12 |
    | 0180   |       |
  `;

  it('is a grid whose first line is row 1', () => {
    expect(
      gridOfMarkdown(table, 'Blad').cells.map(({ row, column, kind, raw }) => [row, column, kind, raw]),
    ).toEqual([
      [1, 1, 'text', 'kommun'],
      [1, 2, 'text', 'antal'],
      [2, 1, 'text', 'Malmö'],
      [2, 2, 'number', '12'],
      [3, 1, 'number', '0180'],
    ]);
  });

  it('is a text with semicolons', () => {
    expect(csvOfMarkdown(table)).toBe('kommun;antal\nMalmö;12\n0180;\n');
  });
});

describe('a changed form', () => {
  it('differs in the one cell that was set', () => {
    const changed = changedForm(goodForm(), { kind: 'set-cell', sheet: 'Antal', cell: 'C8', value: 'ca 10' });
    const cells = changed.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => `${sheet.name} ${JSON.stringify(cell)}`),
    );
    const before = new Set(
      goodForm().sheets.flatMap((sheet) =>
        sheet.cells.map((cell) => `${sheet.name} ${JSON.stringify(cell)}`),
      ),
    );
    expect(cells.filter((cell) => !before.has(cell))).toEqual([
      'Antal {"at":"C8","value":"ca 10","style":"answer"}',
    ]);
  });

  it('cannot be made of a sheet that the form does not have', () => {
    expect(() => changedForm(goodForm(), { kind: 'drop-sheet', sheet: 'Bilaga' })).toThrow('Bilaga');
  });
});

describe('a comparison of folders', () => {
  it('names what is missing, what is new and what differs, whatever the dates of the files', () => {
    const [left, right] = [tempFolder(), tempFolder()];
    for (const folder of [left, right]) folder.write('same/a.txt', 'a');
    utimesSync(right.at('same', 'a.txt'), 0, 0);
    expect(folderDifferences(left.path, right.path)).toEqual([]);
    left.write('b.txt', 'b');
    right.write('b.txt', 'c');
    left.write('c.txt', 'c');
    right.write('.d', 'd');
    expect(folderDifferences(left.path, right.path)).toEqual([
      '.d is only in the second',
      'b.txt differs',
      'c.txt is only in the first',
    ]);
    for (const folder of [left, right]) folder.remove();
    expect(existsSync(left.path)).toBe(false);
  });
});
