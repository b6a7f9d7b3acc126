import type { MappedTable, Mapping, RawCell } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { sameText } from '../same-text.js';
import type { FoundPersonTable, OtherHeading } from './find-person-table.js';
import { personQuestions, type PersonQuestion } from './person-questions.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';

/**
 * The table of persons of a mapping, where all its headings stand beside each other in a row, in order. A column with a
 * doubt is not read, and one that the mapping leaves out is not told of.
 */
export function mappedPersonTable(
  cells: readonly RawCell[],
  grid: PersonTable['grid'],
  mappings: readonly Mapping[],
  persons: PersonSurvey,
): FoundPersonTable | undefined {
  const tables = mappings.flatMap(({ tables: all }) => all).filter(({ of }) => of === 'persons');
  const table = tables.find(({ columns }) => stands(columns, cells));
  return table === undefined ? undefined : foundTable(table, cells, grid, persons);
}

function stands(columns: MappedTable['columns'], cells: readonly RawCell[]): boolean {
  const headings = columns.filter(({ heading }) => heading !== '');
  return (
    headings.length > 0 &&
    headings.length === cells.length &&
    headings.every(({ heading }, index) => sameText(heading) === sameText(cells[index]?.shown ?? ''))
  );
}

function foundTable(
  { columns, values, fixed }: MappedTable,
  cells: readonly RawCell[],
  grid: PersonTable['grid'],
  persons: PersonSurvey,
): FoundPersonTable {
  const headed = columns.filter(({ heading }) => heading !== '');
  const read: PersonTableColumn[] = [];
  const left: number[] = [];
  const others: OtherHeading[] = [];
  for (const [index, column] of headed.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const question = column.doubt === undefined ? questionOf(column, persons) : undefined;
    if (question !== undefined)
      read.push({ ...question, column: cell.column, heading: cell.shown, how: 'mapping' });
    else if (column.doubt === undefined && column.is === 'ignored') left.push(cell.column);
    else others.push({ cell, is: 'unknown', readings: [] });
  }
  return {
    table: {
      grid,
      headings: cells,
      headerRow: cells[0]?.row ?? 0,
      columns: read,
      left: new Set(left),
      ...(values !== undefined && { values }),
      ...(fixed !== undefined && { fixed }),
    },
    others,
  };
}

function questionOf(
  { is, variable, codes = {} }: MappedTable['columns'][number],
  persons: PersonSurvey,
): PersonQuestion | undefined {
  const code = codes[variable ?? ''];
  const key = code === undefined ? variable : `${variable}=${code}`;
  return is === 'variable' ? personQuestions(persons).find((question) => question.key === key) : undefined;
}
