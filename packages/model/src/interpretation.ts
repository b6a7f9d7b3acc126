import type { Text } from './definitions.js';

/** How one table of a file was read, for a person to look through. */
export interface Interpretation {
  readonly sheet: string;
  /** The table with its headings, for example `A3:D9`. */
  readonly range: string;
  readonly columns: readonly InterpretedColumn[];
  /** What holds for every number: `Kommun: Malmö (1280)`, and where it was found. */
  readonly fixed: readonly { readonly what: Text; readonly from: string; readonly cell?: string }[];
}

export interface InterpretedColumn {
  /** The column's letters, for example `C`. */
  readonly column: string;
  readonly heading: string;
  /** What its cells are: `Situation`, `Antal, kvinnor`; null for a column that is not read. */
  readonly meaning: Text | null;
  /** How it was understood unless exactly; the words of `how` are in `wording`. */
  readonly how?: string;
  /** What an unclear column could be. */
  readonly readings?: readonly Text[];
}
