import type { Grid, RawCell } from '@kartlagg/model';
import type { How } from '../codecs/reading.js';
import type { PersonQuestion } from './person-questions.js';

/** A table with a row for each person: where it stands, and which question each column answers. */
export interface PersonTable {
  readonly grid: Grid;
  /** Every cell of the headings. */
  readonly headings: readonly RawCell[];
  /** The row of the lowest heading; the persons are below it. */
  readonly headerRow: number;
  readonly columns: readonly PersonTableColumn[];
  /** Columns that a mapping says are not to be read. */
  readonly left?: ReadonlySet<number>;
  /** What a mapping says of every row: variable to code. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What a text means in this table, by variable and text, before it is looked for in the lists. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PersonTableColumn extends PersonQuestion {
  readonly column: number;
  /** As it stands in the file. */
  readonly heading: string;
  /** How the heading was understood unless exactly. */
  readonly how?: How;
}
