import { cellAddress, type CellPlan, type CellStyle, type SheetPlan } from '@kartlagg/model';
import { wrappedHeight } from './form-context.js';

const TERM_WIDTH = 32;
const AIR_WIDTH = 1.5;
const DEFINITION_WIDTH = 76;
/** Between one definition and the next, in points. */
const AIR = 8;
const FIRST_ROW = 2;
const TAB = '7A8B99';

/** One row of a sheet of terms. */
export interface TermRow {
  readonly height: number;
  readonly term?: { readonly text: string; readonly style: CellStyle };
  readonly definition?: string;
  /** True where the first cell takes the whole width. */
  readonly whole?: boolean;
}

/** Air between parts. */
export const TERM_GAP: TermRow = { height: 8 };

/** A sheet of terms and their definitions: nothing can be written in it. */
export function termsPlan(name: string, stamp: string, rows: readonly TermRow[], footer: string): SheetPlan {
  return {
    name,
    columns: [
      { width: 4, hidden: true },
      { width: TERM_WIDTH },
      { width: AIR_WIDTH },
      { width: DEFINITION_WIDTH },
    ],
    rows: [
      { row: 1, hidden: true },
      ...rows.map(({ height }, index) => ({ row: FIRST_ROW + index, height })),
    ],
    cells: [
      { at: 'A1', value: stamp, style: 'machine' },
      ...rows.flatMap((row, index) => cellsOf(row, FIRST_ROW + index)),
    ],
    merges: rows.flatMap(({ whole }, index) =>
      whole === true ? [`B${FIRST_ROW + index}:D${FIRST_ROW + index}`] : [],
    ),
    locked: true,
    gridLines: false,
    tab: TAB,
    print: {
      orientation: 'portrait',
      area: `B${FIRST_ROW}:D${FIRST_ROW + rows.length - 1}`,
      footer,
    },
  };
}

/** The title and the subtitle of the sheet. */
export function titleRows(title: string, subtitle: string): readonly TermRow[] {
  return [
    { height: 28, term: { text: title, style: 'title' }, whole: true },
    { height: 18, term: { text: subtitle, style: 'subtitle' }, whole: true },
  ];
}

export function leadRow(text: string): TermRow {
  const height = wrappedHeight(text, TERM_WIDTH + DEFINITION_WIDTH);
  return { height, term: { text, style: 'lead' }, whole: true };
}

export function headingRow(text: string): TermRow {
  return { height: 22, term: { text, style: 'heading' }, whole: true };
}

export function termRow(term: string, definition: string): TermRow {
  const lines = Math.max(wrappedHeight(definition, DEFINITION_WIDTH), wrappedHeight(term, TERM_WIDTH));
  const height = lines + AIR;
  return { height, term: { text: term, style: 'label' }, definition };
}

function cellsOf({ term, definition }: TermRow, row: number): readonly CellPlan[] {
  if (term === undefined) return [];
  const cell: CellPlan = { at: cellAddress(row, 2), value: term.text, style: term.style };
  return definition === undefined
    ? [cell]
    : [cell, { at: cellAddress(row, 4), value: definition, style: 'text' }];
}
