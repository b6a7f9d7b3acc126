/** A workbook as a description: made by pure code, written by `sheets`. */
export interface WorkbookPlan {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: 'sv-SE' | 'en-GB';
  /** Machine words that a reader recognises the workbook by. */
  readonly keywords: string;
  /** ISO date and time in UTC that is written as created and modified. */
  readonly stamped: string;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly cells: readonly CellPlan[];
  /** Top left cell that scrolls, for example `C7`. */
  readonly freeze?: string;
  /** Protected: only cells with `unlocked` can be written in. No password. */
  readonly locked?: boolean;
  readonly print: PrintPlan;
  readonly merges?: readonly string[];
  /** Cells that turn grey where a formula about them holds. */
  readonly greyed?: readonly GreyedPlan[];
  /** A range that becomes a named, marked-up table. Its first row holds the headings. */
  readonly table?: { readonly name: string; readonly range: string };
  readonly autoFilter?: string;
  /** Theme-free colour of the tab, `RRGGBB`. */
  readonly tab?: string;
  readonly gridLines?: boolean;
  /** The cell that the cursor stands in when the sheet opens. */
  readonly cursor?: string;
}

export interface ColumnPlan {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowPlan {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A formula without `=`, written as for the first cell of the range: `$K7="Hotell"`. */
export interface GreyedPlan {
  readonly range: string;
  readonly formula: string;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, for example `6:7`. */
  readonly titleRows?: string;
  /** Columns repeated on every page, for example `B:C`. */
  readonly titleColumns?: string;
  /** How many pages the sheet may be wide; one where it is not said. */
  readonly pagesWide?: number;
  readonly area?: string;
  readonly footer: string;
}

/** What a cell looks like. The writer decides fonts and colours; the plan only says what the cell is. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'text'
  | 'heading'
  | 'heading-number'
  | 'label'
  | 'label-indent'
  | 'label-total'
  | 'answer'
  | 'answer-text'
  | 'answer-date'
  | 'answer-year'
  | 'sum'
  | 'number'
  | 'decimal'
  | 'total'
  | 'total-decimal'
  | 'mark'
  | 'note'
  | 'finding-error'
  | 'finding-warning'
  | 'finding-note'
  | 'link'
  | 'machine';

export interface CellPlan {
  readonly at: string;
  readonly value?: string | number | boolean;
  /** A formula without `=`, and the result that stands there until it is calculated. */
  readonly formula?: { readonly text: string; readonly result: number };
  readonly style: CellStyle;
  readonly unlocked?: boolean;
  /** `#'Antal'!A1`, or an address. */
  readonly link?: string;
  readonly input?: InputPlan;
}

/** What may be written in a cell, and what is said about it. */
export interface InputPlan {
  readonly kind: 'whole-number' | 'list' | 'date' | 'text';
  /** For lists: the choices. */
  readonly choices?: readonly string[];
  /** For lists: the range that the choices stand in, where they are too many or too long: `'Listor'!$B$2:$B$40`. */
  readonly choicesIn?: string;
  /** For whole numbers: the least, 0 where it is not said. */
  readonly least?: number;
  /** For whole numbers: the largest. */
  readonly most?: number;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}
