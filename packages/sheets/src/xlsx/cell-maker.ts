import type { RawCell } from '@kartlagg/model';
import type { ReadLimits } from '../read-limits.js';
import { keepWithin } from '../refusal.js';
import { decodeXmlText } from '../xml/decode-xml-text.js';
import {
  type CellContent,
  type CellContext,
  newCell,
  numberContent,
  sharedString,
  textContent,
} from './make-cell.js';
import { type PlainCell, TYPE_SHARED, TYPE_TEXT } from './plain-cell.js';
import { type CellStyle, PLAIN_STYLE } from './read-styles.js';
import { unescapeText } from './unescape-text.js';

/** Makes plain cells, and keeps what whole numbers are in each style: days and small numbers come again and again. */
export class CellMaker {
  private readonly wholes = new Map<CellStyle, Map<number, CellContent>>();
  private readonly context: CellContext;
  private readonly limits: ReadLimits;

  constructor(context: CellContext, limits: ReadLimits) {
    this.context = context;
    this.limits = limits;
  }

  /** The cell that was read from these bytes, or undefined where it holds nothing but space. */
  make(cell: PlainCell, bytes: Uint8Array): RawCell | undefined {
    const { row, column, from, to } = cell;
    if (from === to) return undefined;
    const style = this.context.styles[cell.style] ?? PLAIN_STYLE;
    const content = cell.whole === -1 ? this.written(cell, bytes, style) : this.whole(cell, style);
    const isEmpty = content.raw === '' || (cell.type !== TYPE_SHARED && content.raw.trim() === '');
    return isEmpty ? undefined : newCell(row, column, content, style.code);
  }

  private written({ type, from, to }: PlainCell, bytes: Uint8Array, style: CellStyle): CellContent {
    keepWithin(this.limits, 'cellBytes', to - from);
    const value = decodeXmlText(bytes, from, to);
    if (type === TYPE_SHARED) return textContent(sharedString(Number(value), this.context.strings));
    if (type === TYPE_TEXT) return textContent(unescapeText(value));
    return numberContent(value, style, this.context.date1904);
  }

  private whole({ type, whole }: PlainCell, style: CellStyle): CellContent {
    if (type === TYPE_SHARED) return textContent(sharedString(whole, this.context.strings));
    if (type === TYPE_TEXT) return textContent(String(whole));
    let known = this.wholes.get(style);
    if (known === undefined) {
      known = new Map();
      this.wholes.set(style, known);
    }
    const same = known.get(whole);
    if (same !== undefined) return same;
    const content = numberContent(String(whole), style, this.context.date1904);
    if (known.size < MOST_KEPT) known.set(whole, content);
    return content;
  }
}

/** Numbers that are kept per style. */
const MOST_KEPT = 4096;
