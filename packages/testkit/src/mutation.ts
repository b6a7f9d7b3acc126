import { cellAddress, cellPosition, type WorkbookPlan } from '@kartlagg/model';
import type { RawSheet, RawValue } from './raw-workbook.js';

/** One thing that goes wrong with a delivery. Places are shares (0–1) of what there is, so that any fits any file. */
export type Mutation =
  | {
      readonly kind: 'write';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly value: RawValue;
    }
  | { readonly kind: 'drop-row' | 'repeat-row' | 'blank-row'; readonly sheet: number; readonly row: number }
  | {
      readonly kind: 'drop-column' | 'repeat-column' | 'blank-column';
      readonly sheet: number;
      readonly column: number;
    }
  | { readonly kind: 'swap-rows'; readonly sheet: number; readonly row: number; readonly other: number }
  | { readonly kind: 'merge'; readonly sheet: number; readonly range: string }
  | { readonly kind: 'hide-row'; readonly sheet: number; readonly row: number }
  | { readonly kind: 'rename-sheet'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'drop-sheet' | 'repeat-sheet' | 'transpose'; readonly sheet: number };

/** The sheets with the mutations done to them one after the other. Never without a sheet. */
export function mutated(sheets: readonly RawSheet[], mutations: readonly Mutation[]): readonly RawSheet[] {
  return mutations.reduce(withMutation, sheets);
}

/** A plan's cells as the rows of a workbook that is written by hand. */
export function rawSheets(plan: WorkbookPlan): readonly RawSheet[] {
  return plan.sheets.map(({ name, cells, merges }) => {
    const held = new Map(cells.map(({ at, value, formula }) => [at, value ?? formula?.result ?? null]));
    const places = cells.map(({ at }) => cellPosition(at) ?? { row: 1, column: 1 });
    const height = Math.max(0, ...places.map(({ row }) => row));
    const width = Math.max(0, ...places.map(({ column }) => column));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => held.get(cellAddress(row + 1, column + 1)) ?? null),
    );
    return { name, rows, ...(merges !== undefined && { merges }) };
  });
}

function withMutation(sheets: readonly RawSheet[], mutation: Mutation): readonly RawSheet[] {
  const index = Math.floor(mutation.sheet * sheets.length);
  const sheet = sheets[index];
  if (sheet === undefined) return sheets;
  if (mutation.kind === 'drop-sheet') return sheets.length > 1 ? sheets.toSpliced(index, 1) : sheets;
  if (mutation.kind === 'repeat-sheet')
    return sheets.length < MOST
      ? [...sheets, { ...sheet, name: `${sheet.name.slice(0, 24)} ${sheets.length}` }]
      : sheets;
  return sheets.with(index, withinSheet(sheet, mutation));
}

const MOST = 20;

function withinSheet(sheet: RawSheet, mutation: Mutation): RawSheet {
  const { rows } = sheet;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rowAt = 'row' in mutation ? Math.floor(mutation.row * rows.length) : 0;
  const columnAt = 'column' in mutation ? Math.floor(mutation.column * (width + 1)) : 0;
  const wide: readonly (readonly RawValue[])[] = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  const row = wide[rowAt] ?? [];
  switch (mutation.kind) {
    case 'write':
      return { ...sheet, rows: wide.with(rowAt, withValue(row, columnAt, mutation.value)) };
    case 'drop-row':
      return { ...sheet, rows: rows.toSpliced(rowAt, 1) };
    case 'repeat-row':
      return { ...sheet, rows: rows.toSpliced(rowAt, 0, row) };
    case 'blank-row':
      return { ...sheet, rows: rows.toSpliced(rowAt, 0, []) };
    case 'drop-column':
      return { ...sheet, rows: wide.map((line) => line.toSpliced(columnAt, 1)) };
    case 'repeat-column':
      return { ...sheet, rows: wide.map((line) => line.toSpliced(columnAt, 0, line[columnAt] ?? null)) };
    case 'blank-column':
      return { ...sheet, rows: wide.map((line) => line.toSpliced(columnAt, 0, null)) };
    case 'swap-rows': {
      const other = Math.floor(mutation.other * rows.length);
      return { ...sheet, rows: wide.with(rowAt, wide[other] ?? []).with(other, row) };
    }
    case 'merge':
      return { ...sheet, merges: [mutation.range] };
    case 'hide-row':
      return { ...sheet, hiddenRows: [...(sheet.hiddenRows ?? []), rowAt + 1] };
    case 'rename-sheet':
      return { ...sheet, name: mutation.name };
    case 'transpose':
      return {
        ...sheet,
        rows: Array.from({ length: width }, (_, column) =>
          wide.map((line): RawValue => line[column] ?? null),
        ),
      };
    default:
      return sheet;
  }
}

function withValue(row: readonly RawValue[], column: number, value: RawValue): readonly RawValue[] {
  const wide = Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => row[index] ?? null);
  return wide.with(column, value);
}
