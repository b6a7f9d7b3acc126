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

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, for example `6:7`. */
  readonly titleRows?: string;
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
  /** For whole numbers: the largest. */
  readonly most?: number;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}
