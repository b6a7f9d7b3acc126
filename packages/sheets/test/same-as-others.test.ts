import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, books } from './others/books.js';
import { type ComparedSheet, differences, type Found } from './others/compared.js';
import { converted, HAS_LIBREOFFICE } from './others/convert.js';
import type { Difference, Reader } from './others/difference.js';
import { DIFFERENCES } from './others/differences.js';
import { readWithExceljs } from './others/read-with-exceljs.js';
import { readWithOurs } from './others/read-with-ours.js';
import { readWithSheetjs } from './others/read-with-sheetjs.js';

if (!HAS_LIBREOFFICE) process.stderr.write('LibreOffice finns inte: de testerna hoppas över.\n');

const PAGE = new URL('../../../docs/decisions/0007-what-the-reader-does-differently.md', import.meta.url);

let all: readonly Book[] = [];
beforeAll(async () => {
  all = await books();
});

/** Differences that were met, by reader. */
const met = new Set<string>();

/** The differences that the list does not tell of, or tells of twice. */
function unexplained(found: readonly Found[], reader: Reader): readonly Found[] {
  return found.filter((difference) => {
    const kinds = DIFFERENCES.filter(({ readers, is }) => readers.includes(reader) && is(difference));
    for (const kind of kinds) met.add(metBy(kind, reader));
    return kinds.length !== 1;
  });
}

function metBy({ what }: Difference, reader: Reader): string {
  return `${reader}: ${what}`;
}

/** What another reader makes of a book against what we make of it. */
async function against(
  { name, bytes }: Book,
  read: (bytes: Uint8Array) => readonly ComparedSheet[] | Promise<readonly ComparedSheet[]>,
): Promise<readonly Found[]> {
  const ours = await readWithOurs(bytes);
  expect(ours.reduce((sum, { cells }) => sum + cells.size, 0)).toBeGreaterThan(2);
  try {
    return differences(name, ours, await read(bytes));
  } catch (error) {
    return [{ book: name, sheet: '', at: 'book', ours: 'read', theirs: String(error), merges: [] }];
  }
}

describe('cell by cell, with the differences that are deliberate and no other, we read the same as', () => {
  it('exceljs', async () => {
    const workbooks = all.filter(({ name }) => name.endsWith('.xlsx'));
    expect(workbooks.length).toBeGreaterThan(10);
    for (const book of workbooks)
      expect(unexplained(await against(book, readWithExceljs), 'exceljs')).toEqual([]);
  });

  it('SheetJS', async () => {
    for (const book of all) expect(unexplained(await against(book, readWithSheetjs), 'SheetJS')).toEqual([]);
  });

  it.skipIf(!HAS_LIBREOFFICE)(
    'ourselves, where LibreOffice has made an ods of an xlsx or an xlsx of an ods',
    async () => {
      const first = all.filter(({ name }) => name.endsWith('.xlsx'));
      const ods = converted(first, 'ods');
      const back = converted(ods, 'xlsx');
      for (const [from, to] of [...pairs(first, ods), ...pairs(ods, back)]) {
        const found = differences(to.name, await readWithOurs(from.bytes), await readWithOurs(to.bytes));
        expect(unexplained(found, 'LibreOffice')).toEqual([]);
      }
    },
    120_000,
  );
});

function pairs(left: readonly Book[], right: readonly Book[]): readonly (readonly [Book, Book])[] {
  return left.flatMap((book, index) => {
    const other = right[index];
    return other === undefined ? [] : [[book, other] as const];
  });
}

describe('the list of differences', () => {
  it('holds none that no workbook shows; LibreOffice may be another version', () => {
    const told = (['exceljs', 'SheetJS'] as const).flatMap((reader) =>
      DIFFERENCES.filter(({ readers: named }) => named.includes(reader)).map((kind) => metBy(kind, reader)),
    );
    expect([...met].filter((what) => !what.startsWith('LibreOffice')).toSorted()).toEqual(told.toSorted());
  });

  it('is the one that docs/decisions/0007 shows', () => {
    const shown = readFileSync(PAGE, 'utf8').split('\n');
    const rows = DIFFERENCES.map(
      ({ what, readers, theirs, ours, reason }) =>
        `| ${what} | ${readers.join(', ')} | ${theirs} | ${ours} | ${reason} |`,
    );
    const from = shown.indexOf('|---|---|---|---|---|') + 1;
    expect(shown.slice(from, shown.indexOf('', from))).toEqual(rows);
  });
});
