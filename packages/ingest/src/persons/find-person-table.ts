import type { Grid, Mapping, RawCell } from '@kartlagg/model';
import type { PersonSurvey } from '@kartlagg/survey';
import { isBlank } from '../cell-finder.js';
import { bornQuestion } from './born-question.js';
import type { How } from '../codecs/reading.js';
import { headingReader } from './heading-reader.js';
import { mappedPersonTable } from './mapped-person-table.js';
import { personQuestions, type PersonQuestion } from './person-questions.js';
import type { PersonTable, PersonTableColumn } from './person-table.js';

/** What was found of the headings of a table of persons that is no form of ours. */
export interface FoundPersonTable {
  readonly table: PersonTable;
  /** Headings that nothing is known of, that could be several questions, or that ask what an earlier one asks. */
  readonly others: readonly OtherHeading[];
}

export interface OtherHeading {
  readonly cell: RawCell;
  readonly is: 'unknown' | 'several' | 'repeated';
  /** The keys of the questions that it could be, or the heading that asks the same. */
  readonly readings: readonly string[];
  readonly first?: RawCell;
}

/** How large a part of the headings must be known: half of them, unless a person is to look at the rest. */
const HALF = 2;
export const FIFTH = 5;
/** The headings stand no further down. */
const LOOK = 40;
const FEWEST = 2;

/**
 * Finds the row of headings of a sheet: one that a mapping has, or the first of those that most questions are known in.
 */
export function findPersonTable(
  grid: Grid,
  persons: PersonSurvey,
  mappings: readonly Mapping[] = [],
  part = HALF,
): FoundPersonTable | undefined {
  let best: FoundPersonTable | undefined;
  for (const cells of firstRows(grid)) {
    const mapped = mappedPersonTable(cells, grid, mappings, persons);
    if (mapped !== undefined) return mapped;
    // A row with fewer texts than questions are known already cannot be the better one: most rows are answers.
    if (cells.length <= (best?.table.columns.length ?? 0)) continue;
    const found = headingsIn(grid, cells, persons);
    const columns = found.table.columns.length;
    if (columns < FEWEST || columns * part < cells.length) continue;
    if (columns > (best?.table.columns.length ?? 0)) best = found;
  }
  return best;
}

function firstRows({ cells }: Grid): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else if (rows.length === LOOK) break;
    else rows.push([cell]);
  }
  return rows;
}

function headingsIn(grid: Grid, cells: readonly RawCell[], persons: PersonSurvey): FoundPersonTable {
  const read = headingReader(persons);
  const byKey = new Map(personQuestions(persons).map((question) => [question.key, question]));
  const first = new Map<string, RawCell>();
  const columns: PersonTableColumn[] = [];
  const others: OtherHeading[] = [];
  for (const cell of cells) {
    const reading = cell.kind === 'text' ? read(cell.shown) : undefined;
    const named = reading !== undefined && 'code' in reading ? byKey.get(reading.code) : undefined;
    const question = named === undefined ? undefined : bornQuestion(named, cell, grid, byKey);
    const earlier = question === undefined ? undefined : first.get(question.key);
    if (question === undefined)
      others.push({
        cell,
        is: reading === undefined ? 'unknown' : 'several',
        readings: reading !== undefined && 'readings' in reading ? reading.readings : [],
      });
    else if (earlier !== undefined)
      others.push({ cell, is: 'repeated', readings: [question.key], first: earlier });
    else {
      first.set(question.key, cell);
      columns.push(
        columnOf(cell, question, reading !== undefined && 'how' in reading ? reading.how : undefined),
      );
    }
  }
  return { table: { grid, headings: cells, headerRow: cells[0]?.row ?? 0, columns }, others };
}

function columnOf(cell: RawCell, question: PersonQuestion, how: How | undefined): PersonTableColumn {
  return {
    ...question,
    column: cell.column,
    heading: cell.shown,
    // Signs and spaces make no other heading.
    ...(how !== undefined && how !== 'words' && { how }),
  };
}
