import type { CellRange, RawCell } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { keepWithin, unreadable } from '../refusal.js';
import { isTrue } from '../xml/is-true.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { CellMaker } from './cell-maker.js';
import { LineRanges } from './line-ranges.js';
import { type CellContext, makeCell, type StoredCell } from './make-cell.js';
import { type CellAddress, parseAddress, parseRange } from './parse-address.js';
import { PlainCell } from './plain-cell.js';
import { readRichText } from './read-rich-text.js';
import { SharedFormulas } from './shared-formulas.js';

/** What the cells of a sheet are read by. */
export interface SheetContext extends CellContext {
  readonly limits: ReadLimits;
}

/** A hyperlink as the sheet writes it: where it leads outside is told by a relation of the sheet's. */
export interface StoredLink extends CellRange {
  readonly relation: string | undefined;
  readonly location: string | undefined;
}

/**
 * Reads one sheet step by step and hands over its non-empty cells. Rows and cells that do not say where they stand
 * follow on the one before. Everything else that sheets hold (validations, conditional formats) is gone past.
 */
export class SheetReader {
  readonly merges: CellRange[] = [];
  readonly links: StoredLink[] = [];
  readonly hiddenRows = new LineRanges();
  readonly hiddenColumns = new LineRanges();
  /** The element of the sheet that is being read, where it is one that matters. */
  private section = '';
  private row = 0;
  private column = 0;
  private rows = 0;
  private columnRuns = 0;
  private readonly plain = new PlainCell();
  private readonly maker: CellMaker;
  private readonly formulas: SharedFormulas;
  private readonly xml: XmlScanner;
  private readonly context: SheetContext;
  private readonly onCell: (cell: RawCell) => void;

  constructor(xml: XmlScanner, context: SheetContext, onCell: (cell: RawCell) => void) {
    this.xml = xml;
    this.context = context;
    this.onCell = onCell;
    this.maker = new CellMaker(context, context.limits);
    this.formulas = new SharedFormulas(context.limits);
  }

  /** Reads the next cell or goes past the next tag; false at the end of the sheet. */
  step(): boolean {
    if (this.section === 'sheetData' && this.plainCell()) return true;
    const event = this.xml.next();
    if (event === 'open') this.element();
    else if (event === 'close' && this.xml.name === this.section) this.section = '';
    return event !== 'end';
  }

  private plainCell(): boolean {
    const { xml, plain } = this;
    if (!xml.isBetweenTags()) return false;
    const next = plain.read(xml.bytes, xml.at);
    if (next === -1) return false;
    this.checkPlace(plain);
    const cell = this.maker.make(plain, xml.bytes);
    this.column = plain.column;
    xml.at = next;
    if (cell !== undefined) this.onCell(cell);
    return true;
  }

  private element(): void {
    const { name } = this.xml;
    if (SECTIONS.has(name)) {
      this.section = name;
      return;
    }
    switch (this.section) {
      case 'sheetData':
        if (name === 'c') this.cell();
        else if (name === 'row') this.beginRow();
        break;
      case 'cols':
        if (name === 'col') this.columnRun();
        break;
      case 'mergeCells':
        if (name === 'mergeCell') this.merge();
        break;
      case 'hyperlinks':
        if (name === 'hyperlink') this.link();
        break;
      default:
    }
  }

  private beginRow(): void {
    this.row = rowNumber(this.xml.attribute('r'), this.row + 1);
    this.column = 0;
    this.rows += 1;
    keepWithin(this.context.limits, 'rows', Math.max(this.row, this.rows));
    if (this.isHidden('ht')) this.hiddenRows.add(this.row, this.row);
  }

  private cell(): void {
    const written = this.xml.attribute('r');
    const at = written === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(written);
    if (at === undefined) throw unreadable('cell');
    this.checkPlace(at);
    const cell = makeCell(at.row, at.column, this.readCell(at), this.context);
    this.column = at.column;
    if (cell !== undefined) this.onCell(cell);
  }

  private checkPlace({ row, column }: CellAddress): void {
    const { limits } = this.context;
    if (column > limits.columns) keepWithin(limits, 'columns', column);
    if (row > limits.rows) keepWithin(limits, 'rows', row);
  }

  private readCell(at: CellAddress): StoredCell {
    const { xml } = this;
    const type = xml.attribute('t') ?? 'n';
    const style = Number(xml.attribute('s') ?? 0);
    let value: string | undefined;
    let formula: string | undefined;
    let shared: string | undefined;
    for (let event = xml.next(); event !== 'close' || xml.name !== 'c'; event = xml.next()) {
      if (event !== 'open') continue;
      if (xml.name === 'v') {
        value = xml.text();
      } else if (xml.name === 'f') {
        shared = xml.attribute('t') === 'shared' ? xml.attribute('si') : undefined;
        formula = xml.text();
      } else if (xml.name === 'is') {
        value = readRichText(xml, 'is', this.context.limits);
      } else {
        xml.skip();
      }
    }
    if (shared !== undefined) formula = this.sharedFormula(shared, formula ?? '', at);
    return { type, style, value, formula };
  }

  /** A cell that shares another's formula has it as if it had been filled from there. */
  private sharedFormula(index: string, written: string, { row, column }: CellAddress): string {
    if (written === '') return this.formulas.textAt(index, row, column);
    this.formulas.define(index, row, column, written);
    return written;
  }

  private columnRun(): void {
    const { limits } = this.context;
    keepWithin(limits, 'columns', (this.columnRuns += 1));
    const from = Number(this.xml.attribute('min'));
    const to = Math.min(Number(this.xml.attribute('max')), limits.columns);
    if (from >= 1 && from <= to && this.isHidden('width')) this.hiddenColumns.add(from, to);
  }

  /** Whether a row or column is said to be hidden, or has no height or width and is not seen either. */
  private isHidden(size: 'ht' | 'width'): boolean {
    const written = this.xml.attribute(size);
    return isTrue(this.xml.attribute('hidden')) || (written !== undefined && Number(written) === 0);
  }

  /** What names no range that the sheet can have hides no cell: it is left out. */
  private merge(): void {
    const { limits } = this.context;
    const range = parseRange(this.xml.attribute('ref') ?? '', limits.rows, limits.columns);
    if (range === undefined) return;
    keepWithin(limits, 'merges', this.merges.push(range));
  }

  private link(): void {
    const { limits } = this.context;
    const range = parseRange(this.xml.attribute('ref') ?? '', limits.rows, limits.columns);
    if (range === undefined) return;
    const link = { ...range, relation: this.xml.prefixed('id'), location: this.xml.attribute('location') };
    keepWithin(limits, 'links', this.links.push(link));
  }
}

const SECTIONS = new Set(['sheetData', 'cols', 'mergeCells', 'hyperlinks']);

function rowNumber(written: string | undefined, next: number): number {
  if (written === undefined) return next;
  const row = Number(written);
  if (!Number.isInteger(row) || row < 1) throw unreadable('cell');
  return row;
}
