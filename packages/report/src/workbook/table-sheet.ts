import type { ProtectedTable } from '@kartlagg/disclosure';
import {
  cellAddress,
  type CellStyle,
  columnLetters,
  type Language,
  type SheetPlan,
  textIn,
} from '@kartlagg/model';
import { tableWords } from '@kartlagg/wording';
import type { WorkbookContext } from '../report-context.js';
import { roundHalfAway } from '../round-half-away.js';
import { columnHeading, rowLabel } from '../table/table-labels.js';
import {
  isTotal,
  type LayoutColumn,
  type LayoutRow,
  type TableLayout,
  tableLayout,
} from '../table/table-layout.js';
import { tableStatements } from '../table/table-statements.js';
import { isShown, type TableSymbols, tableSymbols } from '../table/table-symbols.js';
import { inexactRemark } from './inexact-remark.js';
import { cellsOf, type SheetCell, type SheetRow, textRow } from './sheet-rows.js';
import { wrapped } from './wrapped.js';

/** Characters in a line of what stands above a table: one page across. */
const LINE = 110;

/** A table on its own sheet: title in A1, what is said of it above, one row of headings, nothing merged. */
export function tableSheet(table: ProtectedTable, name: string, context: WorkbookContext): SheetPlan {
  const { language } = context;
  const layout = tableLayout(table);
  const symbols = tableSymbols(table, layout, language);
  const above = rowsAbove(table, layout, symbols, language);
  const headings = headingRow(table, layout, language);
  const inexact = hasInexact(table);
  const body = layout.rows.map((row) => [
    ...labelCells(table, layout, row, language),
    ...numberCells(layout, row, symbols),
    ...(inexact ? [remarkCell(table, layout, row, language)] : []),
  ]);
  const headingAt = above.length + 1;
  const last = headingAt + body.length;
  const labels = labelCount(table, layout);
  const columns = widths(headings, body, labels);
  return {
    name,
    columns,
    rows: [],
    cells: cellsOf([...above, headings, ...body], 1),
    freeze: cellAddress(headingAt + 1, labels + 1),
    ...(table.level === 'municipality'
      ? { autoFilter: filterRange(layout, headingAt, headings.length) }
      : {}),
    print: {
      orientation: columns.reduce((sum, { width }) => sum + width, 0) > 90 ? 'landscape' : 'portrait',
      titleRows: `${headingAt}:${headingAt}`,
      area: `A1:${columnLetters(columns.length)}${last}`,
      footer: textIn(context.title, language),
    },
    gridLines: false,
    cursor: 'A1',
  };
}

function rowsAbove(
  table: ProtectedTable,
  layout: TableLayout,
  symbols: TableSymbols,
  language: Language,
): SheetRow[] {
  const said = tableStatements(table, layout, symbols, language);
  return [
    textRow(textIn(table.title, language), 'title'),
    ...said.marks.map((mark) => textRow(mark, 'mark')),
    ...lines([said.base.join('. ').concat('.')], 'plain'),
    ...lines(said.coverage === null ? [] : [said.coverage], 'plain'),
    ...lines(said.notes, 'plain'),
    ...lines(said.columns === null ? [] : [said.columns], 'plain'),
    ...lines(said.symbols, 'plain'),
    [],
  ];
}

function lines(texts: readonly string[], style: CellStyle): SheetRow[] {
  return texts.flatMap((text) => wrapped(text, LINE).map((line) => textRow(line, style)));
}

function headingRow(table: ProtectedTable, layout: TableLayout, language: Language): SheetRow {
  const words = tableWords(language);
  const labels = layout.rowDimensions.flatMap(({ id, label }) => [
    textIn(label, language),
    ...(hasCode(table, id) ? [words.code] : []),
  ]);
  return [
    ...labels.map((value): SheetCell => ({ value, style: 'heading' })),
    ...layout.columns.map((column): SheetCell => ({
      value: columnHeading(table, column, language),
      style: 'heading-number',
    })),
    ...(hasInexact(table) ? [{ value: words.remark, style: 'heading' } as const] : []),
  ];
}

function labelCells(
  table: ProtectedTable,
  layout: TableLayout,
  row: LayoutRow,
  language: Language,
): SheetRow {
  const style = row.total ? 'label-total' : 'label';
  return row.categories.flatMap((category, at): SheetCell[] => [
    { value: rowLabel(table, category, language), style },
    ...(hasCode(table, layout.rowDimensions[at]?.id) ? [{ value: category.code, style } as const] : []),
  ]);
}

function numberCells(layout: TableLayout, row: LayoutRow, symbols: TableSymbols): SheetRow {
  return layout.columns.map((column) => {
    const cell = layout.cellAt(row, column);
    const value =
      cell !== undefined && isShown(cell)
        ? roundHalfAway(cell.value, column.measure.decimals)
        : symbols.textOf(cell, column.measure);
    return { value, style: numberStyle(row, column) };
  });
}

function remarkCell(
  table: ProtectedTable,
  layout: TableLayout,
  row: LayoutRow,
  language: Language,
): SheetCell {
  return { value: inexactRemark(table, layout, row, language), style: 'plain' };
}

function numberStyle(row: LayoutRow, column: LayoutColumn): CellStyle {
  const total = row.total || column.total;
  if (column.measure.decimals === 0) return total ? 'total' : 'number';
  return total ? 'total-decimal' : 'decimal';
}

/** Places get their code beside their name: names alone do not join tables. */
function hasCode(table: ProtectedTable, dimension: string | undefined): boolean {
  return dimension === 'geo' && table.level !== 'country';
}

function hasInexact(table: ProtectedTable): boolean {
  return table.cells.some((cell) => isShown(cell) && cell.exactness !== 'exact');
}

function labelCount(table: ProtectedTable, layout: TableLayout): number {
  return layout.rowDimensions.length + layout.rowDimensions.filter(({ id }) => hasCode(table, id)).length;
}

/** The rows of places, without the country's total below them. */
function filterRange(layout: TableLayout, headingAt: number, columns: number): string {
  const places = layout.rows.filter(({ categories }) => !categories.slice(0, 1).some(isTotal)).length;
  return `A${headingAt}:${columnLetters(columns)}${headingAt + places}`;
}

/** In characters. */
const NUMBER_WIDTH = 14;

/** Columns as wide as their longest text needs, numbers alike, a range in full, and blank ones to hold the lines above. */
function widths(headings: SheetRow, body: readonly SheetRow[], labels: number): { width: number }[] {
  const table = headings.map((heading, at) => {
    const values = body.flatMap((row) => row[at] ?? []).map(({ value }) => `${value}`.length);
    if (at >= labels && heading.style === 'heading-number')
      return { width: Math.max(NUMBER_WIDTH, ...values.map((length) => length + 2)) };
    const longest = Math.max(`${heading.value}`.length, ...values);
    return { width: Math.min(Math.max(longest + 5, 8), 52) };
  });
  const missing = LINE - table.reduce((sum, { width }) => sum + width, 0);
  const blank = Math.max(0, Math.ceil(missing / NUMBER_WIDTH));
  return [...table, ...Array.from({ length: blank }, () => ({ width: NUMBER_WIDTH }))];
}
