import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { type RawCell } from '@kartlagg/model';
import { readWorkbook } from '@kartlagg/sheets';
import { tempFolder } from '@kartlagg/testkit';
import { afterAll, expect, it } from 'vitest';
import { COLUMNS, largeValue } from '../bench/large-sheet.js';
import { writeLargeText, writeLargeWorkbook } from '../bench/write-large.js';

const folder = tempFolder();
afterAll(folder.remove);

async function cellsOf(path: string): Promise<readonly RawCell[]> {
  const bytes = readFileSync(path);
  const result = await readWorkbook(
    bytes,
    { path, sha256: '', bytes: bytes.length },
    { inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: limit }) },
  );
  if (!('workbook' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.workbook.grids.flatMap(({ cells }) => cells);
}

it('the large workbook of the bench holds what it is said to hold, every cell of it', async () => {
  const cells = await cellsOf(await writeLargeWorkbook(folder.at('large.xlsx'), 40));
  expect(cells).toHaveLength(40 * COLUMNS);
  for (const { row, column, kind, raw } of cells) {
    const value = largeValue(row - 1, column - 1);
    const stored =
      value.kind === 'date' ? String(value.day) : value.kind === 'text' ? value.text : value.number;
    expect([kind, raw]).toEqual([value.kind, stored]);
  }
  expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['text', 'date', 'number']));
});

it('the large text file holds as many cells, with decimal commas', async () => {
  const cells = await cellsOf(await writeLargeText(folder.at('large.csv'), 40));
  expect(cells).toHaveLength(40 * COLUMNS);
  expect(cells.at(-1)?.raw).toMatch(/^\d+,\d\d$/u);
});
