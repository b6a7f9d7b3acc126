import type { Grid, Mapping, RawCell } from '@kartlagg/model';
import type { CodeReading, How } from '../codecs/reading.js';

/**
 * How one table of numbers is read: where it stands, what each column is, and what holds for all of it. Found by the
 * table's headings, labels and values, or given by a mapping. A tidy table is one with a single count column without
 * codes; a cross table has several, with the codes that their headings say.
 */
export interface TableLayout {
  readonly grid: Grid;
  /** Every cell that the headings were read from, those of several heading rows and those repeated further down too. */
  readonly headings: readonly RawCell[];
  /** The rows of the body; both belong to it. Blank rows may lie between. */
  readonly firstRow: number;
  readonly lastRow: number;
  /**
   * Rows between those two that are none of the body: headings repeated on a new page (their cells are in `headings`),
   * a note, a row of shares.
   */
  readonly skippedRows: ReadonlySet<number>;
  /** From left to right. Columns that are not here belong to no table. */
  readonly columns: readonly LayoutColumn[];
  /** What holds for every number of the table: its municipality above it, its situation in the name of the sheet. */
  readonly fixed: readonly FixedCode[];
  /**
   * Variables that a tidy table must have and that it has no column for, such as its situation: each is reported as
   * `header.missing-column`, and the table is not read. Columns without a heading are then `ignored`, without a heading.
   */
  readonly missing?: readonly string[];
  /**
   * What a text in a column of a variable means in this table, before it is looked for in the round's lists: by a
   * mapping, as a total (`Summa`), without its number or footnote mark (`1. Akut hemlöshet`, `Kvinnor*`). The code of a
   * municipality can be `ALL_PLACES`. Undefined: look in the lists.
   */
  readonly translate: (variable: string, text: string) => CodeReading;
}

/** The municipality of a row or column that states the sum of all the table's places: the number has no place of its own. */
export const ALL_PLACES = 'total';

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
  /**
   * Numbers. Without the codes of its neighbours it states their sum. `codes` may name `municipality` (where
   * municipalities stand as columns) and, in published figures, `round` too.
   */
  | { readonly is: 'count'; readonly measure?: string; readonly codes: Readonly<Record<string, string>> }
  /**
   * Not read. `said` is true where no finding should name it: the user's mapping says so, or it says what another
   * column says (a municipality's name beside its code).
   */
  | { readonly is: 'ignored'; readonly said?: boolean; readonly why?: IgnoredWhy }
  /** Could be several things, or nothing that is known: not read, and reported. */
  | { readonly is: 'unclear'; readonly readings: readonly ColumnMeaning[] };

/** Shares and rates; a year other than the round's; what another column says; no measure that a delivery holds. */
export type IgnoredWhy = 'share' | 'other-year' | 'same-column' | 'other-measure';

export interface FixedCode {
  /** `municipality`, `round`, `measure`, or a variable with a code list. */
  readonly variable: string;
  readonly code: string;
  /** The cell that says it; none where the name of the file or the sheet, a mapping, or the round itself does. */
  readonly cell?: RawCell;
  /** The cell that says what it is, where that is another: `Kommun:` to the left of `Lund`. */
  readonly label?: RawCell;
  readonly from: 'cell' | 'sheet-name' | 'file-name' | 'mapping' | 'round';
  readonly how?: How;
}

/** What was understood of a file that is no form of ours. */
export interface Understanding {
  /** In the order of the file. */
  readonly tables: readonly TableLayout[];
  /** Grids that hold one row for each person: they are never counted. */
  readonly personRows: readonly { readonly grid: Grid; readonly rows: number }[];
  /** What names a year other than the round's, where nothing names the round's: a cell of a title, or the sheet itself. */
  readonly otherYears: readonly { readonly grid: Grid; readonly cell?: RawCell; readonly year: string }[];
  /** Those of the given mappings that some table was read by. */
  readonly mappingsUsed: readonly Mapping[];
}
