import exceljs, { type Cell, type Worksheet } from 'exceljs';
import type { ComparedCell, ComparedSheet } from './compared.js';

/** A book as exceljs reads it, by its documented properties. It has no shown numbers. */
export async function readWithExceljs(bytes: Uint8Array): Promise<readonly ComparedSheet[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map(comparedSheet);
}

function comparedSheet(sheet: Worksheet): ComparedSheet {
  const cells = new Map<string, ComparedCell>();
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) hiddenRows.push(number);
    row.eachCell((cell) => {
      const compared = comparedCell(cell);
      if (compared !== undefined) cells.set(cell.address, compared);
    });
  });
  const columns = Array.from({ length: Math.min(sheet.columnCount, 100) }, (_, index) => index + 1);
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    cells,
    merges: [...sheet.model.merges].toSorted(),
    hiddenRows,
    hiddenColumns: columns.filter((column) => sheet.getColumn(column).hidden),
  };
}

function comparedCell(cell: Cell): ComparedCell | undefined {
  const { value, formula } = cell;
  if (value === null || value === undefined) return undefined;
  if (formula) return { ...plain(cell.result), formula };
  const link = typeof value === 'object' && 'hyperlink' in value ? value.hyperlink : undefined;
  return { ...plain(value), ...(link !== undefined && { link }) };
}

function plain(value: unknown): ComparedCell {
  if (value instanceof Date) return { kind: 'date', value: dateText(value) };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return { kind: 'text', value };
    case 'object':
      return value === null ? { kind: 'formula', value: '' } : ofObject(value);
    default:
      return { kind: 'formula', value: '' };
  }
}

function ofObject(value: object): ComparedCell {
  if ('error' in value) return { kind: 'error', value: String(value.error) };
  if ('richText' in value) {
    const runs = value.richText as readonly { readonly text: string }[];
    return { kind: 'text', value: runs.map(({ text }) => text).join('') };
  }
  return 'text' in value ? plain(value.text) : { kind: 'text', value: JSON.stringify(value) };
}

/** To the nearest second, without the day that stands for none. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'no date';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.startsWith('1899-12-30T') ? text.slice('1899-12-30T'.length) : text;
}
