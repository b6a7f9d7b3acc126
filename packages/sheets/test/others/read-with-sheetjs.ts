import * as sheetjs from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { ComparedCell, ComparedSheet } from './compared.js';
import { shownNumber } from './shown-number.js';

/** A book as SheetJS reads it, by its documented properties. Numbers are dates where their format says so, and
 * are shown where they have one: without one SheetJS shortens them to the width of a cell. */
export function readWithSheetjs(bytes: Uint8Array): readonly ComparedSheet[] {
  const book = sheetjs.read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] ?? {};
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return comparedSheet(sheet, { name, hidden }, date1904);
  });
}

function comparedSheet(
  sheet: WorkSheet,
  start: Pick<ComparedSheet, 'name' | 'hidden'>,
  date1904: boolean,
): ComparedSheet {
  const cells = new Map<string, ComparedCell>();
  for (const [at, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (at.startsWith('!')) continue;
    const compared = comparedCell(cell, date1904);
    if (compared !== undefined) cells.set(at, compared);
  }
  return {
    ...start,
    cells,
    merges: (sheet['!merges'] ?? []).map((range) => sheetjs.utils.encode_range(range)).toSorted(),
    hiddenRows: hiddenLines(sheet['!rows']),
    hiddenColumns: hiddenLines(sheet['!cols']),
  };
}

function hiddenLines(lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly number[] {
  return Array.from(lines, (line, index) => (line?.hidden === true ? index + 1 : 0)).filter(
    (line) => line > 0,
  );
}

function comparedCell(cell: CellObject, date1904: boolean): ComparedCell | undefined {
  const { f: formula, l: link } = cell;
  const content = contentOf(cell, date1904);
  if (content === undefined && formula === undefined) return undefined;
  return {
    ...(content ?? { kind: 'formula', value: '' }),
    ...(formula !== undefined && { formula }),
    ...(link?.Target !== undefined && { link: link.Target }),
  };
}

function contentOf({ t, v, w, z }: CellObject, date1904: boolean): ComparedCell | undefined {
  if (v === undefined) return undefined;
  switch (t) {
    case 'n':
      return number(Number(v), w, z, date1904);
    case 'b':
      return { kind: 'boolean', value: v === true };
    case 'e':
      return { kind: 'error', value: w ?? String(v) };
    case 'd':
      return { kind: 'date', value: v instanceof Date ? v.toISOString().slice(0, 19) : String(v) };
    case 's':
      return { kind: 'text', value: String(v) };
    default:
      return undefined;
  }
}

function number(
  value: number,
  shown: string | undefined,
  format: CellObject['z'],
  date1904: boolean,
): ComparedCell {
  if (typeof format === 'string' && sheetjs.SSF.is_date(format)) {
    const parts = sheetjs.SSF.parse_date_code(value, { date1904 }) as Parts | null;
    if (parts !== null) return { kind: 'date', value: dateText(parts, value) };
  }
  if (shown === undefined || format === undefined || format === 'General') return { kind: 'number', value };
  return { kind: 'number', value, shown: shownNumber(shown) };
}

interface Parts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

function dateText({ y, m, d, H, M, S }: Parts, value: number): string {
  const clock = `${twoDigits(H)}:${twoDigits(M)}:${twoDigits(Math.round(S))}`;
  return value >= 0 && value < 1 ? clock : `${y}-${twoDigits(m)}-${twoDigits(d)}T${clock}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
