import type { Grid, RawCell } from '@kartlagg/model';
import { rowsOfMarkdown } from './rows-of-markdown.js';

/**
 * A sheet as a Markdown table shows it: the first line is row 1, the first column A. What is written with digits is a
 * number, everything else text; an empty place is no cell.
 */
export function gridOfMarkdown(table: string, sheet = ''): Grid {
  const cells = rowsOfMarkdown(table).flatMap((row, index) =>
    row.flatMap((text, column) => (text === '' ? [] : [cellOf(text, index + 1, column + 1)])),
  );
  return { sheet, hidden: false, cells };
}

function cellOf(text: string, row: number, column: number): RawCell {
  const kind = /^-?\d+(?:\.\d+)?$/u.test(text) ? 'number' : 'text';
  return { row, column, kind, raw: text, shown: text };
}
