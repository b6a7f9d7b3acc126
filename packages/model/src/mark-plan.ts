import type { Severity } from './definitions.js';

/** Stands in a hidden cell of the sheet that lists the findings, so that the sheet is known again and not read as answers. */
export const FINDINGS_STAMP = 'kartlagg:findings';

/**
 * What is to be written into a copy of somebody's own workbook: marks and comments at the cells that findings name, and
 * a first sheet that lists the findings. Everything that the workbook had stays as it was.
 */
export interface MarkPlan {
  /** Who the comments are from, for example `Kartlägg`. */
  readonly author: string;
  /** One for each cell that is marked; the gravest of its findings gives the colour. */
  readonly marks: readonly CellMark[];
  readonly list: FindingsList;
}

export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  /** The comment: what is wrong and what to do, several findings set apart by a blank line. */
  readonly comment: string;
}

/**
 * The sheet that lists the findings, the most important first. The first column says how grave a finding is and takes
 * its colour; the second names the place and is the link to it.
 */
export interface FindingsList {
  /** `Fynd`; made unique where the workbook has such a sheet. */
  readonly sheet: string;
  readonly title: string;
  /** Lines above the list: what file, how many findings, what to do next. */
  readonly intro: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly FindingLine[];
}

export interface FindingLine {
  readonly severity: Severity;
  /** What stands in the columns, one text for each heading. */
  readonly texts: readonly string[];
  /** The cell or sheet that the line leads to; none where the finding is about the file. */
  readonly target?: { readonly sheet: string; readonly cell?: string };
}
