import type { Mapping } from '@kartlagg/model';

/** A mapping as the text of a JSON file that a person can correct: a line for each column. */
export function mappingText(mapping: Mapping): string {
  const lines: string[] = [];
  const tables = mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      lines.push(JSON.stringify(column, null, 1).replaceAll(/\n\s*/gu, ' '));
      return `${MARK}${lines.length - 1}`;
    }),
  }));
  const text = JSON.stringify({ ...mapping, tables }, null, 2);
  return `${text.replaceAll(PLACE, (_, index: string) => lines[Number(index)] ?? '')}\n`;
}

/** Stands for a column until the rest is written: no text of a spreadsheet can hold it. */
const MARK = '\uFFFF';
const PLACE = /"\uFFFF(\d+)"/gu;
