import type { CellRange, Grid, RawCell } from '@kartlagg/model';
import { keepWithin, unreadable } from '../refusal.js';
import { LineRanges } from '../xlsx/line-ranges.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import type { CellContent } from './make-ods-cell.js';
import type { OdsStyles } from './ods-styles.js';
import { type CellReading, readOdsCell } from './read-ods-cell.js';
import { repeated } from './repeated.js';

/** What the tables of a document are read by. */
export interface TableContext extends CellReading {
  readonly styles: OdsStyles;
}

/** A cell with something in it, and the columns that it fills. */
interface FilledCell {
  readonly column: number;
  readonly count: number;
  readonly content: CellContent;
}

/**
 * The sheet whose `table:table` was just opened, without its name. `before` is how many cells the sheets before it
 * hold. A repeat costs what it fills: a million empty rows cost nothing, a filled cell is counted each time.
 */
export function readTable(
  xml: XmlScanner,
  context: TableContext,
  before: number,
): Omit<Grid, 'sheet' | 'hidden'> {
  const table = new Table(context, before);
  for (let event = xml.next(); event !== 'close' || xml.name !== 'table'; event = xml.next()) {
    if (event !== 'open' || GROUPS.has(xml.name)) continue;
    if (xml.name === 'table-column') table.column(xml);
    else if (xml.name === 'table-row') table.row(xml);
    else if (xml.name === 'table') throw unreadable('cell');
    else xml.skip();
  }
  return table.grid();
}

const GROUPS = new Set([
  'table-columns',
  'table-header-columns',
  'table-column-group',
  'table-rows',
  'table-header-rows',
  'table-row-group',
]);

class Table {
  private readonly cells: RawCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new LineRanges();
  private readonly hiddenColumns = new LineRanges();
  private readonly columnStyles: { readonly to: number; readonly style: string | undefined }[] = [];
  private columns = 0;
  private rows = 0;
  private readonly context: TableContext;
  private readonly before: number;

  constructor(context: TableContext, before: number) {
    this.context = context;
    this.before = before;
  }

  grid(): Omit<Grid, 'sheet' | 'hidden'> {
    const { cells, merges } = this;
    const hiddenRows = this.hiddenRows.all();
    const hiddenColumns = this.hiddenColumns.all();
    return {
      cells,
      ...(merges.length > 0 && { merges }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
    };
  }

  column(xml: XmlScanner): void {
    const from = this.columns + 1;
    this.columns += repeated(xml.attribute('table:number-columns-repeated'));
    this.columnStyles.push({ to: this.columns, style: xml.attribute('table:default-cell-style-name') });
    keepWithin(this.context.limits, 'columns', this.columnStyles.length);
    if (isHidden(xml)) hide(this.hiddenColumns, from, this.columns, this.context.limits.columns);
    xml.skip();
  }

  row(xml: XmlScanner): void {
    const count = repeated(xml.attribute('table:number-rows-repeated'));
    const style = xml.attribute('table:default-cell-style-name');
    const from = this.rows + 1;
    this.rows += count;
    if (isHidden(xml)) hide(this.hiddenRows, from, this.rows, this.context.limits.rows);
    this.fill(from, count, this.readRow(xml, from, style));
  }

  private readRow(xml: XmlScanner, row: number, rowStyle: string | undefined): readonly FilledCell[] {
    const filled: FilledCell[] = [];
    let column = 0;
    for (let event = xml.next(); event !== 'close' || xml.name !== 'table-row'; event = xml.next()) {
      if (event !== 'open') continue;
      if (xml.name !== 'table-cell' && xml.name !== 'covered-table-cell') {
        xml.skip();
        continue;
      }
      const count = repeated(xml.attribute('table:number-columns-repeated'));
      this.merge(xml, row, column + 1);
      const style = xml.attribute('table:style-name') ?? rowStyle ?? this.columnStyle(column + 1);
      const content = readOdsCell(xml, this.context.styles.formatOf(style), this.context);
      if (content !== undefined) filled.push({ column: column + 1, count, content });
      column += count;
    }
    return filled;
  }

  /** By halving: a file may have as many styles as columns. */
  private columnStyle(column: number): string | undefined {
    let low = 0;
    let high = this.columnStyles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.columnStyles[middle]?.to ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return this.columnStyles[low]?.style;
  }

  private merge(xml: XmlScanner, row: number, column: number): void {
    const { limits } = this.context;
    const columns = repeated(xml.attribute('table:number-columns-spanned'));
    const rows = repeated(xml.attribute('table:number-rows-spanned'));
    if (columns === 1 && rows === 1) return;
    this.merges.push({
      fromRow: row,
      fromColumn: column,
      toRow: Math.min(row + rows - 1, limits.rows),
      toColumn: Math.min(column + columns - 1, limits.columns),
    });
    keepWithin(limits, 'merges', this.merges.length);
  }

  /** Counts what a row fills before it is filled. */
  private fill(from: number, count: number, filled: readonly FilledCell[]): void {
    const last = filled.at(-1);
    if (last === undefined) return;
    const { limits } = this.context;
    keepWithin(limits, 'columns', last.column + last.count - 1);
    keepWithin(limits, 'rows', from + count - 1);
    const each = filled.reduce((sum, cell) => sum + cell.count, 0);
    keepWithin(limits, 'cells', this.before + this.cells.length + each * count);
    for (let row = from; row < from + count; row += 1) {
      for (const cell of filled) {
        for (let column = cell.column; column < cell.column + cell.count; column += 1)
          this.cells.push({ row, column, ...cell.content });
      }
    }
  }
}

function isHidden(xml: XmlScanner): boolean {
  const visibility = xml.attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** Lines beyond the limit are not there. */
function hide(lines: LineRanges, from: number, to: number, most: number): void {
  if (from <= most) lines.add(from, Math.min(to, most));
}
