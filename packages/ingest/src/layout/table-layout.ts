import type { Grid, RawCell } from '@kartlagg/model';
import type { CodeReading, How } from '../codecs/reading.js';

/**
 * How one table of numbers is read: where it stands, what each column is, and what holds for all of it. Found by the
 * table's headings, labels and values, or given by a mapping. A tidy table is one with a single count column without
 * codes; a cross table has several, with the codes that their headings say.
 */
export interface TableLayout {
  readonly grid: Grid;
  /** Every cell that the headings were read from, those of several heading rows too. */
  readonly headings: readonly RawCell[];
  /** The rows of the body; both belong to it. Blank rows may lie between. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** From left to right. Columns that are not here belong to no table. */
  readonly columns: readonly LayoutColumn[];
  /** What holds for every number of the table: its municipality above it, its situation in the name of the sheet. */
  readonly fixed: readonly FixedCode[];
  /**
   * Variables that a table of its kind must have and that it has no column for, such as the situation of a tidy table:
   * each is reported as `header.missing-column`, and the table is not read.
   */
  readonly missing?: readonly string[];
  /** What a text in a column of a variable means by a mapping, before it is looked for in the round's lists. */
  readonly translate: (variable: string, text: string) => CodeReading;
}

export interface LayoutColumn {
  readonly column: number;
  /** As it stands in the file; headings over several rows are joined with ` / `. Empty where there is none. */
  readonly heading: string;
  readonly meaning: ColumnMeaning;
  /** How the heading was understood unless exactly. */
  readonly how?: How;
}

export type ColumnMeaning =
  /** Each row's value of a variable. A blank cell in a merged or indented label column takes the value above it. */
  | { readonly is: 'variable'; readonly variable: string; readonly fillsDown?: boolean }
  /** Numbers. Without the codes of its neighbours it states their sum. */
  | { readonly is: 'count'; readonly measure?: string; readonly codes: Readonly<Record<string, string>> }
  /**
   * Not read: notes, shares, and in a tidy table columns that hold something without a heading. `said` is true where the user's
   * mapping says so: no finding names it then.
   */
  | { readonly is: 'ignored'; readonly said?: boolean }
  /** Could be several things, or, without readings, nothing that is known: not read, and reported. */
  | { readonly is: 'unclear'; readonly readings: readonly ColumnMeaning[] };

export interface FixedCode {
  /** `municipality`, `round`, `measure`, or a variable with a code list. */
  readonly variable: string;
  readonly code: string;
  /** The cell that says it; none where the name of the file or the sheet, a mapping, or the round itself does. */
  readonly cell?: RawCell;
  readonly from: 'cell' | 'sheet-name' | 'file-name' | 'mapping' | 'round';
  readonly how?: How;
}

/** What was understood of a file that is no form of ours. */
export interface Understanding {
  /** In the order of the file. */
  readonly tables: readonly TableLayout[];
  /** Grids that hold one row for each person: they are never counted. */
  readonly personRows: readonly { readonly grid: Grid; readonly rows: number }[];
  /** The cells of a title that name a year other than the round's. */
  readonly otherYears: readonly { readonly grid: Grid; readonly cell: RawCell; readonly year: string }[];
}
