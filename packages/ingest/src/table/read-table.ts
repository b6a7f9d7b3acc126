import type { Count, Level, Place } from '@kartlagg/model';
import type { Position } from '../cell-finder.js';
import { isTidyLayout } from '../layout/is-tidy-layout.js';
import type { TableLayout } from '../layout/table-layout.js';
import type { Answer, Check } from '../question.js';
import { bodyRows } from './body-rows.js';
import { isNote } from './is-note.js';
import { readRow, type ReadRow } from './read-row.js';
import { rowLabelCells } from './row-label-cells.js';
import { Faults, rowLabels } from './row-labels.js';
import { repeatedRows } from './repeated-rows.js';
import { reportBlanks } from './report-blanks.js';
import { tableColumns } from './table-columns.js';
import type { TableContext } from './table-context.js';
import { wholePlaces } from './whole-places.js';

/** One number of a table, or the blank where one should stand. */
export interface Entry {
  readonly answer: Answer;
  readonly level: Level;
  readonly version: string;
  readonly citation: Count['citation'] | undefined;
  readonly position: Position;
  /** What is stored in its cell; empty where there is none. */
  readonly raw: string;
  readonly layout: TableLayout;
  /** What the number counts, as one text, wherever it is. */
  readonly about: string;
  /** What the number counts and where, as one text: two entries with the same key count the same thing. */
  readonly key: string;
}

/** What one table says. */
export interface TableReading {
  readonly layout: TableLayout;
  readonly isTidy: boolean;
  /** False where the table lacks columns and nothing of it is used. */
  readonly isRead: boolean;
  readonly entries: readonly Entry[];
  /** Sums over places that the table does not name: checks alone. */
  readonly checks: readonly Check[];
  /** False where some number of the table could belong anywhere. */
  readonly complete: boolean;
}

/**
 * Reads a table of any layout: each row and each column of numbers give one answer, to the codes of the whole table, the
 * row and the column. Reports everything in it that cannot be used.
 */
export function readTable(context: TableContext): TableReading {
  const { layout } = context;
  const lacks = layout.missing !== undefined && layout.missing.length > 0;
  const isTidy = lacks || isTidyLayout(layout);
  const nothing = { layout, isTidy, isRead: false, entries: [], checks: [], complete: true };
  const columns = tableColumns(context);
  if (lacks) {
    reportMissing(layout.missing ?? [], context);
    return nothing;
  }
  const labelCells = rowLabelCells(columns.labels, context);
  const faults = new Faults();
  const read: ReadRow[] = [];
  let complete = columns.complete;
  for (const row of bodyRows(columns, context)) {
    const cells = labelCells(row);
    const labels = rowLabels(row, columns.labels, cells, context);
    if (isNote(row, labels, columns, isTidy)) continue;
    const reading = readRow(row, columns, { cells, labels }, isTidy, context);
    faults.add(labels.faults, reading.lost);
    if (labels.faults.length > 0) complete = false;
    read.push(reading);
  }
  faults.report(context);
  const { entries, wholes } = repeatedRows(read, context);
  const asked = reportBlanks(entries, isTidy, context);
  return { layout, isTidy, isRead: true, entries: asked, checks: wholePlaces(wholes, asked), complete };
}

function reportMissing(missing: readonly string[], context: TableContext): void {
  const { survey, layout, account, place } = context;
  const found = layout.columns.flatMap(({ heading }) => (heading === '' ? [] : [heading])).join(', ');
  for (const name of missing) {
    const column = survey.variables.find(({ id }) => id === name)?.label ?? { sv: name };
    const at: Place = place(layout.grid);
    account.report('header.missing-column', at, { column, found });
  }
}
