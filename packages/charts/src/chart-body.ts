import type { ProtectedCell } from '@kartlagg/disclosure';
import type { ChartBase } from '@kartlagg/wording';
import type { Drawing } from './frame.js';

/** What a kind of chart makes of its data: the drawing, and what must be said about it. */
export interface ChartBody {
  readonly drawing: Drawing;
  /** The cells that the chart shows, with or without a number. */
  readonly cells: readonly ProtectedCell[];
  /** The printed total, where the parts are of a whole. */
  readonly total?: string;
  /** The span of years, where it is another than the table's round. */
  readonly period?: string;
  /** The unit, where it is another than the measure's. */
  readonly unit?: string;
  /** Explanations under the plot; empty ones are left out. */
  readonly notes: readonly string[];
  /** The alt text, when title and base are known. */
  readonly alt: (chart: {
    readonly title: string;
    readonly base: ChartBase;
    readonly decimals: number;
  }) => string;
}
