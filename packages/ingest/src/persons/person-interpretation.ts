import { cellAddress, columnLetters, type InterpretedColumn, type Interpretation } from '@kartlagg/model';
import type { FoundPersonTable, OtherHeading } from './find-person-table.js';
import { questionText } from './person-questions.js';
import type { PersonTableColumn } from './person-table.js';

/** How a table of persons was read, for a person to look through. */
export function personInterpretation({ table, others }: FoundPersonTable): Interpretation {
  const { grid, headings, headerRow, columns } = table;
  const all = [
    ...columns.map((column) => ({ at: column.column, said: readColumn(column) })),
    ...others.map((other) => ({ at: other.cell.column, said: unreadColumn(other) })),
  ];
  const last = grid.cells.reduce((row, cell) => Math.max(row, cell.row), headerRow);
  const ends = headings.map(({ column }) => column);
  return {
    sheet: grid.sheet,
    range: `${cellAddress(headerRow, Math.min(...ends))}:${cellAddress(last, Math.max(...ends))}`,
    columns: all.toSorted((a, b) => a.at - b.at).map(({ said }) => said),
    fixed: [],
  };
}

function readColumn({ column, heading, how, asked, choice }: PersonTableColumn): InterpretedColumn {
  const meaning = questionText(choice === undefined ? { asked } : { asked, choice });
  return { column: columnLetters(column), heading, meaning, ...(how !== undefined && { how }) };
}

function unreadColumn({ cell }: OtherHeading): InterpretedColumn {
  return { column: columnLetters(cell.column), heading: cell.shown, meaning: null };
}
