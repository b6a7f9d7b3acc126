import type { Citation, Level, TableDefinition, Text } from './definitions.js';

/** One place along a dimension. */
export interface Category {
  readonly code: string;
  readonly label: Text;
  readonly short?: Text;
  readonly role: CategoryRole;
  /** The code of the category above, for example a municipality's county. */
  readonly parent?: string;
}

export type CategoryRole =
  | 'value'
  | 'unknown'
  | 'missing'
  | 'not_stated'
  | 'total'
  | 'aggregate'
  | 'module'
  | 'published'
  | 'computed';

/** A variable that a table is divided by. The geography is the dimension `geo`. */
export interface Dimension {
  readonly id: string;
  readonly label: Text;
  readonly categories: readonly Category[];
}

/** What the numbers of a table are. */
export interface Measure {
  readonly id: string;
  readonly label: Text;
  readonly short?: Text;
  /** For example "antal personer" or "personer per 10 000 invånare". */
  readonly unit: Text;
  readonly decimals: number;
  readonly subject: 'people' | 'municipalities' | 'other';
}

/** How many were asked and answered, behind the numbers of a table. Population shares are between 0 and 1. */
export interface CoverageLine {
  readonly asked: number;
  readonly answered: number;
  readonly nothingToReport: number;
  readonly rejected: number;
  readonly silent: number;
  readonly populationShare: number;
}

/** May one point of a series be compared with another, and why. */
export interface Comparison {
  readonly geo: string;
  readonly from: { readonly year: string; readonly version: string };
  readonly to: { readonly year: string; readonly version: string };
  readonly verdict: 'allowed' | 'note' | 'refused';
  readonly reason: Text;
}

export type TableKind = TableDefinition['kind'];

/** All of a table except its numbers. A table that may be seen and one that may not share it. */
export interface TableFrame {
  readonly id: string;
  readonly kind: TableKind;
  readonly title: Text;
  readonly population: Text;
  readonly round: string;
  readonly level: Level;
  /** Every dimension that cell keys name, outermost row first. */
  readonly dimensions: readonly Dimension[];
  /** Ids of the dimensions down the page. */
  readonly rows: readonly string[];
  /** Ids of the dimensions across the page. */
  readonly columns: readonly string[];
  readonly measures: readonly Measure[];
  readonly notes: readonly Text[];
  /** Marks that stand over the numbers, for example that they are synthetic. */
  readonly marks: readonly Text[];
  readonly sources: readonly Citation[];
  readonly coverage: CoverageLine | null;
  /** Codes of the places whose numbers lack a municipality that was asked: each of them is a minimum. */
  readonly incomplete: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** Where the numbers come from that are not published ones: municipalities' answers where it is absent. */
  readonly from?: 'forms' | 'answers-and-forms';
}

/** Dimension id to category code: the address of a cell in its table. */
export type CellKey = Readonly<Record<string, string>>;

/** A cell's address and measure as one string, the same whatever order the key was written in. */
export function cellKeyText(table: TableFrame, key: CellKey, measure: string): string {
  return JSON.stringify([measure, ...table.dimensions.map((dimension) => key[dimension.id] ?? null)]);
}
